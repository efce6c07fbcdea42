package dateline.view.detail;

import dateline.model.Passage;
import dateline.model.Passage.Ambiguous;
import dateline.model.Passage.Changed;
import dateline.model.Passage.Exact;
import dateline.model.Passage.Lost;
import dateline.model.Passage.Moved;
import dateline.view.text.Icon;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One quote of the chosen entry: what it says, what it supports, and how it was found. Pressing it shows the passage.
final class EvidenceCard extends PressBox {
    private final Label badge = new Label();
    private final Label quote = new Label();
    private final Label origin = new Label();
    private final Label status = new Label();
    private final Icon statusSign = new Icon();

    EvidenceCard(String help) {
        getStyleClass().add(DetailStyles.EVIDENCE_CARD);
        setAccessibleHelp(help);
        badge.getStyleClass().add(DetailStyles.BADGE);
        badge.setMinWidth(USE_PREF_SIZE);
        quote.getStyleClass().add(DetailStyles.QUOTE);
        origin.getStyleClass().addAll(DetailStyles.SMALL_PRINT, DetailStyles.MUTED);
        status.getStyleClass().addAll(DetailStyles.SMALL_PRINT, DetailStyles.STATUS);
        status.setGraphic(statusSign);
        quote.setWrapText(true);
        status.setWrapText(true);
        VBox words = new VBox(quote, origin, status);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(badge, words);
    }

    /// @param said what is to be said of how the quote was found
    void show(int number, String words, String from, Passage passage, Optional<String> said, String name) {
        badge.setText(Integer.toString(number));
        quote.setText(words);
        origin.setText(from);
        status.setText(said.orElse(""));
        status.setVisible(said.isPresent());
        status.setManaged(said.isPresent());
        statusSign.setSign(sign(passage));
        setAccessibleText(name);
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(DetailStyles.CURRENT, current);
        badge.pseudoClassStateChanged(DetailStyles.CURRENT, current);
    }

    boolean isCurrent() {
        return getPseudoClassStates().contains(DetailStyles.CURRENT);
    }

    private static Feather sign(Passage passage) {
        return switch (passage) {
            case Exact e -> Feather.CHECK;
            case Moved m -> Feather.CORNER_DOWN_RIGHT;
            case Changed c -> Feather.EDIT_3;
            case Ambiguous a -> Feather.HELP_CIRCLE;
            case Lost l -> Feather.ALERT_TRIANGLE;
        };
    }
}
