package dateline.controller;

import dateline.anchor.QuoteAnchor;
import dateline.draft.Draft;
import dateline.draft.Sentences;
import dateline.edit.Coverage;
import dateline.edit.Decision;
import dateline.edit.DraftReview;
import dateline.edit.EntryFromText;
import dateline.edit.EntryInput.Edited;
import dateline.edit.Revisions;
import dateline.model.Article;
import dateline.model.CitedPassage;
import dateline.model.Entry;
import dateline.model.Evidence;
import dateline.model.Itinerary;
import dateline.model.TextPositionSelector;
import dateline.model.ZoneView;
import dateline.timex.Timex;
import dateline.view.detail.ArticlePane;
import dateline.view.dialog.Ask;
import dateline.view.edit.ReviewAction;
import dateline.view.edit.ReviewDesk;
import dateline.view.edit.ReviewRow;
import dateline.view.window.SecondWindow;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.MultipleSelectionModel;
import org.jspecify.annotations.Nullable;

/// The review of one draft: what the user does gives the next state, and what is shown follows from the state.
final class ReviewController {
    private final Services services;
    private final Texts texts;
    private final ItineraryFiles files;
    private final SettingsKeeper settings;
    private final SecondWindow window;
    private final Consumer<Path> onSaved;
    private final Wording words;
    private final List<Timex> times;
    private final Article article;
    private final ArticlePane articlePane;
    private final ReviewDesk desk;
    private Revisions<DraftReview> states;
    private Optional<EntryFormController> form = Optional.empty();
    private boolean showing;

    /// @param onSaved told the file that the itinerary was saved as, when the window is closed
    ReviewController(
            Services services,
            ItineraryFiles files,
            SettingsKeeper settings,
            Draft draft,
            SecondWindow window,
            Consumer<Path> onSaved) {
        this.services = services;
        this.texts = Texts.of("edit", services.locale());
        this.files = files;
        this.settings = settings;
        this.window = window;
        this.onSaved = onSaved;
        this.words = new Wording(services.locale(), ZoneView.OF_PLACE);
        this.times = draft.times();
        this.article = draft.article();
        this.states = Revisions.of(DraftReview.of(draft));
        articlePane = new ArticlePane(services.locale());
        articlePane.show(article, Sentences.ranges(article.text()), words.dates());
        desk = new ReviewDesk(texts, articlePane);
        desk.titleProperty().set(now().title());
        connect();
        show();
        window.setMayClose(this::mayLeave);
        window.show(texts.get("edit.review.window", article.headline()), desk);
        select(now().items().stream().map(DraftReview.Item::id).limit(1).toList());
        desk.start();
    }

    private DraftReview now() {
        return states.now();
    }

    private void connect() {
        desk.setOnAction(this::act);
        desk.setOnCardAction((action, row) -> {
            select(List.of(row.entry().id()));
            act(action);
        });
        desk.setOnHovered(this::light);
        desk.setOnCancel(() -> {
            if (mayLeave()) {
                window.close();
            }
        });
        desk.titleProperty().subscribe((was, title) -> {
            if (!showing) {
                go(now().titled(title));
            }
        });
        desk.openShownProperty().subscribe((was, shown) -> mark());
        selection().getSelectedItems().addListener((javafx.beans.Observable changed) -> {
            if (!showing) {
                onSelected();
            }
        });
        articlePane.setOnEntriesChosen(this::chooseOne);
        articlePane.setOnOpenChosen(this::addSentence);
        articlePane.selectionProperty().subscribe((was, selected) -> offer());
    }

    private MultipleSelectionModel<ReviewRow> selection() {
        return desk.cards().getSelectionModel();
    }

    private List<String> selected() {
        return selection().getSelectedItems().stream()
                .map(row -> row.entry().id())
                .toList();
    }

    private void act(ReviewAction action) {
        switch (action) {
            case ACCEPT -> decide(Decision.ACCEPTED);
            case DROP -> decide(Decision.DROPPED);
            case MERGE -> go(now().merged(selected()));
            case SPLIT -> selected().stream().findFirst().ifPresent(id -> go(now().split(id)));
            case ACCEPT_ALL -> go(now().acceptedAll());
            case UNDO -> step(states.undone());
            case REDO -> step(states.redone());
            case EDIT -> selected().stream().findFirst().flatMap(now()::item).ifPresent(this::edit);
            case ADD -> add(articlePane.selectionProperty().get());
            case SAVE -> save();
        }
    }

    /// The same again takes the decision back; otherwise the next undecided card comes up.
    private void decide(Decision decision) {
        List<String> ids = selected();
        boolean already =
                ids.stream().flatMap(id -> now().item(id).stream()).allMatch(item -> item.decision() == decision);
        go(now().decided(ids, already ? Decision.UNDECIDED : decision));
        if (!already) {
            nextUndecided(ids).ifPresent(id -> select(List.of(id)));
        }
    }

    private void edit(DraftReview.Item item) {
        openForm(item.entry(), edited -> go(now().edited(edited.entry(), edited.added())));
    }

    /// A new entry from a passage, or an empty one.
    private void add(Optional<TextPositionSelector> passage) {
        String text = article.text();
        String id = now().freeId(texts.get("edit.entry.new"));
        Entry begun = passage.flatMap(at -> EntryFromText.trimmed(text, at))
                .map(at -> EntryFromText.of(id, article, at, times, now().zone(), yearReason()))
                .orElseGet(() -> EntryFromText.blank(id));
        openForm(begun, edited -> {
            Entry entry = edited.entry();
            Entry named = now().named(entry);
            go(now().added(named, edited.added()));
            select(List.of(named.id()));
        });
    }

    /// A phrase that no entry cites leads to an entry from its sentence.
    private void addSentence(TextPositionSelector phrase) {
        Sentences.ranges(article.text()).stream()
                .filter(s -> s.start() <= phrase.start() && phrase.end() <= s.end())
                .findFirst()
                .filter(sentence -> form.isEmpty())
                .ifPresent(sentence -> {
                    articlePane.select(sentence);
                    add(Optional.of(sentence));
                });
    }

    private String yearReason() {
        return texts.get(
                "edit.reason.year", article.published().map(words.dates()::day).orElse(""));
    }

    private void openForm(Entry entry, Consumer<Edited> onAccept) {
        EntryFormController opened = new EntryFormController(
                services,
                words,
                now().whole(),
                entry,
                texts.get("edit.entry.accept"),
                edited -> {
                    closeForm();
                    onAccept.accept(edited);
                },
                this::closeForm);
        form = Optional.of(opened);
        opened.citeFrom(article, articlePane);
        articlePane.emphasise(places(entry));
        desk.showForm(opened.form());
        opened.form().start();
    }

    private void closeForm() {
        form = Optional.empty();
        desk.showCards();
        onSelected();
    }

    private Optional<String> nextUndecided(List<String> ids) {
        return now().items().stream()
                .dropWhile(item -> !ids.contains(item.id()))
                .filter(item -> item.decision() == Decision.UNDECIDED)
                .map(DraftReview.Item::id)
                .findFirst();
    }

    private void go(DraftReview next) {
        step(states.then(next));
    }

    private void step(Revisions<DraftReview> next) {
        states = next;
        show();
    }

    private void show() {
        List<String> kept = selected();
        Itinerary whole = now().whole();
        showing = true;
        desk.cards()
                .getItems()
                .setAll(now().items().stream()
                        .map(item -> new ReviewRow(item.entry(), item.decision(), whole, words))
                        .toList());
        if (!desk.titleProperty().get().equals(now().title())) {
            desk.titleProperty().set(now().title());
        }
        showing = false;
        mark();
        select(kept);
        desk.showCount(
                texts.get(
                        "edit.review.count",
                        now().count(Decision.ACCEPTED),
                        now().count(Decision.UNDECIDED),
                        now().count(Decision.DROPPED)),
                texts.get("edit.open", coverage().open().size()));
        offer();
    }

    private Coverage coverage() {
        return Coverage.of(article, times, now().proposed());
    }

    /// The sentences of what is not dropped, and, where they are asked for, the phrases that none of it cites.
    private void mark() {
        DraftReview shown = now();
        Itinerary whole = shown.whole();
        Set<Entry> dropped = Set.copyOf(shown.items().stream()
                .filter(item -> item.decision() == Decision.DROPPED)
                .map(DraftReview.Item::entry)
                .toList());
        Coverage coverage = coverage();
        boolean open = desk.openShownProperty().get();
        List<CitedPassage> cited = Evidence.of(whole, QuoteAnchor::find).in(article).stream()
                .map(passage -> without(passage, dropped))
                .filter(passage -> !passage.entries().isEmpty())
                .toList();
        articlePane.mark(open ? coverage.among(cited) : cited);
        articlePane.markDated(coverage.dated(), open ? coverage.open() : List.of());
    }

    private static CitedPassage without(CitedPassage passage, Set<Entry> dropped) {
        return new CitedPassage(
                passage.at(),
                passage.entries().stream().filter(e -> !dropped.contains(e)).toList(),
                List.of());
    }

    private void onSelected() {
        offer();
        articlePane.emphasise(selection().getSelectedItems().stream()
                .flatMap(row -> places(row.entry()).stream())
                .toList());
    }

    private void light(@Nullable ReviewRow row) {
        articlePane.light(row == null ? List.of() : places(row.entry()));
    }

    private List<TextPositionSelector> places(Entry entry) {
        String text = article.text();
        return entry.citations().stream()
                .flatMap(c -> QuoteAnchor.find(text, c.quote(), c.position()).range().stream())
                .toList();
    }

    /// Of several that cite a passage, each click shows the next.
    private void chooseOne(List<Entry> entries) {
        if (form.isPresent()) {
            return;
        }
        List<String> ids = entries.stream().map(Entry::id).toList();
        int at = selected().size() == 1 ? ids.indexOf(selected().getFirst()) : -1;
        select(List.of(ids.get((at + 1) % ids.size())));
    }

    private void select(List<String> ids) {
        showing = true;
        selection().clearSelection();
        List<ReviewRow> rows = desk.cards().getItems();
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (ids.contains(rows.get(i).entry().id())) {
                selection().select(i);
                desk.cards().getFocusModel().focus(i);
            }
        }
        showing = false;
        if (!ids.isEmpty() && selection().getSelectedIndex() >= 0) {
            desk.reveal(selection().getSelectedIndex());
        }
        onSelected();
    }

    private void offer() {
        Set<ReviewAction> enabled = EnumSet.noneOf(ReviewAction.class);
        int chosen = selection().getSelectedItems().size();
        if (chosen > 0) {
            enabled.addAll(Set.of(ReviewAction.ACCEPT, ReviewAction.DROP));
        }
        if (chosen == 1) {
            enabled.addAll(Set.of(ReviewAction.EDIT, ReviewAction.SPLIT));
        }
        if (chosen > 1) {
            enabled.add(ReviewAction.MERGE);
        }
        if (states.hasUndo()) {
            enabled.add(ReviewAction.UNDO);
        }
        if (states.hasRedo()) {
            enabled.add(ReviewAction.REDO);
        }
        if (now().count(Decision.UNDECIDED) > 0) {
            enabled.add(ReviewAction.ACCEPT_ALL);
        }
        if (now().count(Decision.ACCEPTED) > 0) {
            enabled.add(ReviewAction.SAVE);
        }
        enabled.add(ReviewAction.ADD);
        desk.setEnabled(enabled);
    }

    /// Asks where something was done that would be lost.
    private boolean mayLeave() {
        return (!states.hasUndo() && form.isEmpty())
                || services.dialogs()
                        .ask(new Ask(
                                texts.get("edit.review.leave.heading"),
                                texts.get("edit.review.leave.sentence", now().count(Decision.ACCEPTED)),
                                List.of(texts.get("edit.review.leave.action"))))
                        .isPresent();
    }

    private void save() {
        int undecided = now().count(Decision.UNDECIDED);
        boolean go = undecided == 0
                || services.dialogs()
                        .ask(new Ask(
                                texts.get("edit.review.undecided.heading", undecided),
                                texts.get("edit.review.undecided.sentence"),
                                List.of(texts.get("edit.review.undecided.action"))))
                        .isPresent();
        if (go) {
            Itinerary itinerary = now().itinerary();
            files.choose(
                            SuggestedName.of(itinerary.title(), itinerary.id()),
                            settings.now().lastFolder())
                    .ifPresent(file -> files.save(itinerary, file, () -> {
                        window.close();
                        onSaved.accept(file);
                    }));
        }
    }
}
