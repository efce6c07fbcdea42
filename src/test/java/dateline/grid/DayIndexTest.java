package dateline.grid;

import static dateline.Samples.day;
import static dateline.Samples.days;
import static dateline.Samples.entry;
import static dateline.Samples.openEnded;
import static dateline.Samples.timed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.Samples;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.When;
import dateline.model.When.OneOf;
import dateline.model.When.Throughout;
import dateline.model.When.Timed;
import dateline.model.When.Unscheduled;
import dateline.model.When.Within;
import dateline.model.ZoneView;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DayIndexTest {
    private static final ZoneView PLACE = ZoneView.OF_PLACE;
    private static final LocalDate START = day("2023-12-01");

    @Test
    void findsWhatALinearSearchFinds() {
        Random random = new Random(20240516);
        List<Entry> entries = randomEntries(random, 600);
        for (ZoneView zone : List.of(PLACE, ZoneView.of(Samples.MOSCOW))) {
            DayIndex index = DayIndex.of(entries, zone);
            for (int i = 0; i < 400; i++) {
                LocalDate first = START.plusDays(random.nextInt(-10, 420));
                DateSpan days = new DateSpan(first, first.plusDays(random.nextInt(0, 45)));
                assertEquals(inByLinearSearch(entries, days, zone), new HashSet<>(index.in(days)), days.toString());
                assertEquals(onByLinearSearch(entries, first, zone), new HashSet<>(index.on(first)), first.toString());
                assertEquals(firstFromByLinearSearch(index, first), index.firstFrom(first), first.toString());
            }
            assertEquals(Optional.of(extentByLinearSearch(entries, zone)), index.extent());
            assertEquals(
                    entries.stream()
                            .filter(e -> e.when() instanceof Unscheduled)
                            .toList(),
                    index.unscheduled());
        }
    }

    @Test
    void everyQueryIsInReadingOrder() {
        List<Entry> entries = randomEntries(new Random(7), 300);
        DayIndex index = DayIndex.of(entries, PLACE);
        DateSpan days = days("2024-01-01", "2024-03-31");
        List<Entry> ordered = index.entries();
        assertEquals(ordered.stream().filter(e -> meets(e, days, PLACE)).toList(), index.in(days));
    }

    @Test
    void longerComesBeforeShorterAndDaysBeforeHours() {
        Entry late = entry("late", openEnded("2024-05-16T15:00+08:00[Asia/Shanghai]"));
        Entry early = entry("early", openEnded("2024-05-16T09:00+08:00[Asia/Shanghai]"));
        Entry oneOf = entry("one of", new OneOf(List.of(day("2024-05-16"), day("2024-05-17"))));
        Entry window = entry("window", new Within(days("2024-05-16", "2024-05-17")));
        Entry twin = entry("twin", new Within(days("2024-05-16", "2024-05-17")));
        Entry visit = entry("visit", new Throughout(days("2024-05-16", "2024-05-17")));
        Entry day = entry("day", new Within(days("2024-05-16", "2024-05-16")));
        Entry month = entry("month", new Within(days("2024-05-01", "2024-05-31")));
        DayIndex index = DayIndex.of(List.of(late, early, oneOf, window, twin, visit, day, month), PLACE);
        assertEquals(List.of(month, visit, window, twin, oneOf, day, early, late), index.entries());
    }

    @Test
    void theDaysBetweenThoseOfAOneOfAreNotItsOwn() {
        Entry entry = entry("x", new OneOf(List.of(day("2024-05-16"), day("2024-05-18"))));
        DayIndex index = DayIndex.of(List.of(entry), PLACE);
        assertEquals(List.of(entry), index.on(day("2024-05-16")));
        assertEquals(List.of(), index.on(day("2024-05-17")));
        assertEquals(List.of(entry), index.on(day("2024-05-18")));
        assertEquals(List.of(entry), index.in(DateSpan.of(day("2024-05-17"))), "its span meets the day");
    }

    @Test
    void anHourMovesAcrossMidnightWithTheReadersZoneAndADayDoesNot() {
        Entry hour =
                entry("hour", timed("2024-05-16T02:00+08:00[Asia/Shanghai]", "2024-05-16T03:00+08:00[Asia/Shanghai]"));
        Entry day = entry("day", new Within(days("2024-05-16", "2024-05-16")));
        DayIndex there = DayIndex.of(List.of(hour, day), PLACE);
        DayIndex moscow = DayIndex.of(List.of(hour, day), ZoneView.of(Samples.MOSCOW));
        assertEquals(List.of(day, hour), there.on(day("2024-05-16")));
        assertEquals(List.of(day), moscow.on(day("2024-05-16")));
        assertEquals(List.of(hour), moscow.on(day("2024-05-15")));
    }

    @Test
    void whatEndsAtMidnightDoesNotReachIntoTheNextDay() {
        Entry gala =
                entry("gala", timed("2024-05-16T20:00+08:00[Asia/Shanghai]", "2024-05-17T00:00+08:00[Asia/Shanghai]"));
        DayIndex index = DayIndex.of(List.of(gala), PLACE);
        assertEquals(List.of(gala), index.on(day("2024-05-16")));
        assertEquals(List.of(), index.on(day("2024-05-17")));
    }

    @Test
    void aFlightThatLandsOnAnEarlierDateStandsOnTheDayItLeaves() {
        Entry flight = entry(
                "flight",
                timed("2024-05-17T01:00+12:00[Pacific/Auckland]", "2024-05-16T15:00-07:00[America/Los_Angeles]"));
        assertEquals(
                Optional.of(days("2024-05-17", "2024-05-17")),
                DayIndex.of(List.of(flight), PLACE).extent());
    }

    @Test
    void anEmptyItineraryHasNoExtent() {
        DayIndex index = DayIndex.of(List.of(entry("x", new Unscheduled("open", Optional.empty()))), PLACE);
        assertEquals(Optional.empty(), index.extent());
        assertEquals(List.of(), index.in(days("0001-01-01", "9999-12-31")));
        assertEquals(Optional.empty(), index.firstFrom(day("2024-01-01")));
    }

    private static List<Entry> randomEntries(Random random, int count) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate first = START.plusDays(random.nextInt(400));
            DateSpan span = new DateSpan(
                    first, first.plusDays(random.nextInt(8) == 0 ? random.nextInt(90) : random.nextInt(3)));
            entries.add(entry("e" + i, randomWhen(random, span)));
        }
        return entries;
    }

    private static When randomWhen(Random random, DateSpan span) {
        ZonedDateTime start = span.first().atTime(random.nextInt(24), 30).atZone(Samples.SHANGHAI);
        return switch (random.nextInt(5)) {
            case 0 -> new Throughout(span);
            case 1 -> new Within(span);
            case 2 -> new OneOf(List.of(span.first(), span.last().plusDays(2)));
            case 3 ->
                new Timed(
                        start,
                        random.nextBoolean() ? Optional.empty() : Optional.of(start.plusHours(random.nextInt(60))));
            default -> new Unscheduled("open", Optional.empty());
        };
    }

    private static boolean meets(Entry entry, DateSpan days, ZoneView zone) {
        return entry.when().span(zone).filter(s -> s.overlaps(days)).isPresent();
    }

    private static Set<Entry> inByLinearSearch(List<Entry> entries, DateSpan days, ZoneView zone) {
        Set<Entry> found = new HashSet<>();
        entries.stream().filter(e -> meets(e, days, zone)).forEach(found::add);
        return found;
    }

    private static Set<Entry> onByLinearSearch(List<Entry> entries, LocalDate day, ZoneView zone) {
        Set<Entry> found = new HashSet<>();
        entries.stream().filter(e -> e.when().touches(day, zone)).forEach(found::add);
        return found;
    }

    private static Optional<Entry> firstFromByLinearSearch(DayIndex index, LocalDate day) {
        return index.entries().stream()
                .filter(e -> !e.when().span(index.zone()).orElseThrow().first().isBefore(day))
                .findFirst();
    }

    private static DateSpan extentByLinearSearch(List<Entry> entries, ZoneView zone) {
        return entries.stream()
                .flatMap(e -> e.when().span(zone).stream())
                .reduce(DateSpan::union)
                .orElseThrow();
    }
}
