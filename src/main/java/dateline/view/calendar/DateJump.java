package dateline.view.calendar;

import dateline.wording.DateInput;
import dateline.wording.Texts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/// Asks for a date and goes there.
final class DateJump extends PopOver {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final CalendarState state;
    private final Texts texts;
    private final TextField field = new TextField();
    private final Label hint = new Label();
    private final Runnable onGone;

    /// @param onGone called when the date was gone to
    DateJump(CalendarState state, Texts texts, Runnable onGone) {
        this.state = state;
        this.texts = texts;
        this.onGone = onGone;
        Label label = new Label(texts.get("jump.label"));
        label.setLabelFor(field);
        field.setId("date-field");
        field.setAccessibleText(texts.get("jump.label"));
        field.setOnAction(event -> go());
        field.textProperty().subscribe(text -> hint(texts.get("jump.hint", state.cursor(), example()), false));
        hint.setId("date-hint");
        hint.getStyleClass().add("date-hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        Button go = new Button(texts.get("jump.go"));
        go.setOnAction(event -> go());
        HBox line = new HBox(field, go);
        line.getStyleClass().add("form-line");
        VBox content = new VBox(label, line, hint);
        content.getStyleClass().add("date-jump");
        setContentNode(content);
        setArrowLocation(ArrowLocation.TOP_LEFT);
        setDetachable(false);
        setAnimated(false);
        // The library's own sheet, white in any theme, would be stronger than ours.
        getRoot().getStylesheets().clear();
        setOnShowing(event -> field.clear());
        setOnShown(event -> field.requestFocus());
    }

    private void go() {
        Optional<LocalDate> date = DateInput.of(texts).read(field.getText(), state.cursor());
        if (date.isPresent()) {
            hide();
            state.moveCursor(date.get());
            onGone.run();
        } else {
            hint(texts.get("jump.error", field.getText().strip(), state.cursor(), example()), true);
            field.selectAll();
        }
    }

    private void hint(String words, boolean error) {
        hint.setText(words);
        hint.pseudoClassStateChanged(ERROR, error);
        field.setAccessibleHelp(words);
    }

    private String example() {
        return state.content().wording().dates().day(state.cursor());
    }
}
