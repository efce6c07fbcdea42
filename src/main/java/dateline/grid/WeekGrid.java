package dateline.grid;

import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.When.Timed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A week as hours: what has an hour stands at it, all else in a strip above.
///
/// @param dayEntries the entries that have only days, in reading order, for the strip
/// @param days each day with its blocks
public record WeekGrid(HourAxis axis, List<Entry> dayEntries, List<Day> days) {

    /// A day of the week.
    ///
    /// @param hours the hours that the day has on the clocks that its entries go by; the ruler goes by the first
    public record Day(LocalDate date, List<DayHours> hours, List<HourBlock> blocks) {

        public Day {
            hours = List.copyOf(hours);
            blocks = List.copyOf(blocks);
        }

        /// The zone that the hours of the ruler are in on this day.
        public ZoneId zone() {
            return hours.getFirst().zone();
        }

        /// What the clock of the ruler's zone shows at a moment, if it is on this day there.
        public Optional<ZonedDateTime> clock(Instant moment) {
            return Optional.of(moment.atZone(zone()))
                    .filter(time -> time.toLocalDate().equals(date));
        }

        /// Whether the day has each hour of the clock once, by all of its clocks.
        public boolean hasUsualHours() {
            return hours.stream().noneMatch(DayHours::isNearChange);
        }

        /// How many minutes of this hour the day has, on any of its clocks.
        public int minutes(HourRow row) {
            return hours.stream().mapToInt(h -> h.minutes(row)).max().orElse(0);
        }
    }

    public WeekGrid {
        dayEntries = List.copyOf(dayEntries);
        days = List.copyOf(days);
    }

    /// @param usual the zone of the ruler on days on which nothing has an hour, or hours are in several zones
    public static WeekGrid of(DayIndex index, DateSpan week, ZoneId usual) {
        List<Entry> untimed = new ArrayList<>();
        List<Entry> timed = new ArrayList<>();
        for (Entry entry : index.in(week)) {
            (entry.when() instanceof Timed ? timed : untimed).add(entry);
        }
        DayZones zones = new DayZones(week, index.zone(), usual);
        timed.forEach(entry -> zones.add((Timed) entry.when()));
        HourAxis axis = HourAxis.of(zones.all());
        HourBlocks cutter = new HourBlocks(axis, index.zone(), week);
        timed.forEach(cutter::add);
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < week.length(); i++) {
            days.add(new Day(week.first().plusDays(i), zones.on(i), cutter.on(i)));
        }
        return new WeekGrid(axis, untimed, days);
    }

    /// The zone in which the hours of a day were announced, where it is one and the same for all.
    public Optional<ZoneId> placeZone(LocalDate date) {
        List<ZoneId> zones = days.stream()
                .filter(day -> day.date().equals(date))
                .flatMap(day -> day.blocks().stream())
                .map(block -> ((Timed) block.entry().when()).start().getZone())
                .distinct()
                .limit(2)
                .toList();
        return zones.size() == 1 ? Optional.of(zones.getFirst()) : Optional.empty();
    }

    /// The row of the first hour that anything begins at in these days; empty where nothing has an hour.
    public OptionalDouble firstUsed() {
        return days.stream()
                .flatMap(day -> day.blocks().stream())
                .filter(block -> block.part().begins())
                .mapToDouble(HourBlock::from)
                .min();
    }
}
