package dateline.edit;

import static dateline.Samples.day;
import static dateline.Samples.days;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.Samples;
import dateline.model.DateSpan;
import dateline.model.PartOfDay;
import dateline.model.When;
import dateline.model.When.Kind;
import dateline.model.When.OneOf;
import dateline.model.When.Throughout;
import dateline.model.When.Timed;
import dateline.model.When.Unscheduled;
import dateline.model.When.Within;
import dateline.wording.DateInput;
import dateline.wording.DateWords;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WhenReaderTest {
    private static Stream<When> times() {
        return Stream.of(
                Samples.timed("2024-05-16T10:00+08:00[Asia/Shanghai]", "2024-05-16T13:30+03:00[Europe/Moscow]"),
                Samples.timed("2024-05-16T22:00+08:00[Asia/Shanghai]", "2024-05-17T01:00+08:00[Asia/Shanghai]"),
                Samples.openEnded("2024-10-27T01:30+00:00[Europe/London]"),
                new Throughout(days("2024-05-17", "2024-05-21")),
                new Throughout(DateSpan.of(day("2024-05-17"))),
                new Within(days("2024-05-16", "2024-05-17")),
                new Within(DateSpan.of(day("2024-05-17")), Optional.of(PartOfDay.EVENING)),
                new Within(days("2024-05-01", "2024-05-31")),
                new OneOf(List.of(day("2024-05-16"), day("2024-05-18"))),
                new Unscheduled("not announced", Optional.of("gala")));
    }

    @ParameterizedTest
    @MethodSource("times")
    void whatIsShownInTheFieldsReadsAsTheSameTime(When when) {
        for (Locale locale : List.of(Locale.UK, Locale.US)) {
            WhenInput typed = WhenInput.of(when, new DateWords(locale), Samples.SHANGHAI);
            WhenInput.Read read = WhenReader.read(typed, new DateInput(locale), day("2024-05-15"), Optional.of(when));
            assertEquals(List.of(), read.problems(), typed.toString());
            assertEquals(Optional.of(when), read.when());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TIMED,FIRST,'',,10:00,",
        "TIMED,START,2024-05-16,,,",
        "TIMED,START,2024-05-16,,25:00,",
        "TIMED,END,2024-05-16,,10:00,9:00",
        "TIMED,END,2024-05-16,2024-05-17,10:00,",
        "THROUGHOUT,LAST,2024-05-16,2024-05-15,,",
        "WITHIN,FIRST,2024-02-30,,,",
        "WITHIN,LAST,2024-05-16,soon,,",
        "ONE_OF,DAYS,,,,",
        "UNSCHEDULED,REASON,,,,"
    })
    void whatIsWrongIsSaidAtItsField(Kind kind, InputField field, String first, String last, String start, String end) {
        WhenInput.Read read = read(typed(kind, or(first), or(last), or(start), or(end), "Asia/Shanghai"));
        assertEquals(Optional.empty(), read.when());
        assertEquals(
                List.of(field),
                read.problems().stream().map(InputProblem::field).toList());
    }

    @Test
    void anHourThatTheClockSkipsIsSaidToBeNone() {
        WhenInput.Read read = read(typed(Kind.TIMED, "2024-03-31", "", "01:30", "", "Europe/London"));
        assertEquals("edit.problem.skipped-hour", read.problems().getFirst().key());
    }

    @Test
    void noHourIsEverFilledIn() {
        WhenInput.Read read = read(typed(Kind.TIMED, "2024-05-16", "", "10:00", "", "Asia/Shanghai"));
        assertEquals(
                Optional.of(new Timed(ZonedDateTime.parse("2024-05-16T10:00+08:00[Asia/Shanghai]"), Optional.empty())),
                read.when());
    }

    @Test
    void aMonthIsAWindow() {
        assertEquals(
                Optional.of(new Within(days("2024-05-01", "2024-05-31"))),
                read(typed(Kind.WITHIN, "2024-05", "", "", "", "UTC")).when());
    }

    @ParameterizedTest
    @CsvSource({"15:30,15:30", "15.30,15:30", "3.30 pm,15:30", "9am,09:00", "12 a.m.,00:00", "12pm,12:00", "0:05,00:05"
    })
    void hoursAreReadAsPeopleWriteThem(String typed, LocalTime hour) {
        assertEquals(Optional.of(hour), HourInput.read(typed));
    }

    @ParameterizedTest
    @CsvSource({"24:00", "15", "13 pm", "noon", "9:60", "1:2"})
    void whatIsNoHourIsNone(String typed) {
        assertEquals(Optional.empty(), HourInput.read(typed));
    }

    private static WhenInput.Read read(WhenInput typed) {
        return WhenReader.read(typed, new DateInput(Locale.UK), day("2024-05-15"), Optional.empty());
    }

    private static String or(String typed) {
        return Optional.ofNullable(typed).orElse("");
    }

    private static WhenInput typed(Kind kind, String first, String last, String start, String end, String zone) {
        return new WhenInput(kind, first, last, start, end, zone, "", Optional.empty(), "", "", Optional.empty());
    }
}
