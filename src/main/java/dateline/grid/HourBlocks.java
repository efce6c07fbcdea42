package dateline.grid;

import dateline.grid.HourBlock.Part;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.When.Timed;
import dateline.model.ZoneView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/// Cuts entries with an hour into what is drawn of them on each day of a week. No length is ever made up.
final class HourBlocks {
    private final HourAxis axis;
    private final ZoneView zone;
    private final DateSpan week;
    private final List<List<HourBlock>> days = new ArrayList<>();

    HourBlocks(HourAxis axis, ZoneView zone, DateSpan week) {
        this.axis = axis;
        this.zone = zone;
        this.week = week;
        for (int i = 0; i < week.length(); i++) {
            days.add(new ArrayList<>());
        }
    }

    /// The blocks of the week's day of this number, from 0.
    List<HourBlock> on(int column) {
        return days.get(column);
    }

    void add(Entry entry) {
        Timed timed = (Timed) entry.when();
        ZonedDateTime start = zone.show(timed.start());
        if (timed.end().isEmpty()) {
            addPoint(entry, Part.OPEN, start);
            return;
        }
        ZonedDateTime end = zone.show(timed.end().get());
        boolean oneClock =
                start.getZone().equals(end.getZone()) || start.getOffset().equals(end.getOffset());
        if (oneClock) {
            addLasting(entry, start, end);
        } else {
            addPoint(entry, Part.DEPARTS, start);
            addPoint(entry, Part.ARRIVES, end);
        }
    }

    private void addPoint(Entry entry, Part part, ZonedDateTime time) {
        double at = axis.at(time);
        add(time.toLocalDate(), new HourBlock(entry, part, at, at));
    }

    private void addLasting(Entry entry, ZonedDateTime start, ZonedDateTime end) {
        LocalDate first = start.toLocalDate();
        // The end is exclusive: what ends at midnight fills its last day and does not touch the next.
        boolean atMidnight = end.toLocalTime().equals(LocalTime.MIDNIGHT)
                && end.toLocalDate().isAfter(first);
        LocalDate last = atMidnight ? end.toLocalDate().minusDays(1) : end.toLocalDate();
        double to = atMidnight ? axis.length() : axis.at(end);
        if (first.equals(last)) {
            add(first, new HourBlock(entry, Part.WHOLE, axis.at(start), to));
            return;
        }
        add(first, new HourBlock(entry, Part.STARTS, axis.at(start), axis.length()));
        LocalDate from = first.isBefore(week.first()) ? week.first() : first.plusDays(1);
        for (LocalDate day = from; day.isBefore(last) && !day.isAfter(week.last()); day = day.plusDays(1)) {
            add(day, new HourBlock(entry, Part.LASTS, 0, axis.length()));
        }
        add(last, new HourBlock(entry, Part.ENDS, 0, to));
    }

    private void add(LocalDate day, HourBlock block) {
        if (week.contains(day)) {
            days.get((int) (day.toEpochDay() - week.first().toEpochDay())).add(block);
        }
    }
}
