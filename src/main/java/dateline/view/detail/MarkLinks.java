package dateline.view.detail;

import dateline.model.CitedPassage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;

/// An unseen link over each marked passage, so that the keyboard and a screen reader find it. The mouse finds the
/// passages by their text.
final class MarkLinks extends Pane {
    /// More links than this help nobody; further passages are still reached by mouse and through their entries.
    static final int MAX_LINKS = 300;

    private final List<Link> links = new ArrayList<>();
    private final Function<CitedPassage, String> naming;
    private final Consumer<CitedPassage> onChosen;
    private final Consumer<List<CitedPassage>> onFocused;

    /// @param naming says a passage and what cites it
    /// @param onFocused told the passage that has the focus, or none
    MarkLinks(
            Function<CitedPassage, String> naming,
            Consumer<CitedPassage> onChosen,
            Consumer<List<CitedPassage>> onFocused) {
        this.naming = naming;
        this.onChosen = onChosen;
        this.onFocused = onFocused;
        // The text below hears the mouse.
        setMouseTransparent(true);
    }

    void setPassages(List<CitedPassage> passages) {
        links.clear();
        passages.stream().limit(MAX_LINKS).map(Link::new).forEach(links::add);
        getChildren().setAll(links);
    }

    /// @param rectangles where a passage is seen, line by line
    void place(Function<CitedPassage, List<Rectangle2D>> rectangles) {
        for (Link link : links) {
            List<Rectangle2D> lines = rectangles.apply(link.passage);
            if (!lines.isEmpty()) {
                Rectangle2D first = lines.getFirst();
                link.resizeRelocate(first.getMinX(), first.getMinY(), first.getWidth(), first.getHeight());
            }
        }
    }

    private final class Link extends PressBox {
        private final CitedPassage passage;

        Link(CitedPassage passage) {
            this.passage = passage;
            setManaged(false);
            getStyleClass().add(DetailStyles.MARK_LINK);
            setAccessibleRole(AccessibleRole.HYPERLINK);
            setAccessibleText(naming.apply(passage));
            setOnAction(() -> onChosen.accept(passage));
            focusedProperty().subscribe((before, now) -> onFocused.accept(now ? List.of(passage) : List.of()));
        }
    }
}
