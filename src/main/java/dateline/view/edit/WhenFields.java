package dateline.view.edit;

import dateline.edit.InputField;
import dateline.edit.InputProblem;
import dateline.edit.WhenInput;
import dateline.model.Entry;
import dateline.model.PartOfDay;
import dateline.model.When.Kind;
import dateline.wording.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The fields of a time: its kind, and what that kind needs; under them, in a sentence, what will be said of it.
final class WhenFields extends VBox {
    private final Texts texts;
    private final ComboBox<Kind> kind;
    private final TextField first = new TextField();
    private final TextField last = new TextField();
    private final TextField start = new TextField();
    private final TextField end = new TextField();
    private final ZoneField zone;
    private final ZoneField endZone = new ZoneField("");
    private final ComboBox<PartOfDay> part;
    private final TextField days = new TextField();
    private final TextField reason = new TextField();
    private final ComboBox<Entry> after;
    private final Map<InputField, FieldBox> boxes = new EnumMap<>(InputField.class);
    private final FieldBox partBox;
    private final FieldBox afterBox;
    private final FlowPane fields = new FlowPane();
    private final Label words = new Label();
    private final Label narrower = new Label();
    private Runnable onChanged = () -> {};

    /// @param id begins the ids of the fields
    /// @param kinds those that there is a choice of
    /// @param others the entries that this one can come after
    /// @param naming says a kind
    WhenFields(
            Texts texts, String id, String name, List<Kind> kinds, List<Entry> others, Function<Kind, String> naming) {
        this.texts = texts;
        zone = new ZoneField("");
        kind = Choices.of(kinds, naming);
        part = Choices.withNone(
                List.of(PartOfDay.values()), p -> texts.of("edit.part", p), texts.get("edit.part.none"));
        after = Choices.withNone(others, Entry::title, texts.get("edit.when.after.none"));
        name(id);
        partBox = new FieldBox(texts.get("edit.when.part"), part);
        afterBox = new FieldBox(texts.get("edit.when.after"), after);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setId(id + "-words");
        words.getStyleClass().add("live-words");
        words.setAccessibleRole(AccessibleRole.TEXT);
        narrower.setWrapText(true);
        narrower.setMinHeight(USE_PREF_SIZE);
        narrower.setId(id + "-narrower");
        narrower.getStyleClass().add("field-hint");
        showNarrower(Optional.empty());
        fields.getStyleClass().add("field-row");
        getStyleClass().add("when-fields");
        getChildren().addAll(new FieldBox(name, kind), fields, words, narrower);
        kind.valueProperty().subscribe(now -> arrange());
        listen();
    }

    void setOnChanged(Runnable action) {
        onChanged = action;
    }

    void set(WhenInput value, List<Entry> others) {
        first.setText(value.first());
        last.setText(value.last());
        start.setText(value.start());
        end.setText(value.end());
        zone.setZone(value.zone());
        endZone.setZone(value.endZone());
        part.setValue(value.part().orElse(null));
        days.setText(value.days());
        reason.setText(value.reason());
        after.setValue(others.stream()
                .filter(e -> value.after().filter(e.id()::equals).isPresent())
                .findFirst()
                .orElse(null));
        kind.setValue(value.kind());
    }

    WhenInput value() {
        return new WhenInput(
                Optional.ofNullable(kind.getValue()).orElse(Kind.WITHIN),
                first.getText(),
                last.getText(),
                start.getText(),
                end.getText(),
                zone.zone(),
                endZone.zone(),
                Optional.ofNullable(part.getValue()),
                days.getText(),
                reason.getText(),
                Optional.ofNullable(after.getValue()).map(Entry::id));
    }

    /// Says what the time will read as; empty while it is none.
    void showWords(Optional<String> sentence) {
        words.setText(sentence.map(s -> texts.get("edit.when.words", s)).orElse(""));
    }

    void showNarrower(Optional<String> sentence) {
        narrower.setText(sentence.orElse(""));
        narrower.setVisible(sentence.isPresent());
        narrower.setManaged(sentence.isPresent());
    }

    void show(List<InputProblem> problems) {
        boxes.forEach((field, box) -> box.setError(FormWords.problem(texts, problems, field)));
    }

    /// The control that the first problem is of.
    Optional<Control> firstWrong() {
        return fields.getChildren().stream()
                .map(FieldBox.class::cast)
                .filter(FieldBox::hasError)
                .map(FieldBox::control)
                .findFirst();
    }

    private void arrange() {
        Kind now = Optional.ofNullable(kind.getValue()).orElse(Kind.WITHIN);
        List<FieldBox> shown = switch (now) {
            case TIMED ->
                List.of(
                        box(InputField.FIRST, "edit.when.day", first),
                        box(InputField.START, "edit.when.start", start),
                        box(InputField.END, "edit.when.end", end),
                        box(InputField.ZONE, "edit.when.zone", zone),
                        box(InputField.LAST, "edit.when.end-day", last),
                        box(InputField.END_ZONE, "edit.when.end-zone", endZone));
            case THROUGHOUT ->
                List.of(box(InputField.FIRST, "edit.when.first", first), box(InputField.LAST, "edit.when.last", last));
            case WITHIN ->
                List.of(
                        box(InputField.FIRST, "edit.when.first", first),
                        box(InputField.LAST, "edit.when.last", last),
                        partBox);
            case ONE_OF -> List.of(box(InputField.DAYS, "edit.when.days", days));
            case UNSCHEDULED -> List.of(box(InputField.REASON, "edit.when.reason", reason), afterBox);
        };
        fields.getChildren().setAll(shown);
    }

    /// Made anew for each kind: what a field is called depends on it.
    private FieldBox box(InputField field, String key, Control control) {
        FieldBox box = new FieldBox(texts.get(key), control);
        switch (field) {
            case END -> box.hint(texts.get("edit.when.end.why"));
            case DAYS ->
                box.hint(texts.get(
                        "edit.when.days.why", FormWords.exampleDate(texts, 0), FormWords.exampleDate(texts, 2)));
            case LAST -> box.hint(texts.get("edit.when.last.why"));
            default -> {}
        }
        boxes.put(field, box);
        return box;
    }

    private void listen() {
        List.of(first, last, start, end, days, reason)
                .forEach(field -> field.textProperty().subscribe((was, now) -> onChanged.run()));
        List.of(zone, endZone)
                .forEach(field -> field.getEditor().textProperty().subscribe((was, now) -> onChanged.run()));
        List.of(kind, part, after)
                .forEach(box -> box.valueProperty().addListener((javafx.beans.Observable change) -> onChanged.run()));
    }

    private void name(String id) {
        Map<String, Control> named = Map.of(
                "kind",
                kind,
                "first",
                first,
                "last",
                last,
                "start",
                start,
                "end",
                end,
                "zone",
                zone,
                "end-zone",
                endZone,
                "part",
                part,
                "days",
                days,
                "reason",
                reason);
        named.forEach((ending, control) -> control.setId(id + "-" + ending));
        after.setId(id + "-after");
    }
}
