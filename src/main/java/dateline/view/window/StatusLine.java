package dateline.view.window;

import dateline.view.text.Hint;
import dateline.view.text.Icon;
import dateline.view.text.WholeText;
import dateline.wording.Texts;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Task;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.feather.Feather;

/// The line at the window's foot: what is open, long work with its progress and a way to stop it, and the file's
/// problems.
public final class StatusLine extends StatusBar {
    private final Texts texts;
    private final Label summary = new Label();
    private final Button problems = new Button("", new Icon(Feather.ALERT_TRIANGLE));
    private final Button cancel = new Button();
    private Optional<Button> trouble = Optional.empty();

    public StatusLine(Texts texts) {
        this.texts = texts;
        getStyleClass().add("status-line");
        setText("");
        setFocusTraversable(false);
        summary.setId("summary");
        summary.setMinWidth(0);
        WholeText.of(summary);
        getLeftItems().add(summary);
        problems.setId("problems");
        problems.getStyleClass().addAll("flat", "small");
        Hint.on(problems, texts.get("status.problems.hint"));
        cancel.setText(texts.get("status.cancel"));
        cancel.getStyleClass().add("small");
        cancel.setId("cancel-work");
    }

    /// Where there is no room, the line is there only while it has something to do: work to be followed, or something
    /// to press.
    void showWhere(ObservableValue<Boolean> room) {
        visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> room.getValue()
                                || !getText().isEmpty()
                                || !getRightItems().isEmpty(),
                        room,
                        textProperty(),
                        getRightItems()));
        managedProperty().bind(visibleProperty());
    }

    /// What is open, in a few words.
    public void showSummary(String words) {
        summary.setText(words);
        say("");
    }

    /// Says what was done, until there is something else to say.
    public void say(String words) {
        if (!textProperty().isBound()) {
            setText(words);
        }
    }

    /// Offers the problems of the file; nothing is offered when there are none.
    public void showProblems(int errors, int warnings, Runnable onShow) {
        getRightItems().remove(problems);
        if (errors + warnings > 0) {
            problems.setText(texts.get("status.problems", errors, warnings));
            problems.setOnAction(event -> onShow.run());
            getRightItems().add(problems);
        }
    }

    /// Says that something went wrong that should not have, and where to read more; said once.
    public void showTrouble(Path report, Runnable onShow) {
        if (trouble.isEmpty()) {
            Button button = new Button(texts.get("status.trouble"), new Icon(Feather.ALERT_OCTAGON));
            button.setId("trouble");
            button.getStyleClass().addAll("flat", "small");
            Hint.on(button, texts.get("status.trouble.hint", report));
            button.setOnAction(event -> onShow.run());
            trouble = Optional.of(button);
            getRightItems().add(button);
        }
    }

    /// Shows the progress of work, and a button that cancels it, until it ends.
    public void follow(Task<?> work) {
        textProperty().bind(Bindings.createStringBinding(work::getMessage, work.messageProperty()));
        progressProperty().bind(work.progressProperty());
        cancel.setOnAction(event -> work.cancel());
        getRightItems().remove(cancel);
        getRightItems().addFirst(cancel);
        work.runningProperty().subscribe((was, running) -> {
            if (!running) {
                textProperty().unbind();
                progressProperty().unbind();
                setText("");
                setProgress(0);
                getRightItems().remove(cancel);
            }
        });
    }
}
