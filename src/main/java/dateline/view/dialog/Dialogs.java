package dateline.view.dialog;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// All that the program asks in a window of its own. Called on the FX thread; each call returns when the user has
/// answered.
public interface Dialogs {

    /// Asks for a file that the program opens.
    ///
    /// @param endings of such files' names, without the dot
    /// @param folder where to begin, if it is there
    Optional<Path> chooseFileToOpen(Collection<String> endings, Optional<Path> folder);

    /// Asks for a text file that holds an article.
    Optional<Path> chooseArticleToOpen(Optional<Path> folder);

    /// Asks before something is done that may not be meant.
    ///
    /// @return the answer by its position; empty for the way back
    Optional<Integer> ask(Ask question);

    /// Asks where to write a file. The user has been asked whether one that is there may be replaced.
    ///
    /// @param kind what sort of file it is, in words
    /// @param ending of the file's name, with its dot
    Optional<Path> chooseFileToSave(String kind, String ending, String suggestedName, Optional<Path> folder);

    /// Asks how a briefing is to look.
    Optional<BriefingForm.Answer> askForBriefing(BriefingForm form);

    /// Lists what is wrong with a file, each with its line in the file's text.
    ///
    /// @return whether the file is to be opened all the same; false where that is not offered
    boolean showProblems(ProblemReport report);

    /// Asks before a link is opened; the link's real target is shown.
    boolean confirmLink(URI target);

    /// Explains the signs.
    void showLegend();

    /// Lists the keys.
    ///
    /// @param everywhere those that are valid in the whole window
    void showKeys(List<KeyLine> everywhere);

    void showAbout();

    /// Says that something could not be done, and why.
    void sorry(String heading, String sentence);
}
