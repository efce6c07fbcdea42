package dateline.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.anchor.QuoteAnchor;
import dateline.model.Article;
import dateline.model.Certainty;
import dateline.model.Citation;
import dateline.model.DateSpan;
import dateline.model.EdtfDate;
import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Itinerary;
import dateline.model.Passage;
import dateline.model.When;
import dateline.model.When.Throughout;
import dateline.model.When.Within;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The state visit that comes with the program says what was announced, and no more.
class BundledItineraryTest {
    private static final DateSpan VISIT = new DateSpan(LocalDate.of(2024, 5, 16), LocalDate.of(2024, 5, 17));
    private static final DateSpan EXPO = new DateSpan(LocalDate.of(2024, 5, 17), LocalDate.of(2024, 5, 21));

    private final Itinerary itinerary;

    BundledItineraryTest() throws IOException {
        itinerary = Fixtures.read(Fixtures.bundled()).itinerary().orElseThrow();
    }

    @Test
    void nothingIsWrongWithIt() throws IOException {
        assertEquals(List.of(), Fixtures.problems(Fixtures.read(Fixtures.bundled())));
    }

    @Test
    void tenEntriesStandOnTheirDays() {
        When visit = new Within(VISIT);
        Map<String, When> expected = Map.of(
                "State visit of President Putin to China", new Throughout(VISIT),
                "Talks between Putin and Xi Jinping", visit,
                "Signing of a joint statement and bilateral documents", visit,
                "Talks with Premier Li Qiang", visit,
                "Gala: 75 years of diplomatic relations, and opening of the Years of Culture", visit,
                "Visit to Harbin", visit,
                "Opening ceremony of the Russian-Chinese EXPO", new Within(DateSpan.of(LocalDate.of(2024, 5, 17))),
                "Russian-Chinese EXPO", new Throughout(EXPO),
                "Opening of the Forum on Interregional Cooperation", visit,
                "Meeting with students and professors of Harbin Institute of Technology", visit);
        assertEquals(expected, itinerary.entries().stream().collect(Collectors.toMap(Entry::title, Entry::when)));
    }

    @Test
    void fiveEntriesAreInBeijingWhichIsInferredAndFiveInHarbin() {
        for (Entry entry : itinerary.entries()) {
            boolean isBeijing = itinerary.entries().indexOf(entry) < 5;
            assertEquals(Optional.of(isBeijing ? "beijing" : "harbin"), entry.place(), entry.title());
            assertEquals(isBeijing, entry.isInferred(Field.PLACE), entry.title());
        }
    }

    @Test
    void onlyTheSigningIsExpectedAndOnlyTheOpeningHasAnInferredDay() {
        for (Entry entry : itinerary.entries()) {
            boolean isExpected = entry.id().equals("signing");
            assertEquals(isExpected ? Certainty.HIGHLY_LIKELY : Certainty.PLANNED, entry.certainty(), entry.title());
            assertEquals(entry.id().equals("expo-opening"), entry.isInferred(Field.DAY), entry.title());
            assertTrue(entry.isInferred(Field.YEAR), entry.title());
        }
    }

    @Test
    void everyCitationIsFoundExactlyWithAndWithoutItsPosition() {
        List<Citation> citations = new ArrayList<>();
        itinerary.entries().forEach(e -> citations.addAll(e.citations()));
        itinerary.background().forEach(b -> citations.addAll(b.citations()));
        for (Citation citation : citations) {
            String text = itinerary.article(citation.article()).orElseThrow().text();
            Passage passage = QuoteAnchor.find(text, citation.quote(), Optional.empty());
            assertEquals(new Passage.Exact(citation.position().orElseThrow()), passage);
        }
    }

    /// The groups of the announcement are the article's paragraphs; each entry's first citation is from its own.
    @Test
    void everyEntryCitesTheParagraphThatSaysSo() {
        Article article = itinerary.articles().getFirst();
        List<Integer> paragraphs = itinerary.entries().stream()
                .map(e -> paragraph(article, e.citations().getFirst()))
                .toList();
        assertEquals(List.of(2, 2, 3, 4, 5, 6, 6, 6, 6, 6), paragraphs);
        assertEquals(
                List.of(2, 3, 2),
                itinerary.entries().get(1).citations().stream()
                        .map(c -> paragraph(article, c))
                        .toList());
    }

    @Test
    void earlierEventsHaveTheirMonths() {
        assertEquals(
                List.of("2022-02", "2023-03", "2023-10"),
                itinerary.background().stream()
                        .flatMap(b -> b.date().stream())
                        .map(EdtfDate::toString)
                        .toList());
        assertTrue(itinerary.background().stream().noneMatch(b -> b.citations().isEmpty()));
    }

    @Test
    void noHourStandsAnywhere() throws IOException {
        String text = new String(Fixtures.bundled(), java.nio.charset.StandardCharsets.UTF_8);
        assertFalse(text.matches("(?s).*\\d:\\d\\d.*"), text);
    }

    private static int paragraph(Article article, Citation citation) {
        String before =
                article.text().substring(0, citation.position().orElseThrow().start());
        return before.split(Article.PARAGRAPH_BREAK, -1).length;
    }
}
