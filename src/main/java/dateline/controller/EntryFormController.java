package dateline.controller;

import dateline.draft.Quoting;
import dateline.edit.EntryFromText;
import dateline.edit.EntryInput;
import dateline.edit.EntryInput.Edited;
import dateline.edit.Fate;
import dateline.edit.Narrowing;
import dateline.edit.WhenInput;
import dateline.edit.WhenReader;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.NamedPlace;
import dateline.model.Article;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.model.Inference;
import dateline.model.Itinerary;
import dateline.model.Place;
import dateline.model.When;
import dateline.timex.TimexRecognizer;
import dateline.view.detail.ArticlePane;
import dateline.view.dialog.Ask;
import dateline.view.edit.EntryForm;
import dateline.wording.DateInput;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;

/// An entry in its form, beside its article: says what the time will read as, finds places, and cites what is selected.
final class EntryFormController {
    private static final int MOST_PLACES = 12;

    private final Services services;
    private final Texts texts;
    private final Wording words;
    private final Itinerary itinerary;
    private final Entry entry;
    private final EntryForm form;
    private final DateInput dates;
    private final EntryInput first;
    /// What the articles say of time: they are read for it beside the form, since a long one takes its time.
    private final CompletableFuture<List<Narrowing.Source>> sources = new CompletableFuture<>();

    /// @param take what the button says that takes the form
    /// @param onAccept told the entry, when the form is taken and sound
    EntryFormController(
            Services services,
            Wording words,
            Itinerary itinerary,
            Entry entry,
            String take,
            Consumer<Edited> onAccept,
            Runnable onCancel) {
        this.services = services;
        this.texts = Texts.of("edit", services.locale());
        this.words = words;
        this.itinerary = itinerary;
        this.entry = entry;
        this.dates = DateInput.of(texts);
        form = new EntryForm(texts, itinerary, entry, words, Gazetteer.ATTRIBUTION, take);
        first = form.value();
        form.setOnChanged(this::changed);
        form.setLookUp(this::lookUp);
        form.setOnAccept(() -> accept(onAccept));
        form.setOnCancel(() -> {
            if (mayLeave()) {
                onCancel.run();
            }
        });
        form.setCanCite(false);
        sayWhen();
        services.worker().execute(this::readArticles);
    }

    EntryForm form() {
        return form;
    }

    /// Cites from this article.
    void citeFrom(Article article, ArticlePane pane) {
        String text = article.text();
        form.setOnCite(() -> pane.selectionProperty()
                .get()
                .flatMap(at -> EntryFromText.trimmed(text, at))
                .ifPresent(at -> form.cite(Quoting.citation(article, text, at, Field.ENTRY))));
        pane.selectionProperty().subscribe(at -> form.setCanCite(at.isPresent()));
    }

    /// Asks where something was typed that would be lost.
    boolean mayLeave() {
        return form.value().equals(first)
                || services.dialogs()
                        .ask(new Ask(
                                texts.get("edit.entry.leave.heading"),
                                texts.get("edit.entry.leave.sentence", entry.title()),
                                List.of(texts.get("edit.entry.leave.action"))))
                        .isPresent();
    }

    private void readArticles() {
        try {
            sources.complete(sources(itinerary));
            Platform.runLater(this::sayWhen);
        } finally {
            // Whatever went wrong, the form can be taken.
            sources.complete(List.of());
        }
    }

    private void accept(Consumer<Edited> onAccept) {
        if (sources.isDone()) {
            take(onAccept);
        } else {
            services.worker().execute(() -> {
                sources.join();
                Platform.runLater(() -> take(onAccept));
            });
        }
    }

    private void take(Consumer<Edited> onAccept) {
        EntryInput.Read read = read();
        form.show(read);
        read.edited().ifPresent(onAccept);
    }

    private EntryInput.Read read() {
        return marked(form.value()).read(entry, itinerary.places(), dates, near());
    }

    /// A time that was made narrower than its evidence is somebody's own reading, and says so.
    private EntryInput marked(EntryInput typed) {
        return narrowing(typed)
                .map(n -> typed.with(new Inference(
                        n.field(),
                        texts.get("edit.reason.narrower", words.dates().span(n.said())))))
                .orElse(typed);
    }

    private Optional<Narrowing> narrowing(EntryInput typed) {
        boolean isMarked = typed.inferences().stream().anyMatch(i -> i.field() == Field.DAY || i.field() == Field.TIME);
        return isMarked
                ? Optional.empty()
                : WhenReader.read(typed.when(), dates, near(), Optional.of(entry.when()))
                        .when()
                        .filter(when -> !when.equals(entry.when()))
                        .flatMap(
                                when -> Narrowing.of(when, typed.citations(), sources.getNow(List.of()), words.zone()));
    }

    private static List<Narrowing.Source> sources(Itinerary itinerary) {
        return itinerary.articles().stream()
                .filter(a -> TimexRecognizer.reads(a.language()))
                .flatMap(a -> a
                        .published()
                        .map(day -> new Narrowing.Source(
                                a, TimexRecognizer.of(a.language()).recognize(a.text(), day)))
                        .stream())
                .toList();
    }

    private void changed() {
        sayWhen();
        if (form.isJudged()) {
            form.judge(read());
        }
    }

    private void sayWhen() {
        EntryInput typed = form.value();
        form.showWords(
                sentence(typed.when(), Optional.of(entry.when())),
                typed.fate() == Fate.RESCHEDULED ? sentence(typed.earlier(), Optional.empty()) : Optional.empty());
        form.showNarrower(narrowing(typed).map(n -> texts.get("edit.when.narrower")));
    }

    private Optional<String> sentence(WhenInput typed, Optional<When> before) {
        return WhenReader.read(typed, dates, near(), before)
                .when()
                .map(words::when)
                .map(words::sentence);
    }

    /// A date without a year is in that of the article, or of today.
    private LocalDate near() {
        return itinerary.asOf().orElseGet(() -> LocalDate.now(services.clock()));
    }

    private void lookUp(String name, Consumer<List<Place>> answer) {
        services.worker().execute(() -> {
            List<Place> places = services.drafting().gazetteer().named(name).stream()
                    .limit(MOST_PLACES)
                    .map(EntryFormController::place)
                    .toList();
            Platform.runLater(() -> answer.accept(places));
        });
    }

    private static Place place(NamedPlace found) {
        return new Place(
                found.name(), found.name(), Optional.of(found.country()), found.zone(), found.geo(), Extras.NONE);
    }
}
