package dateline.view.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Article;
import dateline.model.BackgroundNote;
import dateline.model.Entry;
import dateline.model.Lifecycle;
import dateline.model.When.Unscheduled;
import dateline.model.ZoneView;
import dateline.wording.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("once")
@ExtendWith(ApplicationExtension.class)
class DetailPaneTest {
    private static final Article ARTICLE = Cases.article("news", List.of("The gala. The gala. And the fair."));

    private final DetailContext visit = Visit.context();

    @SuppressWarnings("NullAway.Init") // made before each test
    private PaneStage stage;

    @Start
    void start(Stage window) {
        stage = new PaneStage(window);
    }

    @Test
    void anEntryIsSaidInWordsWithItsEvidence() {
        stage.show(visit, 560, 760);
        stage.select(Visit.entry(visit, "signing"));
        String words = stage.words();
        assertTrue(words.contains("Signing of a joint statement and bilateral documents"), words);
        assertTrue(words.contains("Some time on 16 or 17 May 2024; no hour announced"), words);
        assertTrue(words.contains("Expected"), words);
        assertTrue(words.contains("Place inferred"), words);
        assertTrue(
                words.contains("That the entries of 16 and 17 May are there is this itinerary’s own reading"), words);
        assertTrue(words.contains("A joint statement and a number of bilateral documents are expected"), words);
        assertTrue(words.contains("Supports the time"), words);
        assertFalse(words.contains("Supports the time ·"), "which article goes without saying where there is one");
    }

    @Test
    void whereThereAreSeveralArticlesEachQuoteNamesItsOwn() {
        Article other = Cases.article("other", List.of("The parade was moved."));
        Entry entry = Cases.entry("both", Cases.citation("news", "The gala."), Cases.citation("other", "The parade"));
        stage.show(Visit.context(Cases.itinerary(List.of(ARTICLE, other), List.of(entry), List.of())), 560, 760);
        stage.select(entry);
        assertTrue(stage.words().contains("Supports the whole entry · Headline of other"), stage.words());
    }

    @Test
    void everyEntryShowsEachOfItsQuotes() {
        stage.show(visit, 560, 760);
        for (Entry entry : visit.itinerary().entries()) {
            stage.select(entry);
            String words = stage.words();
            assertTrue(words.contains(entry.title()), entry.id());
            entry.citations().forEach(c -> assertTrue(words.contains(c.quote().exact()), entry.id()));
            assertEquals(
                    entry.citations().size(),
                    stage.pane.entrySummary().evidence().cards().size());
        }
    }

    @Test
    void withoutAChosenEntryTheItineraryIsShown() {
        stage.show(visit, 560, 760);
        String words = stage.words();
        assertTrue(words.contains("State visit to China, May 2024"), words);
        assertTrue(words.contains("16–21 May 2024 (6 days)"), words);
        assertTrue(words.contains("10 entries · 2 places · 1 article · 4 background notes"), words);
        assertTrue(words.contains("Sources read up to 14 May 2024"), words);
        assertTrue(words.contains("Choose an entry in the calendar"), words);
        assertTrue(words.contains("Year resolved from context"), words);
    }

    @Test
    void withoutAnItineraryItSaysWhatToDo() {
        assertTrue(stage.words().contains("Open a file from the menu, or drop one onto this window."));
    }

    @Test
    void withoutArticleAndBackgroundItSaysWhatToDo() {
        stage.show(Visit.context(Cases.itinerary(List.of(), List.of(), List.of())), 560, 760);
        String words = stage.words();
        assertTrue(words.contains("This itinerary has no entries yet."), words);
        assertTrue(words.contains("Add the text that announced the programme"), words);
        assertTrue(words.contains("No background yet."), words);
    }

    @Test
    void anEntryOfTheItineraryThatWasClosedIsNotShown() {
        stage.show(visit, 560, 760);
        stage.select(Visit.entry(visit, "gala"));
        stage.show(Visit.context(Cases.itinerary(List.of(), List.of(), List.of())), 560, 760);
        assertFalse(stage.words().contains("Gala"));
    }

    @Test
    void aQuoteThatIsNotFoundIsSaidToBeSo() {
        Entry entry = Cases.entry("lost", Cases.citation("news", "The parade."));
        show(entry);
        assertTrue(stage.words().contains("Not found in the article."));
        assertTrue(onFx(stage.pane::currentPassageBounds).isEmpty());
    }

    @Test
    void aQuoteThatIsFoundTwiceIsNeither() {
        Entry entry = Cases.entry("twice", Cases.citation("news", "The gala."), Cases.citation("news", "the fair"));
        show(entry);
        assertTrue(stage.words().contains("Found in 2 places. Nothing tells which is meant, so none is shown."));
        assertEquals(Optional.of("the fair"), current());
    }

    @Test
    void aCancelledEntryIsSaidToBeSo() {
        show(Cases.entry("off", Cases.SOME_DAY, new Lifecycle.Cancelled()));
        String words = stage.words();
        assertTrue(words.contains("Cancelled"), words);
        assertTrue(words.contains("No source is cited for this entry."), words);
    }

    @Test
    void anEntryThatComesAfterAnotherLeadsToIt() {
        Entry first = Cases.entry("first");
        Entry next = Cases.entry(
                "next", new Unscheduled("the day is not announced", Optional.of("first")), new Lifecycle.Scheduled());
        stage.show(Visit.context(Cases.itinerary(List.of(), List.of(first, next), List.of())), 560, 760);
        stage.select(next);
        press("After: Title of first");
        assertEquals(List.of(first), stage.chosen);
    }

    @Test
    void pressingAQuoteMakesItsPassageTheCurrentOne() {
        stage.show(visit, 560, 400);
        stage.select(Visit.entry(visit, "talks-xi"));
        assertEquals("On the table", current().orElseThrow().substring(0, "On the table".length()));
        onFx(() -> {
            stage.pane.entrySummary().evidence().cards().get(2).fire();
            stage.pulse();
            return true;
        });
        assertEquals(Optional.of("scheduled for 16 and 17 May"), current());
        assertInView(onFx(stage.pane::currentPassageBounds).orElseThrow());
    }

    @Test
    void aNoteLeadsToWhatTheArticleSays() {
        stage.show(visit, 560, 400);
        press("Background");
        press("In the article");
        assertTrue(current().orElseThrow().startsWith("China has a plan of its own"));
        assertInView(onFx(stage.pane::currentPassageBounds).orElseThrow());
    }

    @Test
    void aDotOfTheTimeLineBringsItsNoteIntoView() {
        stage.show(visit, 560, 400);
        press("Background");
        BackgroundNote last = visit.itinerary().background().getLast();
        onFx(() -> {
            PressBox dot = (PressBox) stage.pane.lookupAll("." + DetailStyles.TIME_LINE_DOT).stream()
                    .filter(node -> node.getAccessibleText().contains(last.title()))
                    .findFirst()
                    .orElseThrow();
            dot.fire();
            stage.pulse();
            return true;
        });
        Node note = onFx(() -> stage.pane.lookupAll("." + DetailStyles.NOTE).stream()
                .filter(node -> node.getPseudoClassStates().contains(DetailStyles.CURRENT))
                .findFirst()
                .orElseThrow());
        assertTrue(note instanceof NoteView view && view.note().equals(last));
        assertInView(onFx(() -> stage.pane.sceneToLocal(note.localToScene(note.getLayoutBounds()))));
    }

    @Test
    void theBackgroundIsMadeWhenTheReaderComesNear() {
        stage.show(visit, 560, 400);
        assertFalse(
                stage.words().contains(visit.itinerary().background().getFirst().title()));
        Scroller scroller = stage.pane.reading().scroller();
        onFx(() -> {
            scroller.scrollBy(100_000);
            return true;
        });
        onFx(() -> {
            stage.pulse();
            return true;
        });
        assertTrue(
                stage.words().contains(visit.itinerary().background().getFirst().title()), stage.words());
    }

    @Test
    void anotherWordingKeepsThePlaceInTheText() {
        stage.show(visit, 560, 400);
        stage.select(Visit.entry(visit, "students"));
        double before = onFx(() -> stage.pane.reading().scroller().scrollY());
        DetailContext other = new DetailContext(
                visit.itinerary(), visit.evidence(), new Wording(Locale.UK, ZoneView.of(ZoneId.of("Europe/Moscow"))));
        stage.show(other, 560, 400);
        assertTrue(before > 0);
        assertEquals(before, onFx(() -> stage.pane.reading().scroller().scrollY()));
    }

    private void show(Entry entry) {
        stage.show(Visit.context(Cases.itinerary(List.of(ARTICLE), List.of(entry), List.of())), 560, 760);
        stage.select(entry);
    }

    private void press(String words) {
        onFx(() -> {
            Hyperlink link = (Hyperlink) stage.pane.lookupAll(".hyperlink").stream()
                    .filter(node -> node instanceof Hyperlink h && h.getText().equals(words) && h.isVisible())
                    .findFirst()
                    .orElseThrow();
            link.fire();
            stage.pulse();
            return true;
        });
    }

    /// The words of the current passage.
    private Optional<String> current() {
        return onFx(() -> stage.pane.reading().current())
                .map(at -> stage.article().text().substring(at.start(), at.end()));
    }

    private void assertInView(Bounds bounds) {
        Bounds viewport = onFx(stage.pane::articleViewport);
        assertTrue(viewport.contains(bounds), bounds + " is not in " + viewport);
    }

    private static <T> T onFx(Callable<T> action) {
        return PaneStage.onFxThread(action);
    }
}
