package dateline.view.dialog;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// What is asked before a briefing is exported or printed. The choices are words; an answer names them by position.
///
/// @param heading of the dialog
/// @param action what the button says that takes the answer
/// @param first what is chosen to begin with
public record BriefingForm(
        String heading,
        String action,
        List<String> papers,
        List<String> languages,
        List<String> zones,
        List<String> sections,
        Answer first,
        Preview preview) {

    public BriefingForm {
        papers = List.copyOf(papers);
        languages = List.copyOf(languages);
        zones = List.copyOf(zones);
        sections = List.copyOf(sections);
    }

    /// What was chosen, by position in the lists.
    public record Answer(int paper, int language, int zone, Set<Integer> sections, boolean withData) {

        public Answer {
            sections = Set.copyOf(sections);
        }
    }

    /// Paints the first page as an answer would have it, away from the FX thread. Called, and calls back, on the FX
    /// thread.
    public interface Preview {

        /// The newest wish wins: what is being painted for an older one is dropped.
        ///
        /// @param width in pixels
        void paint(Answer answer, int width, Consumer<Image> painted, Runnable failed);

        /// Drops what is being painted.
        void stop();
    }
}
