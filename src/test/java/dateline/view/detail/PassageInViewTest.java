package dateline.view.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Article;
import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.model.TextPositionSelector;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("once")
@ExtendWith(ApplicationExtension.class)
class PassageInViewTest {
    @SuppressWarnings("NullAway.Init") // made before each test
    private PaneStage stage;

    @Start
    void start(Stage window) {
        stage = new PaneStage(window);
    }

    @ParameterizedTest
    @CsvSource({"560, 760", "880, 240", "300, 180", "280, 160"})
    void everyEntryEndsWithItsPassageInView(double width, double height) {
        DetailContext context = Visit.context();
        stage.show(context, width, height);
        for (Entry entry : context.itinerary().entries()) {
            stage.select(entry);
            assertInView(entry.id());
        }
        for (Entry entry : context.itinerary().entries().reversed()) {
            stage.select(entry);
            assertInView(entry.id() + ", on the way back");
        }
    }

    @Test
    void everyQuoteThatIsAskedForComesIntoView() {
        DetailContext context = Visit.context();
        stage.show(context, 400, 300);
        for (Entry entry : context.itinerary().entries()) {
            stage.select(entry);
            for (Citation citation : entry.citations()) {
                PaneStage.onFxThread(() -> {
                    stage.pane.showCitation(citation);
                    stage.pulse();
                    return null;
                });
                assertInView(citation.quote().exact());
            }
        }
    }

    @Test
    void passageStaysInViewWhenTheSizeChanges() {
        DetailContext context = Visit.context();
        stage.show(context, 560, 760);
        stage.select(Visit.entry(context, "students"));
        for (double width = 860; width >= 280; width -= 83) {
            stage.resize(width, 220);
            assertInView("at width " + width);
        }
    }

    @Test
    void aPlaceThatASearchFoundComesIntoView() {
        DetailContext context = Visit.context();
        stage.show(context, 420, 300);
        Article article = context.itinerary().articles().getFirst();
        int at = article.text().indexOf("sensitive issues");
        PaneStage.onFxThread(() -> {
            stage.pane.showPassage(article, new TextPositionSelector(at, at + 16));
            stage.pulse();
            return null;
        });
        assertInView("what the search found");
        assertEquals("sensitive issues", stage.article().selection().selectedText());
    }

    @Test
    void theArticleThatIsCitedIsShown() {
        Article first = Cases.article("first", List.of("Nothing of it here."));
        Article second = Cases.article("second", List.of("Much is said.", "The gala is on Thursday."));
        Entry entry = Cases.entry("gala", Cases.citation("second", "The gala is on Thursday."));
        stage.show(Visit.context(Cases.itinerary(List.of(first, second), List.of(entry), List.of())), 500, 500);
        stage.select(entry);
        assertInView("in the second article");
        assertEquals(second, stage.pane.reading().jumpBar().chooser().getValue());
    }

    @Test
    void aMegabyteOfTextIsLaidOutOnlyWhereItIsSeen() {
        Entry early = Cases.entry("early", Cases.citation("long", "sentence number 77 of"));
        Entry late = Cases.entry("late", Cases.citation("long", "sentence number 14999 of"));
        stage.show(Visit.context(megabyte(List.of(early, late))), 500, 500);
        for (Entry entry : List.of(late, early, late)) {
            stage.select(entry);
            assertInView(entry.id());
        }
        int laidOut = PaneStage.onFxThread(() -> stage.article().laidOut().size());
        assertTrue(laidOut > 0 && laidOut < 60, laidOut + " blocks are laid out");
    }

    @Test
    void whatIsSeenMovesByTheStepThatIsScrolled() {
        Entry late = Cases.entry("late", Cases.citation("long", "sentence number 9999 of"));
        stage.show(Visit.context(megabyte(List.of(late))), 500, 500);
        stage.select(late);
        for (int i = 0; i < 40; i++) {
            double before = top();
            PaneStage.onFxThread(() -> {
                stage.pane.reading().scroller().scrollBy(-30);
                stage.pulse();
                return true;
            });
            assertEquals(before + 30, top(), 1.0, "step " + i);
        }
    }

    private double top() {
        return PaneStage.onFxThread(stage.pane::currentPassageBounds)
                .orElseThrow()
                .getMinY();
    }

    @Test
    void aParagraphOfAMegabyteIsLaidOutInPieces() {
        String paragraph = String.join(" ", sentences());
        Entry late = Cases.entry("late", Cases.citation("long", "sentence number 14999 of"));
        stage.show(
                Visit.context(
                        Cases.itinerary(List.of(Cases.article("long", List.of(paragraph))), List.of(late), List.of())),
                500,
                500);
        stage.select(late);
        assertInView("the end of the paragraph");
    }

    @Test
    void selectingAnotherEntryKeepsTheLaidOutText() {
        DetailContext context = Visit.context();
        stage.show(context, 560, 760);
        stage.select(Visit.entry(context, "gala"));
        List<ArticleBlock> before = PaneStage.onFxThread(() -> stage.article().laidOut());
        stage.select(Visit.entry(context, "students"));
        assertEquals(before, PaneStage.onFxThread(() -> stage.article().laidOut()));
    }

    @Test
    void nothingIsCurrentWhileNoEntryIsChosen() {
        stage.show(Visit.context(), 560, 760);
        assertTrue(PaneStage.onFxThread(stage.pane::currentPassageBounds).isEmpty());
    }

    private static Itinerary megabyte(List<Entry> entries) {
        return Cases.itinerary(List.of(Cases.article("long", sentences())), entries, List.of());
    }

    /// Of uneven length, so that no height can be guessed.
    private static List<String> sentences() {
        return IntStream.range(0, 15_000)
                .mapToObj(
                        i -> "This is sentence number " + i + " of the longest article." + " And so on.".repeat(i % 13))
                .toList();
    }

    /// All of it, or from its beginning as much as there is room for.
    private void assertInView(String what) {
        Bounds passage = PaneStage.onFxThread(stage.pane::currentPassageBounds).orElseThrow();
        Bounds viewport = PaneStage.onFxThread(stage.pane::articleViewport);
        boolean fits = passage.getHeight() <= viewport.getHeight();
        boolean seen = fits
                ? viewport.contains(passage)
                : viewport.getMinY() <= passage.getMinY() && passage.getMinY() < viewport.getMaxY();
        assertTrue(seen, what + ": " + passage + " is not in " + viewport);
        assertFalse(passage.isEmpty(), what);
        assertTrue(stage.pane.getLayoutBounds().contains(viewport), what + ": the view is cut off");
    }
}
