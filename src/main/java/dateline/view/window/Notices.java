package dateline.view.window;

import dateline.view.text.Hint;
import dateline.view.text.Icon;
import dateline.wording.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

/// What the window says over its panes, until the user closes it or does what it offers. The panes make room for it, so
/// that nothing of them is covered, and a sentence has as many lines as it needs.
final class Notices extends BorderPane {
    private final Texts texts;

    /// @param panes what it is said over
    Notices(Node panes, Texts texts) {
        super(panes);
        this.texts = texts;
    }

    /// Says this, instead of what was said before.
    ///
    /// @return takes back this and nothing that was said after it
    Runnable say(String sentence, Action... offers) {
        Node said = bar(sentence, List.of(offers));
        setTop(said);
        return () -> {
            if (said.equals(getTop())) {
                hush();
            }
        };
    }

    /// Takes back what was said.
    void hush() {
        setTop(null);
    }

    private Node bar(String sentence, List<Action> offers) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox bar = new HBox(words);
        bar.getStyleClass().add("notice-bar");
        offers.forEach(offer -> bar.getChildren().add(button(offer)));
        bar.getChildren().add(close());
        return bar;
    }

    private static Button button(Action offer) {
        Button button = new Button(offer.getText());
        button.setOnAction(offer);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Button close() {
        Button close = new Button("", new Icon(Feather.X));
        close.setId("notice-close");
        close.getStyleClass().addAll("button-icon", "flat");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setAccessibleText(texts.get("notice.close"));
        Hint.on(close, texts.get("notice.close"));
        close.setOnAction(event -> hush());
        return close;
    }
}
