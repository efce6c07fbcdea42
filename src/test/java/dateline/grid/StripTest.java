package dateline.grid;

import static dateline.Samples.day;
import static dateline.Samples.days;
import static dateline.Samples.entry;
import static dateline.Samples.openEnded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Samples;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.When.OneOf;
import dateline.model.When.Throughout;
import dateline.model.When.Unscheduled;
import dateline.model.When.Within;
import dateline.model.ZoneView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StripTest {
    private static final DateSpan WEEK = days("2024-05-13", "2024-05-19");
    private static final ZoneView PLACE = ZoneView.OF_PLACE;

    @Test
    void anEntryTakesTheColumnsOfItsDays() {
        Entry entry = entry("x", new Throughout(days("2024-05-16", "2024-05-17")));
        assertEquals(
                List.of(new Bar(entry, 3, 4, 0, false, false)), pack(9, entry).bars());
    }

    @Test
    void whatReachesBeyondTheStripIsCutAndSaysSo() {
        Entry before = entry("before", new Throughout(days("2024-04-30", "2024-05-14")));
        Entry after = entry("after", new Throughout(days("2024-05-19", "2024-06-02")));
        Entry both = entry("both", new Throughout(days("2023-12-31", "2025-01-01")));
        assertEquals(
                List.of(
                        new Bar(both, 0, 6, 0, true, true),
                        new Bar(before, 0, 1, 1, true, false),
                        new Bar(after, 6, 6, 1, false, true)),
                pack(9, both, before, after).bars());
    }

    @Test
    void whatIsElsewhereOrHasNoDayIsLeftOut() {
        Strip strip = pack(
                9,
                entry("early", new Throughout(days("2024-05-12", "2024-05-12"))),
                entry("late", new Throughout(days("2024-05-20", "2024-05-20"))),
                entry("open", new Unscheduled("open", Optional.empty())));
        assertEquals(List.of(), strip.bars());
        assertEquals(0, strip.lanes());
        assertFalse(strip.hasHidden());
    }

    @Test
    void aOneOfWhoseDaysAllLieOutsideIsLeftOutThoughItsSpanCoversTheStrip() {
        Entry around = entry("around", new OneOf(List.of(day("2024-05-10"), day("2024-05-25"))));
        Entry within = entry("within", new OneOf(List.of(day("2024-05-14"), day("2024-05-18"))));
        assertEquals(
                List.of(new Bar(within, 1, 5, 0, false, false)),
                pack(9, around, within).bars());
    }

    @Test
    void aLaneIsUsedAgainWhereItIsFree() {
        Entry monday = entry("monday", new Within(days("2024-05-13", "2024-05-13")));
        Entry week = entry("week", new Within(WEEK));
        Entry tuesday = entry("tuesday", new Within(days("2024-05-14", "2024-05-15")));
        Strip strip = pack(9, week, monday, tuesday);
        assertEquals(List.of(0, 1, 1), strip.bars().stream().map(Bar::lane).toList());
        assertEquals(2, strip.lanes());
    }

    @Test
    void whatDoesNotFitIsCountedOnEachDayThatItTouches() {
        Entry first = entry("first", new Within(WEEK));
        Entry second = entry("second", new Within(days("2024-05-14", "2024-05-15")));
        Entry oneOf = entry("one of", new OneOf(List.of(day("2024-05-14"), day("2024-05-16"))));
        Strip strip = pack(1, first, second, oneOf);
        assertEquals(List.of(0, 2, 1, 1, 0, 0, 0), strip.hidden());
        assertEquals(1, strip.bars().size());
        assertTrue(strip.hasHidden());
    }

    @Test
    void whereNotAllFitOneLaneIsLeftForTheRest() {
        Entry a = entry("a", new Within(days("2024-05-14", "2024-05-14")));
        Entry b = entry("b", new Within(days("2024-05-14", "2024-05-14")));
        Entry c = entry("c", new Within(days("2024-05-14", "2024-05-14")));
        Strip fits = Strip.packWithRest(List.of(a, b, c), WEEK, PLACE, 3);
        assertEquals(3, fits.bars().size());
        Strip tight = Strip.packWithRest(List.of(a, b, c), WEEK, PLACE, 2);
        assertEquals(List.of(a), tight.bars().stream().map(Bar::entry).toList());
        assertEquals(List.of(0, 2, 0, 0, 0, 0, 0), tight.hidden());
    }

    @Test
    void withoutAnyLaneEverythingIsHidden() {
        Entry a = entry("a", new Within(days("2024-05-14", "2024-05-15")));
        Strip strip = Strip.packWithRest(List.of(a), WEEK, PLACE, 0);
        assertEquals(List.of(0, 1, 1, 0, 0, 0, 0), strip.hidden());
        assertEquals(0, strip.lanes());
    }

    @Test
    void theLeapDayHasItsColumn() {
        Entry leap = entry("leap", new Within(days("2024-02-29", "2024-03-01")));
        Strip strip = Strip.pack(List.of(leap), days("2024-02-26", "2024-03-03"), PLACE, 9);
        assertEquals(List.of(new Bar(leap, 3, 4, 0, false, false)), strip.bars());
        assertEquals(day("2024-02-29"), strip.day(3));
    }

    @Test
    void anHourStandsInTheColumnOfTheReadersDay() {
        Entry hour = entry("hour", openEnded("2024-05-16T02:00+08:00[Asia/Shanghai]"));
        assertEquals(3, pack(9, hour).bars().getFirst().firstColumn());
        Strip moscow = Strip.pack(List.of(hour), WEEK, ZoneView.of(Samples.MOSCOW), 9);
        assertEquals(2, moscow.bars().getFirst().firstColumn());
    }

    @Test
    void noBarLiesOverAnotherAndEveryEntryIsShownOrCounted() {
        Random random = new Random(99);
        for (int round = 0; round < 200; round++) {
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < random.nextInt(30); i++) {
                LocalDate first = WEEK.first().plusDays(random.nextInt(-5, 9));
                entries.add(entry("e" + i, new Within(new DateSpan(first, first.plusDays(random.nextInt(5))))));
            }
            int maxLanes = random.nextInt(5);
            List<Entry> ordered = DayIndex.of(entries, PLACE).in(WEEK);
            Strip strip = Strip.packWithRest(ordered, WEEK, PLACE, maxLanes);
            assertTrue(strip.lanes() <= maxLanes);
            for (int column = 0; column < 7; column++) {
                int at = column;
                List<Integer> lanes = strip.bars().stream()
                        .filter(b -> b.firstColumn() <= at && at <= b.lastColumn())
                        .map(Bar::lane)
                        .toList();
                assertEquals(lanes.size(), lanes.stream().distinct().count(), "bars over each other");
                long there = ordered.stream()
                        .filter(e -> e.when().touches(strip.day(at), PLACE))
                        .count();
                assertEquals(there, lanes.size() + strip.hidden().get(at), "entries on " + strip.day(at));
            }
            assertEquals(7, strip.hidden().size());
            assertTrue(IntStream.range(0, strip.bars().size())
                    .allMatch(i -> strip.bars().get(i).columns() >= 1));
        }
    }

    private static Strip pack(int maxLanes, Entry... entries) {
        return Strip.pack(List.of(entries), WEEK, PLACE, maxLanes);
    }
}
