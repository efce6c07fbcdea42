package dateline.wording;

import static dateline.Samples.days;
import static dateline.Samples.entry;
import static dateline.Samples.openEnded;
import static dateline.Samples.timed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dateline.Samples;
import dateline.model.Certainty;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.model.Inference;
import dateline.model.Itinerary;
import dateline.model.Lifecycle;
import dateline.model.Lifecycle.Rescheduled;
import dateline.model.Lifecycle.Scheduled;
import dateline.model.PartOfDay;
import dateline.model.Participant;
import dateline.model.When;
import dateline.model.When.OneOf;
import dateline.model.When.Throughout;
import dateline.model.When.Unscheduled;
import dateline.model.When.Within;
import dateline.model.ZoneView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final Pattern HOUR = Pattern.compile("\\d[:.]\\d\\d|\\b\\d\\d?\\s?[ap]\\.?m\\b|midnight|noon|UTC");

    @Test
    void aWindowOfTwoDaysIsAnOr() {
        assertWhen("some time on 16 or 17 May 2024; no hour announced", within("2024-05-16", "2024-05-17"));
        assertWhen("some time on 31 May or 1 June 2024; no hour announced", within("2024-05-31", "2024-06-01"));
    }

    @Test
    void aWindowOfOneDayLeavesOnlyTheHourOpen() {
        assertWhen("some time on 17 May 2024; no hour announced", within("2024-05-17", "2024-05-17"));
    }

    @Test
    void aLongerWindowIsASpan() {
        assertWhen("some time during 16–18 May 2024; day and hour not announced", within("2024-05-16", "2024-05-18"));
        assertWhen(
                "some time during 30 December 2023 – 2 January 2024; day and hour not announced",
                within("2023-12-30", "2024-01-02"));
    }

    @Test
    void aWholeMonthOrYearGoesByItsName() {
        assertWhen("some time in May 2024; day and hour not announced", within("2024-05-01", "2024-05-31"));
        assertWhen("some time in February 2024; day and hour not announced", within("2024-02-01", "2024-02-29"));
        assertWhen("some time in 2024; day and hour not announced", within("2024-01-01", "2024-12-31"));
        assertWhen(
                "some time during 1–28 February 2024; day and hour not announced", within("2024-02-01", "2024-02-28"));
    }

    @Test
    void aPartOfTheDayIsSaidWithoutAnHour() {
        assertWhen(
                "on 17 May 2024, in the evening; no hour announced",
                new Within(days("2024-05-17", "2024-05-17"), Optional.of(PartOfDay.EVENING)));
        assertWhen(
                "on 16 or 17 May 2024, around midday; no hour announced",
                new Within(days("2024-05-16", "2024-05-17"), Optional.of(PartOfDay.MIDDAY)));
        assertWhen(
                "some time in May 2024, at night; day and hour not announced",
                new Within(days("2024-05-01", "2024-05-31"), Optional.of(PartOfDay.NIGHT)));
    }

    @Test
    void whatLastsIsOnAllItsDays() {
        assertWhen("17–21 May 2024, all 5 days", new Throughout(days("2024-05-17", "2024-05-21")));
        assertWhen("16–17 May 2024, both days", new Throughout(days("2024-05-16", "2024-05-17")));
        assertWhen("all day on 17 May 2024", new Throughout(days("2024-05-17", "2024-05-17")));
    }

    @Test
    void oneOfSeveralDaysNamesThemAll() {
        assertWhen("on one of these days: 16 or 18 May 2024; no hour announced", oneOf("2024-05-16", "2024-05-18"));
        assertWhen(
                "on one of these days: 31 December 2023 or 2 January 2024; no hour announced",
                oneOf("2023-12-31", "2024-01-02"));
        assertWhen(
                "on one of these days: 16 May, 18 May or 20 May 2024; no hour announced",
                oneOf("2024-05-16", "2024-05-18", "2024-05-20"));
    }

    @Test
    void withoutADayTheReasonIsSaid() {
        assertWhen(
                "no day yet: the sides have not agreed",
                new Unscheduled("the sides have not agreed", Optional.empty()));
    }

    @Test
    void anHourHasItsZoneAndNoInventedEnd() {
        assertWhen(
                "16 May 2024, 10:00–11:30, China Standard Time (UTC+8)",
                timed("2024-05-16T10:00+08:00[Asia/Shanghai]", "2024-05-16T11:30+08:00[Asia/Shanghai]"));
        assertWhen(
                "16 May 2024 at 10:00, China Standard Time (UTC+8); end not announced",
                openEnded("2024-05-16T10:00+08:00[Asia/Shanghai]"));
    }

    @Test
    void aJourneyAcrossZonesKeepsBoth() {
        assertWhen(
                "from 16 May 2024, 22:00, Moscow Standard Time (UTC+3)"
                        + " to 17 May 2024, 10:30, China Standard Time (UTC+8)",
                timed("2024-05-16T22:00+03:00[Europe/Moscow]", "2024-05-17T10:30+08:00[Asia/Shanghai]"));
    }

    @Test
    void theReadersZoneMovesHoursAndNeverDays() {
        Wording moscow = new Wording(Locale.UK, ZoneView.of(Samples.MOSCOW));
        assertEquals(
                "15 May 2024, 21:00–22:30, Moscow Standard Time (UTC+3)",
                moscow.when(timed("2024-05-16T02:00+08:00[Asia/Shanghai]", "2024-05-16T03:30+08:00[Asia/Shanghai]")));
        for (When when : dateless()) {
            assertEquals(new Wording(Locale.UK, ZoneView.OF_PLACE).when(when), moscow.when(when));
        }
    }

    @Test
    void theShortFormClaimsNoMoreThanTheLong() {
        Wording wording = wording("en-GB");
        assertEquals(
                "10:00–11:30",
                wording.whenShort(
                        timed("2024-05-16T10:00+08:00[Asia/Shanghai]", "2024-05-16T11:30+08:00[Asia/Shanghai]")));
        assertEquals("10:00, end open", wording.whenShort(openEnded("2024-05-16T10:00+08:00[Asia/Shanghai]")));
        assertEquals(
                "from 22:00",
                wording.whenShort(
                        timed("2024-05-16T22:00+03:00[Europe/Moscow]", "2024-05-17T10:30+08:00[Asia/Shanghai]")));
        assertEquals("hour open", wording.whenShort(within("2024-05-17", "2024-05-17")));
        assertEquals(
                "in the evening",
                wording.whenShort(new Within(days("2024-05-17", "2024-05-17"), Optional.of(PartOfDay.EVENING))));
        assertEquals(
                "in the evening, day open",
                wording.whenShort(new Within(days("2024-05-16", "2024-05-17"), Optional.of(PartOfDay.EVENING))));
        assertEquals("day open", wording.whenShort(within("2024-05-16", "2024-05-17")));
        assertEquals("all day", wording.whenShort(new Throughout(days("2024-05-17", "2024-05-17"))));
        assertEquals("all 5 days", wording.whenShort(new Throughout(days("2024-05-17", "2024-05-21"))));
        assertEquals("both days", wording.whenShort(new Throughout(days("2024-05-16", "2024-05-17"))));
        assertEquals("one of 2 days", wording.whenShort(oneOf("2024-05-16", "2024-05-18")));
        assertEquals("no day yet", wording.whenShort(new Unscheduled("x", Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en-US", "ru-RU", "zh-CN", "tr-TR", "ar-EG", "fa-IR", "th-TH"})
    void noHourIsEverSaidOfWhatHasNone(String tag) {
        Wording wording = wording(tag);
        for (When when : dateless()) {
            for (String said : List.of(
                    wording.when(when),
                    wording.whenShort(when),
                    wording.startHour(when),
                    when instanceof Unscheduled ? "" : wording.lifecycle(new Rescheduled(when)),
                    wording.describe(entry("x", when), itinerary()))) {
                assertFalse(HOUR.matcher(said).find(), said);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru-RU", "zh-CN", "tr-TR", "ar-EG"})
    void aLanguageWithoutWordsIsWhollyEnglish(String tag) {
        for (When when : dateless()) {
            assertEquals(wording("en-150").when(when), wording(tag).when(when));
        }
    }

    @Test
    void americansReadTheirOwnOrder() {
        assertEquals(
                "some time on May 16 or 17, 2024; no hour announced",
                wording("en-US").when(within("2024-05-16", "2024-05-17")));
    }

    @Test
    void everyConstantHasItsWords() {
        Wording wording = wording("en-GB");
        assertEquals("announced", wording.certainty(Certainty.PLANNED));
        assertEquals("expected", wording.certainty(Certainty.HIGHLY_LIKELY));
        assertEquals("Planned; occurs certainly (IPTC eos5)", wording.certaintyDefinition(Certainty.CERTAIN));
        assertEquals("On one of these days", wording.kind(When.Kind.ONE_OF));
        assertEquals("whole entry", wording.field(Field.ENTRY));
        Stream.of(Certainty.values())
                .forEach(c -> assertFalse(wording.certainty(c).isBlank()));
        Stream.of(When.Kind.values()).forEach(k -> assertFalse(wording.kind(k).isBlank()));
        Stream.of(Field.values()).forEach(f -> assertEquals("because", lastWord(wording.inferred(f, "because"))));
    }

    @Test
    void whatBecameOfThePlanIsSaid() {
        Wording wording = wording("en-GB");
        assertEquals("as announced", wording.lifecycle(new Scheduled()));
        assertEquals("postponed, no new time announced", wording.lifecycle(new Lifecycle.Postponed()));
        assertEquals("cancelled", wording.lifecycle(new Lifecycle.Cancelled()));
        assertEquals(
                "moved; it was to be some time on 17 May 2024; no hour announced",
                wording.lifecycle(new Rescheduled(within("2024-05-17", "2024-05-17"))));
    }

    @Test
    void theDescriptionSaysAllThatTheEyeSees() {
        Entry entry = new Entry(
                "opening",
                "Opening ceremony",
                within("2024-05-17", "2024-05-17"),
                Optional.of("harbin"),
                Certainty.HIGHLY_LIKELY,
                new Lifecycle.Cancelled(),
                List.of(new Participant("Xi Jinping", Optional.of("President of China"), Extras.NONE)),
                Optional.empty(),
                List.of(
                        new Inference(Field.PLACE, "not said here"),
                        new Inference(Field.DAY, "the first of the EXPO.")),
                List.of(),
                Extras.NONE);
        assertEquals(
                "Opening ceremony. Some time on 17 May 2024; no hour announced. The place harbin (inferred). Expected."
                        + " Cancelled. The day is inferred: the first of the EXPO.",
                wording("en-GB").describe(entry, itinerary()));
        assertEquals("Xi Jinping, President of China", wording("en-GB").participants(entry.participants()));
    }

    private static void assertWhen(String words, When when) {
        assertEquals(words, wording("en-GB").when(when));
    }

    private static List<When> dateless() {
        return List.of(
                within("2024-05-17", "2024-05-17"),
                within("2024-05-16", "2024-05-17"),
                within("2024-05-01", "2024-05-31"),
                within("2023-12-30", "2024-01-02"),
                new Within(days("2024-05-17", "2024-05-17"), Optional.of(PartOfDay.NIGHT)),
                new Within(days("2024-05-16", "2024-05-18"), Optional.of(PartOfDay.MIDDAY)),
                new Throughout(days("2024-05-17", "2024-05-21")),
                new Throughout(days("2024-05-17", "2024-05-17")),
                oneOf("2024-05-16", "2024-05-18"),
                oneOf("2023-12-31", "2024-01-02", "2024-01-05"),
                new Unscheduled("not agreed", Optional.empty()));
    }

    private static Within within(String first, String last) {
        return new Within(days(first, last));
    }

    private static OneOf oneOf(String... dates) {
        return new OneOf(Stream.of(dates).map(Samples::day).toList());
    }

    private static Itinerary itinerary() {
        return Samples.itinerary("Visit", List.of(Samples.place("harbin")), List.of());
    }

    private static Wording wording(String tag) {
        return new Wording(Locale.forLanguageTag(tag), ZoneView.OF_PLACE);
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
