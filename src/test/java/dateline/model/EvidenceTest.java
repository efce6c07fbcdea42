package dateline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Samples;
import dateline.anchor.QuoteAnchor;
import dateline.model.When.Within;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final Article ARTICLE = new Article(
            "news",
            "Headline",
            Optional.empty(),
            Optional.empty(),
            Locale.ENGLISH,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of("The gala is on Thursday.", "A fair follows. A fair is fun."),
            Extras.NONE);

    @Test
    void aPassageKnowsAllThatCitesItOnce() {
        Entry gala = entry("gala", citation("The gala is on Thursday."), citation("The gala is on Thursday."));
        Entry visit = entry("visit", citation("on Thursday"), citation("The gala is on Thursday."));
        BackgroundNote note = new BackgroundNote(
                "note", "A note", "", Optional.empty(), List.of(citation("on Thursday")), Extras.NONE);
        Evidence evidence = evidence(List.of(gala, visit), List.of(note));
        assertEquals(
                List.of(
                        new CitedPassage(new TextPositionSelector(0, 24), List.of(gala, visit), List.of()),
                        new CitedPassage(new TextPositionSelector(12, 23), List.of(visit), List.of(note))),
                evidence.in(ARTICLE));
    }

    @Test
    void aPassageIsCountedInTheWholeText() {
        Citation citation = citation("A fair follows.");
        Evidence evidence = evidence(List.of(entry("fair", citation)), List.of());
        TextPositionSelector at = evidence.passage(citation).range().orElseThrow();
        assertEquals("A fair follows.", ARTICLE.text().substring(at.start(), at.end()));
    }

    @Test
    void whatHasNoCertainPlaceIsNoPassageOfTheArticle() {
        Citation twice = citation("A fair");
        Citation lost = citation("A parade");
        Evidence evidence = evidence(List.of(entry("e", twice, lost)), List.of());
        assertInstanceOf(Passage.Ambiguous.class, evidence.passage(twice));
        assertInstanceOf(Passage.Lost.class, evidence.passage(lost));
        assertTrue(evidence.in(ARTICLE).isEmpty());
    }

    @Test
    void aCitationOfAnArticleThatIsNotThereIsLost() {
        Citation elsewhere = new Citation(
                "other",
                Field.ENTRY,
                new TextQuoteSelector("The gala", Optional.empty(), Optional.empty()),
                Optional.empty(),
                Extras.NONE);
        Evidence evidence = evidence(List.of(entry("e", elsewhere)), List.of());
        assertInstanceOf(Passage.Lost.class, evidence.passage(elsewhere));
    }

    private static Evidence evidence(List<Entry> entries, List<BackgroundNote> notes) {
        Itinerary itinerary = new Itinerary(
                "id",
                "Title",
                Locale.ENGLISH,
                Samples.SHANGHAI,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(ARTICLE),
                entries,
                notes,
                Extras.NONE);
        return Evidence.of(itinerary, QuoteAnchor::find);
    }

    private static Citation citation(String quote) {
        return new Citation(
                "news",
                Field.ENTRY,
                new TextQuoteSelector(quote, Optional.empty(), Optional.empty()),
                Optional.empty(),
                Extras.NONE);
    }

    private static Entry entry(String id, Citation... citations) {
        return new Entry(
                id,
                "Title of " + id,
                new Within(DateSpan.of(Samples.day("2024-05-16"))),
                Optional.empty(),
                Certainty.PLANNED,
                new Lifecycle.Scheduled(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(citations),
                Extras.NONE);
    }
}
