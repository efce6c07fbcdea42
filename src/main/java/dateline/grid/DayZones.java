package dateline.grid;

import dateline.model.DateSpan;
import dateline.model.When.Timed;
import dateline.model.ZoneView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// By which clocks each day of a week goes: the reader's, or those of the places where its hours were announced.
final class DayZones {
    private final DateSpan week;
    private final ZoneView view;
    private final ZoneId usual;
    private final List<Set<ZoneId>> zones = new ArrayList<>();

    DayZones(DateSpan week, ZoneView view, ZoneId usual) {
        this.week = week;
        this.view = view;
        this.usual = usual;
        for (int i = 0; i < week.length(); i++) {
            zones.add(new TreeSet<>(Comparator.comparing(ZoneId::getId)));
        }
    }

    void add(Timed timed) {
        add(view.show(timed.start()));
        timed.end().map(view::show).ifPresent(this::add);
    }

    /// The day's hours by each of its clocks; the one that the ruler goes by is the first.
    List<DayHours> on(int column) {
        LocalDate day = week.first().plusDays(column);
        Set<ZoneId> used = zones.get(column);
        ZoneId first = used.size() == 1 ? used.iterator().next() : view.reader().orElse(usual);
        return Stream.concat(Stream.of(first), used.stream())
                .distinct()
                .map(zone -> new DayHours(day, zone))
                .toList();
    }

    /// The hours of all the days.
    List<DayHours> all() {
        List<DayHours> all = new ArrayList<>();
        for (int i = 0; i < zones.size(); i++) {
            all.addAll(on(i));
        }
        return all;
    }

    private void add(ZonedDateTime time) {
        long column = ChronoUnit.DAYS.between(week.first(), time.toLocalDate());
        if (column >= 0 && column < zones.size()) {
            zones.get((int) column).add(time.getZone());
        }
    }
}
