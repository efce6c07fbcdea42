package dateline.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.DateSpan;
import dateline.model.PartOfDay;
import dateline.timex.Group.Kind;
import dateline.timex.Group.Role;
import dateline.timex.Inferred.Basis;
import dateline.timex.Inferred.Part;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class TimexRecognizerTest {
    private static final LocalDate TUESDAY = LocalDate.of(2024, 5, 14);
    private static final TimexRecognizer ENGLISH = TimexRecognizer.of(Locale.ENGLISH);

    private static List<Timex> read(String text) {
        return ENGLISH.recognize(text, TUESDAY);
    }

    private static Timex one(String text) {
        List<Timex> found = read(text);
        assertEquals(1, found.size(), found.toString());
        return found.getFirst();
    }

    private static DateSpan days(String first, String last) {
        return new DateSpan(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void twoDaysOfAListAreTwoExpressionsOfOneGroup() {
        List<Timex> found = read("It is scheduled for May 16 and 17.");
        assertEquals(List.of("May 16", "17"), found.stream().map(Timex::text).toList());
        assertEquals(
                List.of(
                        Optional.of(new Group(1, Kind.LIST, Role.MEMBER)),
                        Optional.of(new Group(1, Kind.LIST, Role.MEMBER))),
                found.stream().map(Timex::group).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "held from May 17 to 21",
                "held between 17 and 21 May",
                "held from 17 May through 21 May",
                "held Friday, May 17, to Tuesday, May 21",
                "held from 17 until 21 May 2024"
            })
    void anIntervalHasABeginAndAnEnd(String text) {
        List<Timex> found = read(text);
        assertEquals(
                List.of("2024-05-17", "2024-05-21"),
                found.stream().map(Timex::value).toList());
        assertEquals(
                List.of(Role.BEGIN, Role.END),
                found.stream().map(t -> t.group().orElseThrow().role()).toList());
        assertTrue(found.stream().allMatch(t -> t.group().orElseThrow().kind() == Kind.INTERVAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"May 17-21", "17–21 May", "17 — 21 May", "May 17 – May 21", "17-21 May 2024"})
    void aDashMakesOneExpressionOfAnInterval(String text) {
        Timex interval = one("The EXPO, " + text + ", opens");
        assertEquals(text, interval.text());
        assertEquals("2024-05-17/2024-05-21", interval.value());
        assertTrue(interval.isInterval());
        assertEquals(Optional.of(days("2024-05-17", "2024-05-21")), interval.days());
        assertEquals(Optional.empty(), interval.group());
    }

    @Test
    void whatIsMovedFromOneDayToAnotherIsNoInterval() {
        assertTrue(read("The match was moved from May 16 to May 20.").stream()
                .allMatch(t -> t.group().isEmpty()));
    }

    @Test
    void eitherDayIsAnAlternative() {
        assertEquals(
                Kind.ALTERNATIVES,
                read("on 16 or 17 May").getFirst().group().orElseThrow().kind());
    }

    @Test
    void laterThisWeekHasOnlyTheDaysThatAreLeft() {
        Timex later = one("He travels to China later this week.");
        assertEquals("2024-W20", later.value());
        assertEquals(Optional.of(days("2024-05-14", "2024-05-19")), later.days());
        assertEquals(
                Optional.of(days("2024-05-13", "2024-05-14")),
                one("He left earlier this week.").days());
    }

    @Test
    void theYearOfABareDayIsInferred() {
        assertEquals(
                List.of(new Inferred(Part.YEAR, Basis.TENSE)),
                one("They will meet on 16 May.").inferred());
        assertTrue(one("They will meet on 16 May.").isInferred(Part.YEAR));
        assertEquals(List.of(), one("They will meet on 16 May 2024.").inferred());
        assertEquals(List.of(), one("They will meet tomorrow.").inferred());
        assertEquals(
                List.of(new Inferred(Part.YEAR, Basis.WEEKDAY)),
                one("Thursday, May 16").inferred());
    }

    @ParameterizedTest
    @CsvSource({
        "He resigned on Friday.,2024-05-10",
        "He will resign on Friday.,2024-05-17",
        "On Friday he resigned.,2024-05-10",
        "On Friday he is to resign.,2024-05-17",
        "He said he would resign on Friday.,2024-05-17",
        "The trial begins Friday.,2024-05-17",
        "He has until Friday to answer.,2024-05-17",
        "He spoke on Tuesday.,2024-05-14",
        "Next Tuesday he flies.,2024-05-21",
        "He flew last Tuesday.,2024-05-07",
        "He resigned on 20 December.,2023-12-20",
        "He will resign on 20 December.,2024-12-20",
        "He resigned on 3 January.,2024-01-03",
        "He will resign on 3 January.,2025-01-03",
        "He left in October.,2023-10",
        "He will leave in October.,2024-10"
    })
    void theTenseSaysWhichWay(String sentence, String value) {
        assertEquals(value, one(sentence).value());
    }

    @Test
    void aDayNearThePublicationNeedsNoTense() {
        LocalDate january = LocalDate.of(2024, 1, 5);
        assertEquals(
                "2023-12-30",
                ENGLISH.recognize("It will be as on December 30.", january)
                        .getFirst()
                        .value());
        assertEquals(
                "2024-01-20",
                ENGLISH.recognize("It was set. January 20.", january).getFirst().value());
    }

    @Test
    void aClockTimeKeepsItsZone() {
        Timex time = one("at 10:30 a.m. ET");
        assertEquals("2024-05-14T10:30-04:00", time.value());
        assertEquals(
                Optional.of(new Clock(LocalTime.of(10, 30), Optional.of(ZoneId.of("America/New_York")), false)),
                time.clock());
        assertEquals(
                Optional.of(new Clock(LocalTime.of(15, 0), Optional.empty(), true)),
                one("at 3pm local time").clock());
        assertEquals("2024-05-14T15:00Z", one("by 1500 GMT").value());
    }

    @Test
    void aTimeBelongsToTheDayBesideIt() {
        assertEquals(
                List.of("2024-05-17T18:00", "2024-05-17", "2024-05-18", "2024-05-18T09:00"),
                read("Doors will open at 6 p.m. on Friday, and on Saturday at 9 a.m. again.").stream()
                        .map(Timex::value)
                        .toList());
    }

    @Test
    void aPartOfTheDayIsNamed() {
        Timex morning = one("They will meet on Friday morning.");
        assertEquals(Optional.of(PartOfDay.MORNING), morning.part());
        assertEquals(Granularity.PART_OF_DAY, morning.granularity());
        assertEquals(Optional.of(days("2024-05-17", "2024-05-17")), morning.days());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He may go. They march on. She sat. A second later. It is the 75th anniversary.",
                "Theresa May met James March. Mrs May said so. April Jones and August Wilson came.",
                "On the 16th floor, in the 3rd row, at the 2nd attempt, for the 75th time.",
                "1,200 people, $2004, 2000 jobs, Boeing 2000, A330-200, 3-2, 6-4, 16%, 1.5.2024.7, 2004km",
                "The 27-year-old man, 56 years old, reads The Sun and the Sunday Times on Black Friday.",
                "That day will come. Two days later, who knows. The same year was a good year.",
                "In the third quarter they scored. He walked in the fall of a leaf.",
                "30 February 2024, 31 April 2023 and 2024-13-01"
            })
    void noDateIsSeenWhereThereIsNone(String text) {
        assertEquals(
                List.of(),
                read(text).stream()
                        .filter(t -> t.type() == TimexType.DATE || t.type() == TimexType.TIME)
                        .filter(t -> t.granularity().compareTo(Granularity.MONTH) >= 0)
                        .toList());
    }

    @Test
    void durationsAndSetsAreNoDates() {
        assertEquals(TimexType.DURATION, one("It lasted two weeks.").type());
        assertEquals(TimexType.SET, one("It is held every Monday.").type());
        assertEquals(Optional.empty(), one("It is held every Monday.").days());
    }

    @Test
    void wrappedLinesAreReadThroughAndParagraphsAreNot() {
        String wrapped = """
            The president will travel to Beijing for a state visit on the 16th of
            May 2024, and will go on to Harbin.
            """;
        assertEquals("2024-05-16", one(wrapped).value());
        assertEquals(
                List.of("2010", "2010-06-08"),
                read("Developers Conference 2010\nJune 8, 2010\n" + "The story goes on here. ".repeat(8)).stream()
                        .map(Timex::value)
                        .toList());
    }

    @Test
    void offsetsAreInUtf16CodeUnits() {
        assertEquals(3, one("😀 16 May").start());
    }

    @Test
    void aLanguageWithoutRulesIsRefused() {
        assertFalse(TimexRecognizer.reads(Locale.GERMAN));
        assertThrows(IllegalArgumentException.class, () -> TimexRecognizer.of(Locale.GERMAN));
        assertTrue(TimexRecognizer.reads(Locale.SIMPLIFIED_CHINESE));
    }

    @ParameterizedTest
    @CsvSource({"The talks are on 16 May.,en", "Переговоры пройдут 16 мая.,ru", "会谈将于16日举行。,zh", "2024,en"})
    void theLanguageIsToldFromTheLetters(String text, String language) {
        assertEquals(language, TimexRecognizer.languageOf(text).getLanguage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "zh"})
    void whateverTheTextTheExpressionsAreInOrderAndInside(String language) {
        TimexRecognizer recognizer = TimexRecognizer.of(Locale.of(language));
        String[] pieces = ("16|17|May|мая|5月|日|,|"
                        + " |、|and|и|到|–|-|to|2024|0|99999999999|:|.|/|the|late|Monday|a.m.|on|\n"
                        + "|th|从|月|年|at|3|pm|of|that|year|last|two|days|later|31|30|February|(|)|GMT|UTC|+8|周|五|в|году|'|s|half")
                .split("\\|", -1);
        Random random = new Random(42);
        for (int round = 0; round < 300; round++) {
            String text = String.join(
                    random.nextBoolean() ? " " : "",
                    IntStream.range(0, 60)
                            .mapToObj(i -> pieces[random.nextInt(pieces.length)])
                            .toList());
            int last = 0;
            for (Timex timex : recognizer.recognize(text, TUESDAY)) {
                assertTrue(timex.start() >= last && timex.end() > timex.start(), text);
                assertEquals(text.substring(timex.start(), timex.end()), timex.text());
                last = timex.end();
            }
        }
    }

    /// Would take hours where the time is not linear.
    @Tag("once")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1, ",
                "1 and ",
                "May 1, ",
                "Monday, ",
                "in the morning ",
                "a half and a ",
                "1-",
                "the late early mid "
            })
    void aHostileTextIsRead(String piece) {
        assertTrue(read(piece.repeat(300_000 / piece.length())).size() <= 300_000);
    }
}
