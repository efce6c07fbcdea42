package dateline.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.anchor.QuoteAnchor;
import dateline.format.json.JsonItineraryReader;
import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Itinerary;
import dateline.model.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class DrafterTest {

    @Test
    void theBundledArticleGivesItsTenEntriesAndNoMoreThanOneOther() throws IOException {
        assertEquals(
                List.of(
                        "State visit of Putin to China | all 2024-05-16..2024-05-17 | beijing",
                        "Meeting with Chinese President Xi Jinping | in 2024-05-16..2024-05-17 | beijing",
                        "Signing of a joint statement and a number of bilateral documents | in 2024-05-16..2024-05-17 | beijing HIGHLY_LIKELY",
                        "Talks with Li Qiang | in 2024-05-16..2024-05-17 | beijing",
                        "Gala for the 75th anniversary of diplomatic relations between Moscow and Beijing | in 2024-05-16..2024-05-17 | beijing",
                        "Opening of the Russian-Chinese Years of Culture | in 2024-05-16..2024-05-17 | beijing",
                        "Visit to Harbin | in 2024-05-16..2024-05-17 | harbin",
                        "Russian-Chinese EXPO | all 2024-05-17..2024-05-21 | harbin",
                        "Opening ceremony of the Russian-Chinese EXPO | in 2024-05-17 | harbin",
                        "Opening of the Forum on Interregional Cooperation of the two countries | in 2024-05-16..2024-05-17 | harbin",
                        "Meeting with professors and students | in 2024-05-16..2024-05-17 | harbin"),
                Drafts.lines(bundled()));
    }

    @Test
    void whatTheTextDoesNotSayIsMarkedAsInferred() throws IOException {
        Draft draft = bundled();
        assertEquals(
                "capital of CN",
                entry(draft, "State visit").inferred(Field.PLACE).orElseThrow());
        assertEquals(
                "published 2024-05-14",
                entry(draft, "State visit").inferred(Field.YEAR).orElseThrow());
        assertEquals(
                "part of State visit of Putin to China",
                entry(draft, "Talks with Li").inferred(Field.DAY).orElseThrow());
        assertEquals(
                "edge of Russian-Chinese EXPO",
                entry(draft, "Opening ceremony").inferred(Field.DAY).orElseThrow());
        assertTrue(entry(draft, "Visit to Harbin").inferred(Field.PLACE).isEmpty());
    }

    @Test
    void aZoneThatNothingTellsIsMarkedAsInferred() {
        String assumed = "zone Z";
        assertEquals(Optional.of(assumed), zoneOf("The mayor will open the fair on 12 June at 6 pm."));
        assertEquals(Optional.empty(), zoneOf("The mayor will open the fair in Oslo on 12 June at 6 pm."));
        assertEquals(Optional.empty(), zoneOf("The mayor will open the fair on 12 June at 1500 GMT."));
        assertEquals(Optional.empty(), zoneOf("The mayor will open the fair on 12 June."));
    }

    private static Optional<String> zoneOf(String text) {
        return Drafts.of(text, "2024-05-04").proposals().getFirst().entry().inferred(Field.TIME);
    }

    @Test
    void whatWasBeforeIsBackground() throws IOException {
        assertEquals(
                List.of("2022-02", "2023-03", "2023-10"),
                bundled().background().stream()
                        .map(n -> n.date().orElseThrow().toString())
                        .toList());
    }

    @Test
    void everyQuoteIsFoundWhereItIsSaidToBe() throws IOException {
        Draft draft = bundled();
        String text = draft.article().text();
        Itinerary itinerary = draft.itinerary("x");
        for (Entry entry : itinerary.entries()) {
            assertTrue(!entry.citations().isEmpty(), entry.title());
            for (Citation citation : entry.citations()) {
                assertInstanceOf(Passage.Exact.class, QuoteAnchor.find(text, citation.quote(), citation.position()));
            }
        }
    }

    @Test
    void thoseWhoAreNamedTakePart() throws IOException {
        assertEquals(
                List.of("Vladimir Putin", "Li Qiang"),
                entry(bundled(), "Talks with Li").participants().stream()
                        .map(p -> p.name())
                        .toList());
    }

    @Test
    void theSameArticleGivesTheSameDraft() throws IOException {
        assertEquals(bundled(), bundled());
    }

    @Test
    void festival() {
        assertEquals(
                List.of(
                        "Harbour Days festival | all 2024-07-05..2024-07-09 | gdansk",
                        "Opening of the festival | in 2024-07-05 | gdansk",
                        "Parade of historic ships | 2024-07-06T12:00+02:00 | gdansk",
                        "Boat-building workshop at the Maritime Museum | in 2024-07-07 | gdansk",
                        "Singer Marta Wolska to perform on the main stage | in 2024-07-07 EVENING | gdansk",
                        "Night market | one of [2024-07-07, 2024-07-08] | gdansk HIGHLY_LIKELY",
                        "Closing concert | 2024-07-09T20:00+02:00 | gdansk",
                        "Tickets go on sale | in 2024-06-03 | -"),
                Drafts.lines(Drafts.file("festival-en.txt", "2024-05-13")));
    }

    @Test
    void courtCalendar() {
        assertEquals(
                List.of(
                        "Start of the trial of two former port officials | in 2024-06-03 | rotterdam",
                        "Judges to hear the first witnesses | all 2024-06-05..2024-06-06 | -",
                        "Hearings | all 2024-06-10..2024-06-14 | -",
                        "Closing arguments | in 2024-06-24 | -",
                        "Verdict | in 2024-05-15..2024-07-12 | - HIGHLY_LIKELY",
                        "Sentencing | in 2024-09-01..2024-09-30 | - MAY_OCCUR",
                        "Appeal by a third defendant to be heard in The Hague | 2024-06-18T09:30+02:00 | the-hague"),
                Drafts.lines(Drafts.file("court-en.txt", "2024-05-15")));
    }

    @Test
    void productLaunchWeek() {
        assertEquals(
                List.of(
                        "Unveiling of its first electric ferry at an event in Bergen | in 2024-09-10 | bergen",
                        "Presentation | 2024-09-10T10:00+02:00 | bergen",
                        "Reporters to take a test ride | in 2024-09-11 AFTERNOON | oslo",
                        "Keynote address at the Ocean Technology Conference in Oslo | in 2024-09-12 | oslo",
                        "Ocean Technology Conference in Oslo | all 2024-09-11..2024-09-13 | oslo",
                        "Orders open | in 2024-09-16 | -",
                        "First ferries to be delivered | in 2026-01-01..2026-12-31 | - HIGHLY_LIKELY"),
                Drafts.lines(Drafts.file("launch-en.txt", "2024-09-05")));
    }

    @Test
    void summitByTheHourInTwoZones() {
        assertEquals(
                List.of(
                        "Meeting of heads of government of nine countries | all 2024-06-20..2024-06-21 | geneva",
                        "Arrival of the delegations | in 2024-06-19 | geneva",
                        "Opening of the summit | 2024-06-20T09:30+02:00 | geneva",
                        "First plenary session | 2024-06-20T10:15+02:00 | geneva",
                        "Working lunch | 2024-06-20T13:00+02:00 to 14:30 | geneva",
                        "Signing of a declaration on fresh water | 2024-06-20T16:00+02:00 | geneva",
                        "Press conference | 2024-06-21T11:00+02:00 | geneva",
                        "Security Council to be briefed on the results | 2024-06-21T15:00-04:00 | new-york"),
                Drafts.lines(Drafts.file("summit-en.txt", "2024-06-12")));
    }

    @Test
    void cancelledAndPostponed() {
        assertEquals(
                List.of(
                        "Open-air concert in Cork | in 2024-07-12 | cork CANCELLED",
                        "Regatta | in 2024-07-20 | - MOVED from in 2024-07-13",
                        "Mayor's reception | in 2024-07-12 | - POSTPONED",
                        "Flower show | all 2024-07-13..2024-07-14 | -"),
                Drafts.lines(Drafts.file("changes-en.txt", "2024-07-10")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said on Tuesday that nothing had changed.",
                "In May 2021, the two leaders met in Geneva.",
                "They will not attend the summit on 20 June.",
                "The city, which was founded in 1898, is large.",
                "He may march. The second man sat.",
                "It will be his first trip of the term.",
                "The works on the bridge were finished on 3 May.",
            })
    void whatIsNoProgrammeIsNotProposed(String text) {
        assertEquals(List.of(), Drafts.lines(Drafts.of(text, "2024-05-14")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The talks may take place in Vienna on 3 June. | MAY_OCCUR",
                "The talks are expected to take place in Vienna on 3 June. | HIGHLY_LIKELY",
                "The talks will take place in Vienna on 3 June. | PLANNED",
                "The talks will probably take place in Vienna on 3 June. | HIGHLY_LIKELY",
                "The minister hopes to visit Vienna on 3 June. | MAY_OCCUR",
            })
    void theWordingSaysHowCertainItIs(String text, String certainty) {
        assertEquals(certainty, only(text).certainty().name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fair will be held from 3 to 7 June in Vienna. | all 2024-06-03..2024-06-07",
                "The fair will be held on 3 June in Vienna. | in 2024-06-03",
                "The ministers will meet between 3 and 7 June in Vienna. | in 2024-06-03..2024-06-07",
                "The vote will take place on 3 or 4 June. | one of [2024-06-03, 2024-06-04]",
                "A report will be published by 7 June. | in 2024-05-14..2024-06-07",
                "The summit will be held in Vienna next month. | in 2024-06-01..2024-06-30",
            })
    void theWordsSayWhichKindOfTimeItIs(String text, String when) {
        assertEquals(when, Drafts.say(only(text).when()));
    }

    @Test
    void activitiesOfOneSentenceAreEntriesOfTheirOwn() {
        assertEquals(
                List.of(
                        "Meeting with the mayor | in 2024-06-03 | -",
                        "Visit to Graz | in 2024-06-03 | graz",
                        "Opening of a new bridge | in 2024-06-03 | graz"),
                Drafts.lines(Drafts.of(
                        "On 3 June, the minister will meet the mayor, visit Graz and inaugurate a new bridge.",
                        "2024-05-14")));
    }

    @Test
    void theReportsOwnPlaceAndDayAreNoProgramme() {
        assertEquals(
                List.of("Arrival of the minister in Vienna | in 2024-06-05 | vienna"),
                Drafts.lines(
                        Drafts.of("GRAZ, June 3 — The minister will arrive in Vienna on Wednesday.", "2024-06-03")));
    }

    @Test
    void anArticleWithoutADayOrInAnUnknownLanguageIsRefused() {
        var german = ArticleText.read("Er kommt morgen.", "x", LocalDate.parse("2024-05-14"), Locale.GERMAN);
        assertThrows(IllegalArgumentException.class, () -> Drafts.of(german));
    }

    /// Would take minutes if a rule went back over the text.
    @Test
    void aTextOfOneEndlessSentenceDoesNotTakeLonger() {
        Draft draft = Drafts.of("and the man, who will meet, which and on 3 June will, ".repeat(2_000), "2024-05-14");
        assertTrue(draft.times().size() > 100);
    }

    /// Each would take minutes if a rule went back over the text: then twice the length takes four times the time.
    @Tag("once")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "will meet on 3 June and ",
                "(",
                "“",
                "«",
                "（",
                "Mr. A. B. ",
                "Paris, London and ",
                "3 June, ",
                "? - ",
                "10:00 – ",
                "- 3 June: talks\n",
                "The concert on 3 June is cancelled. ",
                "President Xi Jinping, ",
                "A",
                "А",
                "посетит ",
                "он посетит Москву и ",
                "普京将访问中国，",
                "在6月3日举行的",
            })
    void aTextMadeToBeHardIsReadInTheEnd(String piece) {
        assertTimeout(Duration.ofSeconds(60), () -> Drafts.of(piece.repeat(100_000 / piece.length()), "2024-05-14"));
    }

    private static Entry only(String text) {
        Draft draft = Drafts.of(text, "2024-05-14");
        assertEquals(1, draft.proposals().size(), Drafts.lines(draft).toString());
        return draft.proposals().getFirst().entry();
    }

    private static Entry entry(Draft draft, String title) {
        return draft.proposals().stream()
                .map(Proposal::entry)
                .filter(e -> e.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static Draft bundled() throws IOException {
        String sample = "state-visit-2024.json";
        byte[] bytes = Files.readAllBytes(Path.of("resources/samples", sample));
        return Drafts.of(new JsonItineraryReader()
                .read(sample, bytes)
                .itinerary()
                .orElseThrow()
                .articles()
                .getFirst());
    }
}
