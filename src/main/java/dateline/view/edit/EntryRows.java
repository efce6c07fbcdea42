package dateline.view.edit;

import dateline.model.Citation;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.model.Inference;
import dateline.model.Participant;
import dateline.view.edit.RowsBox.Row;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The lines of an entry's form: who takes part, what is inferred, what is cited.
final class EntryRows {
    /// A reason is a sentence or two.
    private static final int REASON_LINES = 3;

    private final Texts texts;
    private final Wording words;

    EntryRows(Texts texts, Wording words) {
        this.texts = texts;
        this.words = words;
    }

    RowsBox<Participant> participants() {
        return new RowsBox<>(
                texts.get("edit.entry.participants"),
                texts.get("edit.participant.add"),
                "participant-add",
                texts.get("edit.participant.remove"),
                () -> participant(new Participant("", Optional.empty(), Extras.NONE)));
    }

    RowsBox<Inference> inferences() {
        return new RowsBox<>(
                texts.get("edit.entry.inferred"),
                texts.get("edit.inferred.add"),
                "inferred-add",
                texts.get("edit.inferred.remove"),
                () -> inference(new Inference(Field.DAY, "")));
    }

    RowsBox<Citation> citations() {
        return new RowsBox<>(
                texts.get("edit.entry.citations"),
                texts.get("edit.citation.add"),
                "citation-add",
                texts.get("edit.citation.remove"),
                () -> {
                    throw new IllegalStateException("a passage is cited through the form's owner");
                });
    }

    Row<Participant> participant(Participant participant) {
        TextField name = field(texts.get("edit.participant.name"), participant.name());
        TextField role =
                field(texts.get("edit.participant.role"), participant.role().orElse(""));
        return new Row<>(
                line(name, role),
                () -> new Participant(
                        name.getText().strip(),
                        Optional.of(role.getText().strip()).filter(r -> !r.isEmpty()),
                        participant.extras()));
    }

    Row<Inference> inference(Inference inference) {
        ComboBox<Field> field = fields(inference.field());
        field.setAccessibleText(texts.get("edit.inferred.field"));
        TextArea reason = new TextArea(inference.reason());
        reason.setPromptText(texts.get("edit.inferred.reason"));
        reason.setAccessibleText(texts.get("edit.inferred.reason"));
        reason.setWrapText(true);
        reason.setPrefRowCount(REASON_LINES);
        reason.setPrefColumnCount(1);
        reason.setMinWidth(0);
        HBox.setHgrow(reason, Priority.ALWAYS);
        reason.addEventFilter(KeyEvent.KEY_PRESSED, EntryRows::leaveByTab);
        field.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(field, reason);
        line.getStyleClass().addAll("form-line", "reason-line");
        line.setMinWidth(0);
        return new Row<>(
                line,
                () -> new Inference(
                        Optional.ofNullable(field.getValue()).orElse(Field.ENTRY),
                        reason.getText().strip()));
    }

    Row<Citation> citation(Citation citation) {
        Label quote = new Label(FormWords.quoted(texts, citation.quote().exact()));
        quote.setWrapText(true);
        quote.setMinHeight(Region.USE_PREF_SIZE);
        quote.getStyleClass().add("card-quote");
        ComboBox<Field> supports = fields(citation.supports());
        supports.setAccessibleText(texts.get("edit.citation.supports"));
        Label label = new Label(texts.get("edit.citation.supports"));
        label.getStyleClass().add("field-hint");
        label.setLabelFor(supports);
        VBox box = new VBox(quote, line(label, supports));
        box.getStyleClass().add("field-group");
        box.setMinWidth(0);
        return new Row<>(
                box,
                () -> new Citation(
                        citation.article(),
                        Optional.ofNullable(supports.getValue()).orElse(Field.ENTRY),
                        citation.quote(),
                        citation.position(),
                        citation.extras()));
    }

    /// No sentence has a tab in it; here as in other fields, the key goes on.
    private static void leaveByTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && event.getSource() instanceof Node node) {
            node.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private ComboBox<Field> fields(Field chosen) {
        ComboBox<Field> box = Choices.of(List.of(Field.values()), field -> words.sentenceCase(words.field(field)));
        box.setValue(chosen);
        return box;
    }

    private static FlowPane line(Region first, Region second) {
        FlowPane line = new FlowPane(first, second);
        line.getStyleClass().addAll("field-row", "field-line");
        line.setMinWidth(0);
        return line;
    }

    private static TextField field(String name, String value) {
        TextField field = new TextField(value);
        field.setPromptText(name);
        field.setAccessibleText(name);
        return field;
    }
}
