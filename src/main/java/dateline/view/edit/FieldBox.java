package dateline.view.edit;

import dateline.view.text.Icon;
import java.util.Optional;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A control with its name over it and, under it, what it is for and what is wrong with what was typed.
final class FieldBox extends VBox {
    private final Control control;
    private final Label hint = wrapping("field-hint");
    private final Label error = wrapping("field-error");

    FieldBox(String name, Control control) {
        this.control = control;
        Label label = new Label(name);
        label.setLabelFor(control);
        label.getStyleClass().add("field-name");
        label.setMinWidth(0);
        control.setAccessibleText(name);
        control.setMaxWidth(Double.MAX_VALUE);
        error.setGraphic(new Icon(Feather.ALERT_CIRCLE));
        error.setId(control.getId() + "-error");
        hint.setId(control.getId() + "-hint");
        getStyleClass().add("field-box");
        setMinWidth(0);
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().addAll(label, control, hint, error);
        show(hint, "");
        show(error, "");
    }

    FieldBox hint(String words) {
        show(hint, words);
        tell();
        return this;
    }

    /// Says what is wrong, or that nothing is.
    void setError(Optional<String> sentence) {
        show(error, sentence.orElse(""));
        control.pseudoClassStateChanged(EditStyles.WRONG, sentence.isPresent());
        tell();
    }

    Control control() {
        return control;
    }

    boolean hasError() {
        return error.isVisible();
    }

    /// A screen reader says it with the control.
    private void tell() {
        control.setAccessibleHelp((error.getText() + " " + hint.getText()).strip());
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    private static Label wrapping(String styleClass) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
