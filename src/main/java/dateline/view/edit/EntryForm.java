package dateline.view.edit;

import dateline.edit.EntryInput;
import dateline.edit.Fate;
import dateline.edit.InputField;
import dateline.edit.InputProblem;
import dateline.edit.WhenInput;
import dateline.model.Certainty;
import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.Inference;
import dateline.model.Itinerary;
import dateline.model.Lifecycle;
import dateline.model.Participant;
import dateline.model.Place;
import dateline.model.When.Kind;
import dateline.model.When.Unscheduled;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All of an entry in fields. What is typed is looked at as it is typed; what is wrong is said under its field when the
/// form is to be taken.
public final class EntryForm extends BorderPane {
    private final Texts texts;
    private final Itinerary itinerary;
    private final List<Entry> others;
    private final Wording words;
    private final TextField title = new TextField();
    private final FieldBox titleBox;
    private final WhenFields when;
    private final WhenFields earlier;
    private final PlaceFields place;
    private final ComboBox<Certainty> certainty;
    private final ComboBox<Fate> fate;
    private final TextArea notes = new TextArea();
    private final RowsBox<Participant> participants;
    private final RowsBox<Inference> inferences;
    private final RowsBox<Citation> citations;
    private final EntryRows rows;
    private final Label summary = new Label();
    private final Button accept;
    private final Button cancel;
    private Runnable onChanged = () -> {};
    private boolean filling;

    /// @param itinerary with the places and the other entries that there are to choose from
    /// @param attribution whom the gazetteer is by
    /// @param take what the button says that takes the form
    public EntryForm(Texts texts, Itinerary itinerary, Entry entry, Wording words, String attribution, String take) {
        this.texts = texts;
        this.itinerary = itinerary;
        this.words = words;
        this.others = itinerary.entries().stream()
                .filter(e -> !e.id().equals(entry.id()))
                .toList();
        rows = new EntryRows(texts, words);
        titleBox = new FieldBox(texts.get("edit.entry.title"), title);
        when = new WhenFields(texts, "when", texts.get("edit.entry.when"), List.of(Kind.values()), others, words::kind);
        earlier = new WhenFields(
                texts,
                "earlier",
                texts.get("edit.entry.earlier"),
                Stream.of(Kind.values()).filter(k -> k != Kind.UNSCHEDULED).toList(),
                List.of(),
                words::kind);
        place = new PlaceFields(texts, itinerary.places(), attribution);
        certainty = Choices.of(List.of(Certainty.values()), c -> words.sentenceCase(words.certainty(c)));
        fate = Choices.of(List.of(Fate.values()), f -> texts.of("edit.fate", f));
        participants = rows.participants();
        inferences = rows.inferences();
        citations = rows.citations();
        accept = new Button(take);
        cancel = new Button(texts.get("edit.entry.cancel"));
        setUp();
        setCenter(scroll());
        setBottom(foot());
        fill(entry);
        listen();
    }

    public void setOnAccept(Runnable action) {
        accept.setOnAction(event -> action.run());
    }

    public void setOnCancel(Runnable action) {
        cancel.setOnAction(event -> action.run());
    }

    /// Called with each change of what is typed.
    public void setOnChanged(Runnable action) {
        onChanged = action;
    }

    /// @param action finds the places of a name and hands them to the second argument
    public void setLookUp(BiConsumer<String, Consumer<List<Place>>> action) {
        place.setLookUp(action);
    }

    /// Does what is to be done when text is to be cited; the button is there where there is something to cite.
    public void setOnCite(Runnable action) {
        citations.addButton().setOnAction(event -> action.run());
    }

    public void setCanCite(boolean can) {
        citations.addButton().setDisable(!can);
    }

    /// Adds a passage to the evidence.
    public void cite(Citation citation) {
        citations.add(rows.citation(citation));
    }

    public List<Citation> cited() {
        return citations.values();
    }

    public EntryInput value() {
        return new EntryInput(
                title.getText(),
                when.value(),
                place.value(),
                Optional.ofNullable(certainty.getValue()).orElse(Certainty.PLANNED),
                Optional.ofNullable(fate.getValue()).orElse(Fate.SCHEDULED),
                earlier.value(),
                participants.values(),
                notes.getText(),
                inferences.values(),
                citations.values());
    }

    /// Says what the times will read as.
    public void showWords(Optional<String> now, Optional<String> before) {
        when.showWords(now);
        earlier.showWords(before);
    }

    /// Says what follows where the time is narrower than its evidence; empty where it is not.
    public void showNarrower(Optional<String> sentence) {
        when.showNarrower(sentence);
    }

    /// Says what is wrong, each under its field, and goes to the first.
    public void show(EntryInput.Read read) {
        judge(read);
        firstWrong().ifPresent(Node::requestFocus);
    }

    /// Whether the form was to be taken and was not right: what is wrong is then looked at with each change.
    public boolean isJudged() {
        return !summary.getText().isEmpty();
    }

    /// Says what is wrong, each under its field; what was put right is no longer said.
    public void judge(EntryInput.Read read) {
        List<InputProblem> problems = read.problems();
        titleBox.setError(FormWords.problem(texts, problems, InputField.TITLE));
        when.show(read.ofWhen());
        earlier.show(read.ofEarlier());
        place.show(problems);
        participants.setError(
                FormWords.problem(texts, problems, InputField.PARTICIPANTS).orElse(""));
        inferences.setError(
                FormWords.problem(texts, problems, InputField.INFERRED).orElse(""));
        int count = problems.size() + read.ofWhen().size() + read.ofEarlier().size();
        summary.setText(count == 0 ? "" : texts.get("edit.entry.problems", count));
    }

    public void start() {
        title.requestFocus();
        title.selectAll();
    }

    private Optional<Control> firstWrong() {
        return Stream.of(
                        Optional.<Control>of(title).filter(t -> titleBox.hasError()),
                        when.firstWrong(),
                        place.firstWrong(),
                        earlier.firstWrong(),
                        Optional.<Control>of(participants.addButton()).filter(b -> participants.hasError()),
                        Optional.<Control>of(inferences.addButton()).filter(b -> inferences.hasError()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void setUp() {
        setId("entry-form");
        setMinSize(0, 0);
        title.setId("entry-title");
        certainty.setId("entry-certainty");
        fate.setId("entry-fate");
        notes.setId("entry-notes");
        notes.setWrapText(true);
        notes.setPrefRowCount(3);
        accept.setId("entry-accept");
        accept.getStyleClass().add("accent");
        accept.setMinWidth(USE_PREF_SIZE);
        cancel.setId("entry-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private Node scroll() {
        FlowPane firm = new FlowPane(
                new FieldBox(texts.get("edit.entry.certainty"), certainty),
                new FieldBox(texts.get("edit.entry.fate"), fate));
        firm.getStyleClass().add("field-row");
        VBox column = new VBox(
                titleBox,
                when,
                place,
                firm,
                earlier,
                participants,
                citations,
                inferences,
                new FieldBox(texts.get("edit.entry.notes"), notes));
        column.getStyleClass().add("edit-form");
        FormScroll scroll = new FormScroll();
        scroll.setContent(column);
        return scroll;
    }

    private Node foot() {
        summary.setId("entry-problems");
        summary.setWrapText(true);
        summary.setMinWidth(0);
        summary.setMaxWidth(Double.MAX_VALUE);
        summary.getStyleClass().add("field-error");
        HBox.setHgrow(summary, Priority.ALWAYS);
        HBox foot = new HBox(summary, cancel, accept);
        foot.getStyleClass().add("edit-foot");
        return foot;
    }

    private void fill(Entry entry) {
        filling = true;
        ZoneId zone = itinerary.placeOf(entry).flatMap(Place::zone).orElse(itinerary.zone());
        title.setText(entry.title());
        boolean isOpen = entry.when() instanceof Unscheduled u && u.reason().isEmpty();
        when.set(isOpen ? WhenInput.empty(Kind.WITHIN, zone) : WhenInput.of(entry.when(), words.dates(), zone), others);
        earlier.set(
                entry.lifecycle() instanceof Lifecycle.Rescheduled r
                        ? WhenInput.of(r.previously(), words.dates(), zone)
                        : WhenInput.empty(Kind.WITHIN, zone),
                List.of());
        place.set(entry.place());
        certainty.setValue(entry.certainty());
        fate.setValue(Fate.of(entry.lifecycle()));
        notes.setText(entry.notes().orElse(""));
        entry.participants().forEach(p -> participants.add(rows.participant(p)));
        entry.inferences().forEach(i -> inferences.add(rows.inference(i)));
        entry.citations().forEach(c -> citations.add(rows.citation(c)));
        showEarlier();
        filling = false;
    }

    private void listen() {
        when.setOnChanged(this::changed);
        earlier.setOnChanged(this::changed);
        participants.setOnChanged(this::changed);
        inferences.setOnChanged(this::changed);
        citations.setOnChanged(this::changed);
        // What is typed into the lines of a list, or chosen there.
        addEventHandler(KeyEvent.KEY_RELEASED, event -> changed());
        addEventHandler(ActionEvent.ACTION, event -> changed());
        fate.valueProperty().subscribe(now -> {
            showEarlier();
            changed();
        });
    }

    private void showEarlier() {
        boolean moved = fate.getValue() == Fate.RESCHEDULED;
        earlier.setVisible(moved);
        earlier.setManaged(moved);
    }

    private void changed() {
        if (!filling) {
            onChanged.run();
        }
    }

    private void onKey(KeyEvent event) {
        boolean take = event.isShortcutDown()
                && Arrays.asList(KeyCode.ENTER, KeyCode.S).contains(event.getCode());
        if (take) {
            accept.fire();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancel.fire();
            event.consume();
        }
    }
}
