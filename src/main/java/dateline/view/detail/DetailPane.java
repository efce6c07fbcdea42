package dateline.view.detail;

import dateline.edit.Coverage;
import dateline.model.Article;
import dateline.model.BackgroundNote;
import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.TextPositionSelector;
import dateline.wording.Texts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The right half of the window: the chosen entry, its evidence, the article that says so and the background.
///
/// It shows what it is given and asks through its callbacks; the selection is its owner's to change:
///
/// ```java
/// DetailPane pane = new DetailPane(locale);
/// pane.selectedEntryProperty().bind(state.selectedEntryProperty());
/// pane.setOnEntryChosen(state::select);
/// pane.setContext(new DetailContext(itinerary, Evidence.of(itinerary, QuoteAnchor::find), wording));
/// ```
public final class DetailPane extends Region {
    /// From this width on, in pixels, a pane that is lower than wide has its two parts side by side.
    private static final double SIDE_BY_SIDE_WIDTH = 700;

    private static final double SIDE_BY_SIDE_RATIO = 0.75;
    private static final double SUMMARY_WIDTH = 0.4;
    private static final double SUMMARY_HEIGHT = 0.45;
    /// A pane that is lower than this many lines of text is low: more of it goes to what is known of the entry.
    private static final double LOW_EM = 45;

    private static final double SUMMARY_WIDTH_LOW = 0.5;
    private static final double SUMMARY_HEIGHT_LOW = 0.65;
    /// In a pane that is lower than even this, that would leave no line for the article.
    private static final double VERY_LOW_EM = 14;

    private final ObjectProperty<@Nullable DetailContext> context = new SimpleObjectProperty<>(this, "context");
    private final ObjectProperty<@Nullable Entry> selectedEntry = new SimpleObjectProperty<>(this, "selectedEntry");
    private final Texts texts;
    private final SummaryHeading heading = new SummaryHeading();
    private final StackPane summaryPlace = new StackPane();
    private final Scroller summaryScroller = new Scroller(summaryPlace);
    private final VBox summary = new VBox(heading, summaryScroller);
    private final Region divider = new Region();
    private final ReadingPane reading;
    private final EntrySummary entrySummary;
    private final Node noItinerary;
    private boolean isAwaited = true;
    private Optional<ItinerarySummary> itinerarySummary = Optional.empty();
    private Optional<Entry> shownEntry = Optional.empty();
    private Optional<TextPositionSelector> pressed = Optional.empty();
    private Consumer<Entry> onEntryChosen = entry -> {};
    private Consumer<URI> onLinkRequested = uri -> {};
    private Consumer<String> onCopied = text -> {};

    /// @param locale the language of the panel's own words
    public DetailPane(Locale locale) {
        this(locale, Runnable::run);
    }

    /// @param later does what the first picture of the window can do without: it is the calendar's
    public DetailPane(Locale locale, Executor later) {
        texts = Texts.of("detail", locale);
        Requests requests = new Requests();
        entrySummary = new EntrySummary(texts, entry -> onEntryChosen.accept(entry), this::showCitation);
        reading = new ReadingPane(texts, requests, this::articleChosen);
        noItinerary = new EmptyState(
                Feather.CALENDAR, texts.get("detail.empty.itinerary.title"), texts.get("detail.empty.itinerary.hint"));
        getStyleClass().add(DetailStyles.DETAIL_PANE);
        divider.getStyleClass().add(DetailStyles.DIVIDER);
        VBox.setVgrow(summaryScroller, Priority.ALWAYS);
        context.subscribe((before, now) -> contextChanged(before, now));
        selectedEntry.subscribe((before, now) -> entryChanged());
        later.execute(() -> {
            isAwaited = false;
            showParts();
        });
    }

    public ObjectProperty<@Nullable DetailContext> contextProperty() {
        return context;
    }

    /// Shows another itinerary, or the same one in other words. Article and place in it are kept while the itinerary
    /// stays the same.
    ///
    /// @param value null for none
    public void setContext(@Nullable DetailContext value) {
        context.set(value);
    }

    /// The entry to show, one of the context's; null to show the itinerary as a whole.
    public ObjectProperty<@Nullable Entry> selectedEntryProperty() {
        return selectedEntry;
    }

    /// @param action told the entry that the reader asks for through a marked passage or a link
    public void setOnEntryChosen(Consumer<Entry> action) {
        onEntryChosen = action;
    }

    /// @param action told the address that the reader asks to be opened
    public void setOnLinkRequested(Consumer<URI> action) {
        onLinkRequested = action;
    }

    /// @param action told the text that was put on the clipboard
    public void setOnCopied(Consumer<String> action) {
        onCopied = action;
    }

    /// Makes the passage of the citation the current one and brings it into view. Where the passage was not found, only
    /// its article is shown.
    public void showCitation(Citation citation) {
        DetailContext shown = context.get();
        if (shown != null) {
            makeCurrent(Optional.of(citation), shown);
        }
    }

    /// Marks the times in the articles, and those that no entry cites.
    ///
    /// @param coverage by the article's id; empty to mark none
    public void showCoverage(Map<String, Coverage> coverage) {
        reading.article().showCoverage(coverage);
    }

    /// Brings the current passage into view again, for when the same entry is asked for once more.
    public void revealCurrentPassage() {
        reading.revealCurrent();
    }

    /// Brings a place of an article into view that no citation names: what a search found. It is selected, as if by the
    /// reader.
    public void showPassage(Article article, TextPositionSelector at) {
        DetailContext shown = context.get();
        if (shown != null) {
            articleChosen(article);
            reading.select(at);
        }
    }

    /// Makes a background note the current one and brings it into view.
    public void showNote(BackgroundNote note) {
        reading.revealNote(note);
    }

    /// Where the current passage is, in this pane's coordinates, in view or not. Valid when the pane is laid out.
    public Optional<Bounds> currentPassageBounds() {
        return reading.currentInScene().map(this::sceneToLocal);
    }

    /// Where article and background are seen, in this pane's coordinates.
    public Bounds articleViewport() {
        Scroller scroller = reading.scroller();
        return sceneToLocal(scroller.localToScene(scroller.getLayoutBounds()));
    }

    /// Gives the focus to the first quote, or to the article where there is none.
    @Override
    public void requestFocus() {
        DetailContext shown = context.get();
        List<EvidenceCard> cards = entrySummary.evidence().cards();
        if (shown == null) {
            super.requestFocus();
        } else if (shownEntry.isPresent() && !cards.isEmpty()) {
            cards.getFirst().requestFocus();
        } else {
            reading.article().text().requestFocus();
        }
    }

    ReadingPane reading() {
        return reading;
    }

    EntrySummary entrySummary() {
        return entrySummary;
    }

    private void contextChanged(@Nullable DetailContext before, @Nullable DetailContext now) {
        showParts();
        if (now == null) {
            return;
        }
        boolean sameArticles = before != null
                && before.itinerary().equals(now.itinerary())
                && before.evidence().equals(now.evidence());
        if (sameArticles) {
            reading.setWording(now);
        } else {
            reading.setContext(now);
        }
        itinerarySummary = Optional.empty();
        // While the owner changes from one itinerary to another, the chosen entry is still one of the old.
        show(Optional.ofNullable(selectedEntry.get()).filter(now.itinerary().entries()::contains), now);
    }

    private void showParts() {
        List<Node> parts = context.get() == null ? List.of(noItinerary) : List.of(summary, divider, reading);
        if (!isAwaited && !getChildren().equals(parts)) {
            getChildren().setAll(parts);
        }
    }

    private void entryChanged() {
        DetailContext shown = context.get();
        if (shown != null) {
            show(Optional.ofNullable(selectedEntry.get()), shown);
        }
    }

    private void show(Optional<Entry> entry, DetailContext shown) {
        shownEntry = entry;
        heading.show(entry.map(Entry::title).orElse(shown.itinerary().title()));
        entry.ifPresent(e -> entrySummary.show(e, shown));
        summaryPlace.getChildren().setAll(entry.isPresent() ? entrySummary : overview(shown));
        summaryScroller.scrollToTop();
        makeCurrent(entry.flatMap(e -> firstToShow(e, shown)), shown);
        if (pressed.isPresent()) {
            summaryScroller.reveal(() -> entrySummary.currentCard().map(card -> within(summaryPlace, card)));
        }
        pressed = Optional.empty();
    }

    private static Bounds within(Node parent, Node node) {
        return parent.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private Node overview(DetailContext shown) {
        if (itinerarySummary.isEmpty()) {
            itinerarySummary = Optional.of(new ItinerarySummary(texts, shown));
        }
        return itinerarySummary.get();
    }

    /// The citation of the passage that was pressed, or else the first one that has a place to show.
    private Optional<Citation> firstToShow(Entry entry, DetailContext shown) {
        List<Citation> found = entry.citations().stream()
                .filter(c -> shown.evidence().passage(c).range().isPresent())
                .toList();
        return found.stream()
                .filter(c -> shown.evidence().passage(c).range().equals(pressed))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .or(() -> entry.citations().stream().findFirst());
    }

    private void makeCurrent(Optional<Citation> current, DetailContext shown) {
        entrySummary.evidence().setCurrent(current);
        current.flatMap(c -> shown.itinerary().article(c.article())).ifPresent(a -> reading.showArticle(a, shown));
        emphasise(current, shown);
    }

    /// The passages of the selected entry, by their numbers, and the current one even where another cites it.
    private void emphasise(Optional<Citation> current, DetailContext shown) {
        List<Citation> own = shownEntry.map(Entry::citations).orElse(List.of());
        List<NumberedPassage> passages = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            add(own.get(i), i + 1, current, shown, passages);
        }
        current.filter(c -> !own.contains(c)).ifPresent(c -> add(c, 0, current, shown, passages));
        reading.emphasise(passages);
    }

    private void add(
            Citation citation,
            int number,
            Optional<Citation> current,
            DetailContext shown,
            List<NumberedPassage> passages) {
        boolean isCurrent = current.filter(citation::equals).isPresent();
        if (reading.article().isShown(citation.article())) {
            shown.evidence()
                    .passage(citation)
                    .range()
                    .ifPresent(at -> passages.add(new NumberedPassage(number, at, isCurrent)));
        }
    }

    private void articleChosen(Article article) {
        DetailContext shown = context.get();
        if (shown != null) {
            reading.showArticle(article, shown);
            emphasise(Optional.empty(), shown);
        }
    }

    @Override
    protected void layoutChildren() {
        if (isAwaited) {
            return;
        }
        double width = getWidth();
        double height = getHeight();
        noItinerary.resizeRelocate(0, 0, width, height);
        boolean beside = width >= SIDE_BY_SIDE_WIDTH && height < width * SIDE_BY_SIDE_RATIO;
        pseudoClassStateChanged(DetailStyles.SIDE_BY_SIDE, beside);
        double ems = height / entrySummary.em();
        boolean low = shownEntry.isPresent() && ems < LOW_EM && ems > VERY_LOW_EM;
        pseudoClassStateChanged(DetailStyles.LOW, low);
        double summaryWidth = beside ? snapSizeX(width * (low ? SUMMARY_WIDTH_LOW : SUMMARY_WIDTH)) : width;
        double most = beside ? height : snapSizeY(height * (low ? SUMMARY_HEIGHT_LOW : SUMMARY_HEIGHT));
        entrySummary.setEvidenceFirst(
                heading.prefHeight(summaryWidth) + entrySummary.heightToQuote(summaryWidth) > most);
        if (beside) {
            summary.resizeRelocate(0, 0, summaryWidth, height);
            divider.resizeRelocate(summaryWidth, 0, 1, height);
            reading.resizeRelocate(summaryWidth + 1, 0, width - summaryWidth - 1, height);
        } else {
            double split = Math.min(summary.prefHeight(width), most);
            summary.resizeRelocate(0, 0, width, split);
            divider.resizeRelocate(0, split, width, 1);
            reading.resizeRelocate(0, split + 1, width, Math.max(0, height - split - 1));
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    private final class Requests implements DetailRequests {
        @Override
        public void entryAt(Entry entry, TextPositionSelector at) {
            pressed = Optional.of(at);
            if (entry.equals(selectedEntry.get())) {
                entryChanged();
            } else {
                onEntryChosen.accept(entry);
            }
        }

        @Override
        public void note(BackgroundNote note) {
            showNote(note);
        }

        @Override
        public void citation(Citation citation) {
            showCitation(citation);
        }

        @Override
        public void link(URI target) {
            onLinkRequested.accept(target);
        }

        @Override
        public void copied(String text) {
            onCopied.accept(text);
        }
    }
}
