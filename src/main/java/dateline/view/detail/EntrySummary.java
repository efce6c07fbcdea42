package dateline.view.detail;

import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Inference;
import dateline.model.Lifecycle;
import dateline.model.Lifecycle.Cancelled;
import dateline.model.Lifecycle.Postponed;
import dateline.model.Lifecycle.Rescheduled;
import dateline.model.Lifecycle.Scheduled;
import dateline.model.When;
import dateline.model.When.Unscheduled;
import dateline.view.sign.CertaintySign;
import dateline.view.sign.WhenSign;
import dateline.view.text.Hint;
import dateline.view.text.Icon;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is known of the chosen entry, and its evidence. Its nodes are kept from entry to entry.
///
/// Where there is no room for both, the evidence comes before what can be scrolled to: the quote is what an entry
/// stands on.
final class EntrySummary extends VBox {
    private final Texts texts;
    private final Consumer<Entry> onEntryChosen;
    private final StackPane kind = new StackPane();
    private final Map<When.Kind, WhenSign> kinds = new EnumMap<>(When.Kind.class);
    private final FactRow doubt = new FactRow(new Icon(Feather.EDIT_3));
    private final FactRow when = new FactRow(kind);
    private final Hyperlink after = new Hyperlink();
    private final FactRow where = new FactRow(new Icon(Feather.MAP_PIN));
    private final CertaintySign certaintySign = new CertaintySign();
    private final FactRow certainty = new FactRow(certaintySign);
    private final Icon lifecycleSign = new Icon();
    private final FactRow lifecycle = new FactRow(lifecycleSign);
    private final FactRow who = new FactRow(new Icon(Feather.USERS));
    private final FactRow notes = new FactRow(new Icon(Feather.FILE_TEXT));
    private final EvidenceList evidence;
    private boolean evidenceFirst;

    EntrySummary(Texts texts, Consumer<Entry> onEntryChosen, Consumer<Citation> onCitationChosen) {
        this.texts = texts;
        this.onEntryChosen = onEntryChosen;
        evidence = new EvidenceList(texts, onCitationChosen);
        getStyleClass().add(DetailStyles.SUMMARY);
        lifecycle.getStyleClass().add(DetailStyles.STATUS);
        after.getStyleClass().add(DetailStyles.AFTER_LINK);
        kind.setMaxHeight(USE_PREF_SIZE);
        Hint.on(certainty.text(), certainty.text()::getAccessibleHelp);
        arrange();
    }

    /// The size of its letters, in pixels.
    double em() {
        return when.text().getFont().getSize();
    }

    /// How high it is down to the end of the first quote, where that comes after all else.
    double heightToQuote(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        double facts = facts().stream()
                .filter(Node::isManaged)
                .mapToDouble(fact -> snapSizeY(fact.prefHeight(room)) + getSpacing())
                .sum();
        return snappedTopInset() + facts + evidence.heightToFirst(room);
    }

    /// Whether the evidence comes right after the time, or after all that is known.
    void setEvidenceFirst(boolean first) {
        if (first != evidenceFirst) {
            evidenceFirst = first;
            arrange();
        }
    }

    private List<Node> facts() {
        return List.of(doubt, when, after, lifecycle, where, certainty, who, notes);
    }

    private void arrange() {
        List<Node> order = new ArrayList<>(facts());
        order.add(evidenceFirst ? order.indexOf(where) : order.size(), evidence);
        getChildren().setAll(order);
    }

    EvidenceList evidence() {
        return evidence;
    }

    Optional<EvidenceCard> currentCard() {
        return evidence.cards().stream().filter(EvidenceCard::isCurrent).findFirst();
    }

    void show(Entry entry, DetailContext context) {
        showWhen(entry, context);
        showWhere(entry, context);
        showCertainty(entry, context.wording());
        showPeople(entry, context);
        evidence.show(entry, context);
    }

    private void showWhen(Entry entry, DetailContext context) {
        Wording wording = context.wording();
        List<FactRow.Inferred> doubts = inferred(entry, context, Set.of(Field.ENTRY));
        doubt.show(wording.sentenceCase(wording.inferredMark()), wording.inferredMark(), doubts);
        doubt.show(!doubts.isEmpty());
        kind.getChildren()
                .setAll(
                        entry.isTimeInferred()
                                ? WhenSign.of(entry)
                                : kinds.computeIfAbsent(entry.when().kind(), WhenSign::new));
        fact(
                when,
                "detail.entry.when",
                wording.when(entry.when()),
                wording,
                inferred(entry, context, Set.of(Field.YEAR, Field.DAY, Field.TIME)));
        Optional<Entry> before = entry.when() instanceof Unscheduled u
                ? u.after().flatMap(context.itinerary()::entry)
                : Optional.empty();
        after.setVisible(before.isPresent());
        after.setManaged(before.isPresent());
        before.ifPresent(this::showAfter);
    }

    private void showAfter(Entry before) {
        after.setText(texts.get("detail.entry.after", before.title()));
        after.setOnAction(event -> {
            after.setVisited(false);
            onEntryChosen.accept(before);
        });
    }

    private void showWhere(Entry entry, DetailContext context) {
        String place = context.wording().place(entry, context.itinerary());
        fact(where, "detail.entry.where", place, context.wording(), inferred(entry, context, Set.of(Field.PLACE)));
    }

    private void showCertainty(Entry entry, Wording wording) {
        certaintySign.show(entry.certainty());
        fact(certainty, "detail.entry.certainty", wording.certainty(entry.certainty()), wording, List.of());
        certainty.text().setAccessibleHelp(wording.certaintyDefinition(entry.certainty()));
        lifecycleSign.setSign(sign(entry.lifecycle()));
        fact(lifecycle, "detail.entry.lifecycle", wording.lifecycle(entry.lifecycle()), wording, List.of());
        lifecycle.show(!(entry.lifecycle() instanceof Scheduled));
    }

    private void showPeople(Entry entry, DetailContext context) {
        Wording wording = context.wording();
        String people = entry.participants().stream()
                .map(wording::participant)
                .collect(Collectors.joining(texts.get("detail.entry.who-separator")));
        fact(who, "detail.entry.who", people, wording, inferred(entry, context, Set.of(Field.PARTICIPANTS)));
        who.show(!entry.participants().isEmpty() || entry.isInferred(Field.PARTICIPANTS));
        fact(notes, "detail.entry.notes", entry.notes().orElse(""), wording, List.of());
        notes.show(entry.notes().isPresent());
    }

    private void fact(FactRow row, String key, String words, Wording wording, List<FactRow.Inferred> inferred) {
        String sentence = wording.sentenceCase(words);
        row.show(sentence, texts.get("detail.entry.fact-name", texts.get(key), sentence), inferred);
    }

    private List<FactRow.Inferred> inferred(Entry entry, DetailContext context, Set<Field> fields) {
        return entry.inferences().stream()
                .filter(i -> fields.contains(i.field()))
                .map(i -> new FactRow.Inferred(
                        texts.of("detail.entry.inferred", i.field()), i.reason(), !saidAtArticle(i, entry, context)))
                .toList();
    }

    /// A reason that holds for all that an article says stands at the article's head; here it is said on asking.
    private static boolean saidAtArticle(Inference inference, Entry entry, DetailContext context) {
        return entry.citations().stream()
                .map(Citation::article)
                .distinct()
                .flatMap(id -> context.itinerary().article(id).stream())
                .anyMatch(article -> article.inferences().contains(inference));
    }

    private static Feather sign(Lifecycle lifecycle) {
        return switch (lifecycle) {
            case Scheduled s -> Feather.CHECK;
            case Rescheduled r -> Feather.CORNER_UP_RIGHT;
            case Postponed p -> Feather.PAUSE_CIRCLE;
            case Cancelled c -> Feather.X_CIRCLE;
        };
    }
}
