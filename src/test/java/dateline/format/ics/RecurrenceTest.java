package dateline.format.ics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
    private static final LocalDateTime START = LocalDateTime.parse("1997-09-02T09:00");

    /// The examples of RFC 5545 §3.8.5.3, with the beginnings that it gives for them.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY;INTERVAL=10;COUNT=5 | 1997-09-02 | 09-02 09-12 09-22 10-02 10-12",
                "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH | 1997-09-02 | 09-02 09-04 09-16 09-18 09-30 10-02 10-14 10-16",
                "FREQ=MONTHLY;COUNT=10;BYDAY=1FR | 1997-09-05 | 09-05 10-03 11-07 12-05 01-02 02-06 03-06 04-03 05-01 06-05",
                "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU | 1997-09-07 | 09-07 09-28 11-02 11-30 01-04 01-25 03-01 03-29 05-03 05-31",
                "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO | 1997-09-22 | 09-22 10-20 11-17 12-22 01-19 02-16",
                "FREQ=MONTHLY;COUNT=6;BYMONTHDAY=-3 | 1997-09-28 | 09-28 10-29 11-28 12-29 01-29 02-26",
                "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1 | 1997-09-30 | 09-30 10-01 10-31 11-01 11-30 12-01 12-31 01-01 01-31 02-01",
                "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200 | 1997-01-01 | 01-01 04-10 07-19 01-01 04-09 07-18 01-01 04-10 07-19 01-01",
                "FREQ=YEARLY;COUNT=3;BYDAY=20MO | 1997-05-19 | 05-19 05-18 05-17",
                "FREQ=YEARLY;COUNT=3;BYWEEKNO=20;BYDAY=MO | 1997-05-12 | 05-12 05-11 05-17",
                "FREQ=YEARLY;COUNT=11;BYMONTH=6,7,8;BYDAY=TH;INTERVAL=1 | 1997-06-05 | 06-05 06-12 06-19 06-26 07-03 07-10 07-17 07-24 07-31 08-07 08-14",
                "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3 | 1998-02-13 | 02-13 03-13 11-13",
                "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=3 | 1996-11-05 | 11-05 11-07 11-02",
                "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3 | 1997-09-04 | 09-04 10-07 11-06",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=5 | 1997-09-29 | 09-29 10-30 11-27 12-30 01-29",
                "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO | 1997-08-05 | 08-05 08-10 08-19 08-24",
                "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU | 1997-08-05 | 08-05 08-17 08-19 08-31",
                "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5 | 2007-01-15 | 01-15 01-30 02-15 03-15 03-30"
            })
    void standardsExamplesAreFollowed(String rule, String start, String days) {
        List<LocalDateTime> begins = expand(rule, LocalDateTime.parse(start + "T09:00"), 1_000);
        assertEquals(
                days,
                String.join(
                        " ",
                        begins.stream().map(b -> b.toString().substring(5, 10)).toList()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=HOURLY;INTERVAL=3;COUNT=3 | 09:00 12:00 15:00",
                "FREQ=MINUTELY;INTERVAL=90;COUNT=4 | 09:00 10:30 12:00 13:30",
                "FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,20,40;COUNT=6 | 09:00 09:20 09:40 10:00 10:20 10:40"
            })
    void standardsExamplesOfHoursAreFollowed(String rule, String hours) {
        List<LocalDateTime> begins = expand(rule, START, 1_000);
        assertEquals(
                hours,
                String.join(
                        " ",
                        begins.stream().map(b -> b.toString().substring(11, 16)).toList()));
    }

    @Test
    void eventsOwnBeginningCountsWhetherTheRuleAllowsItOrNot() {
        assertEquals(
                List.of("1997-09-02T09:00", "1997-09-05T09:00"),
                expand("FREQ=WEEKLY;BYDAY=FR;COUNT=2", START, 10).stream()
                        .map(LocalDateTime::toString)
                        .toList());
    }

    /// Where the event's own beginning is one that the rule allows, another implementation finds the same.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void otherImplementationFindsTheSame(long seed) {
        Random random = new Random(seed);
        int compared = 0;
        for (int i = 0; i < 500; i++) {
            String rule = rule(random);
            LocalDateTime start = START.plusDays(random.nextInt(3_000));
            List<LocalDateTime> ours = expand(rule, start, 200);
            if (ours.size() > 1) {
                // From the second on both begin with a day that the rule allows.
                List<LocalDateTime> again = expand(rule, ours.get(1), 30);
                assertEquals(
                        theirs(rule, ours.get(1), again.size(), again.getLast()), again, rule + " from " + ours.get(1));
                compared++;
            }
        }
        assertEquals(true, compared > 200, "only " + compared);
    }

    private static String rule(Random random) {
        List<String> parts = new ArrayList<>();
        String frequency = List.of("YEARLY", "MONTHLY", "WEEKLY", "DAILY").get(random.nextInt(4));
        parts.add("FREQ=" + frequency);
        // biweekly forgets the interval where the rule leaves out periods.
        boolean hasMonths = random.nextInt(3) == 0;
        if (!hasMonths && !frequency.equals("DAILY")) {
            parts.add("INTERVAL=" + (1 + random.nextInt(4)));
        }
        if (hasMonths) {
            parts.add("BYMONTH=" + (1 + random.nextInt(6)) + "," + (7 + random.nextInt(6)));
        }
        boolean isLong = frequency.equals("YEARLY") || frequency.equals("MONTHLY");
        switch (random.nextInt(5)) {
            case 0 -> parts.add("BYDAY=MO,WE,FR");
            case 1 -> parts.add(isLong ? "BYDAY=2TU,-1SA" : "BYDAY=TU,SA");
            case 2 -> parts.add(isLong ? "BYMONTHDAY=1,15,-1" : "BYDAY=TH");
            case 3 -> parts.add(frequency.equals("YEARLY") ? "BYYEARDAY=1,100,-2" : "BYHOUR=8,20");
            default -> {}
        }
        if (isLong
                && random.nextInt(4) == 0
                && parts.stream().anyMatch(p -> p.startsWith("BYDAY") || p.startsWith("BYMONTHDAY"))) {
            parts.add("BYSETPOS=1,-1");
        }
        return String.join(";", parts);
    }

    private static List<LocalDateTime> expand(String rule, LocalDateTime start, int most) {
        return Recurrence.expand(
                RecurrenceRule.parse(rule), start, start.plusYears(40), most, new Recurrence.Steps(1_000_000));
    }

    private static List<LocalDateTime> theirs(String rule, LocalDateTime start, int most, LocalDateTime last) {
        TimeZone utc = TimeZone.getTimeZone("UTC");
        ParseContext context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        DateIterator dates = new RecurrenceRuleScribe()
                .parseText(rule, null, new ICalParameters(), context)
                .getDateIterator(Date.from(start.toInstant(ZoneOffset.UTC)), utc);
        List<LocalDateTime> found = new ArrayList<>();
        while (found.size() < most && dates.hasNext()) {
            LocalDateTime next = LocalDateTime.ofInstant(dates.next().toInstant(), ZoneOffset.UTC);
            if (next.isAfter(last)) {
                break;
            }
            found.add(next);
        }
        return found;
    }
}
