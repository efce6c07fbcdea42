package dateline.wording;

import static dateline.Samples.day;
import static dateline.Samples.days;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.model.EdtfDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    private static final LocalDate DAY = day("2024-08-16");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en-GB; 16 August 2024; 16 August; Friday, 16 August 2024; Friday; August 2024",
                "en-US; August 16, 2024; August 16; Friday, August 16, 2024; Friday; August 2024",
                "en-150; 16 August 2024; 16 August; Friday, 16 August 2024; Friday; August 2024",
                "ru; 16 августа 2024\u202Fг.; 16 августа; пятница, 16 августа 2024\u202Fг.; пятница; август 2024\u202Fг.",
                "zh-CN; 2024年8月16日; 8月16日; 2024年8月16日星期五; 星期五; 2024年8月",
            })
    void writesADayAsTheLocaleDoesWithNothingAbbreviated(
            String tag, String day, String dayOfYear, String withWeekday, String weekday, String month) {
        DateWords words = words(tag);
        assertEquals(day, words.day(DAY));
        assertEquals(dayOfYear, words.dayOfYear(DAY));
        assertEquals(withWeekday, words.dayWithWeekday(DAY));
        assertEquals(weekday, words.weekday(DAY));
        assertEquals(month, words.month(YearMonth.from(DAY)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en-GB; 16–17 August 2024; 28 May – 2 June 2024; 30 December 2023 – 2 January 2024",
                "en-US; August 16–17, 2024; May 28 – June 2, 2024; December 30, 2023 – January 2, 2024",
                "ru; 16–17 августа 2024\u202Fг.; 28 мая – 2 июня 2024\u202Fг.; 30 декабря 2023\u202Fг. – 2 января 2024\u202Fг.",
                "zh-CN; 2024年8月16–17日; 2024年5月28日 – 6月2日; 2023年12月30日 – 2024年1月2日",
            })
    void saysEachPartOfASpanOnce(String tag, String inAMonth, String inAYear, String acrossYears) {
        DateWords words = words(tag);
        assertEquals(inAMonth, words.span(days("2024-08-16", "2024-08-17")));
        assertEquals(inAYear, words.span(days("2024-05-28", "2024-06-02")));
        assertEquals(acrossYears, words.span(days("2023-12-30", "2024-01-02")));
        assertEquals(words.day(DAY), words.span(days("2024-08-16", "2024-08-16")));
    }

    @Test
    void aPairOfDaysSaysTheMonthAndTheYearOnceWhereItCan() {
        DateWords words = words("en-GB");
        assertEquals("16 or 17 May 2024", words.anyOf(List.of(day("2024-05-16"), day("2024-05-17")), ", ", "or"));
        assertEquals("31 May or 1 June 2024", words.anyOf(List.of(day("2024-05-31"), day("2024-06-01")), ", ", "or"));
        assertEquals(
                "31 December 2023 or 1 January 2024",
                words.anyOf(List.of(day("2023-12-31"), day("2024-01-01")), ", ", "or"));
        assertEquals(
                "May 16 or 17, 2024", words("en-US").anyOf(List.of(day("2024-05-16"), day("2024-05-17")), ", ", "or"));
        assertEquals(
                "16 или 17 мая 2024\u202Fг.",
                words("ru").anyOf(List.of(day("2024-05-16"), day("2024-05-17")), ", ", "или"));
        assertEquals(
                "31 мая или 1 июня 2024\u202Fг.",
                words("ru").anyOf(List.of(day("2024-05-31"), day("2024-06-01")), ", ", "или"));
    }

    @Test
    void moreThanTwoDaysAreAListThatSaysTheYearOnceWhereItCan() {
        List<LocalDate> sameYear = List.of(day("2024-05-16"), day("2024-05-18"), day("2024-06-02"));
        assertEquals("16 May, 18 May or 2 June 2024", words("en-GB").anyOf(sameYear, ", ", "or"));
        assertEquals("May 16, May 18 or June 2, 2024", words("en-US").anyOf(sameYear, ", ", "or"));
        List<LocalDate> twoYears = List.of(day("2023-12-31"), day("2024-01-02"), day("2024-01-04"));
        assertEquals(
                "31 December 2023, 2 January 2024 or 4 January 2024",
                words("en-GB").anyOf(twoYears, ", ", "or"));
    }

    @Test
    void aWordBetweenMayHaveAnApostrophe() {
        assertEquals(
                "16 or' 17 May 2024", words("en-GB").anyOf(List.of(day("2024-05-16"), day("2024-05-17")), ", ", "or'"));
    }

    @Test
    void isAsPreciseAsTheDateIs() {
        DateWords words = words("en-GB");
        assertEquals("2024", words.date(new EdtfDate(Year.of(2024))));
        assertEquals("February 2022", words.date(new EdtfDate(YearMonth.of(2022, 2))));
        assertEquals("29 February 2024", words.date(new EdtfDate(day("2024-02-29"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-05-16T10:00+08:00[Asia/Shanghai]; China Standard Time (UTC+8)",
                "2024-01-16T10:00Z[Europe/London]; Greenwich Mean Time (UTC)",
                "2024-07-16T10:00+01:00[Europe/London]; British Summer Time (UTC+1)",
                "2024-01-16T10:00-03:30[America/St_Johns]; Newfoundland Standard Time (UTC−3:30)",
                "2024-01-16T10:00+05:45[Asia/Kathmandu]; Nepal Time (UTC+5:45)",
                "2024-01-16T10:00+03:00; UTC+3",
                "2024-01-16T10:00Z; UTC",
            })
    void aZoneHasItsNameAndItsDistanceFromUtc(String time, String zone) {
        assertEquals(zone, words("en-GB").zone(ZonedDateTime.parse(time)));
    }

    @Test
    void zonesHaveTheNamesOfTheLanguage() {
        ZonedDateTime time = ZonedDateTime.parse("2024-05-16T10:00+08:00[Asia/Shanghai]");
        assertEquals("Китай, стандартное время (UTC+8)", words("ru").zone(time));
        assertEquals("中国标准时间 (UTC+8)", words("zh-CN").zone(time));
    }

    @Test
    void theClockIsTheLocales() {
        ZonedDateTime time = ZonedDateTime.parse("2024-05-16T15:30+08:00[Asia/Shanghai]");
        assertEquals("15:30", words("en-GB").time(time));
        assertEquals("3:30\u202FPM", words("en-US").time(time));
        assertEquals("15:30", words("ru").time(time));
        assertEquals("15:30", words("zh-CN").time(time));
    }

    @Test
    void anHourHasItsSecondsWhereTheSourceHasSome() {
        ZonedDateTime time = ZonedDateTime.parse("2024-05-16T15:30:20+08:00[Asia/Shanghai]");
        assertEquals("15:30:20", words("en-GB").time(time));
        assertEquals("3:30:20\u202FPM", words("en-US").time(time));
    }

    @Test
    void daysAreCountedInTheIsoCalendarEvenWhereAnotherIsUsual() {
        assertEquals("16 สิงหาคม ค.ศ. 2024", words("th-TH-u-ca-buddhist").day(DAY));
    }

    private static DateWords words(String tag) {
        return new DateWords(Locale.forLanguageTag(tag));
    }
}
