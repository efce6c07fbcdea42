package dateline.controller;

import dateline.view.calendar.ViewKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the reader has been: back and forward as a browser has them. Knows no toolkit.
final class History {
    private static final int MOST = 200;

    private final List<Stop> stops = new ArrayList<>();
    private int at = -1;

    /// A view, the day that it stood on, and the entry that was selected.
    record Stop(ViewKind view, LocalDate day, Optional<String> entry) {

        /// Whether this is only the next or the previous day in the same view, with nothing else about it.
        boolean isStepFrom(Stop other) {
            return view == other.view
                    && entry.isEmpty()
                    && other.entry.isEmpty()
                    && Math.abs(ChronoUnit.DAYS.between(other.day, day)) <= 1;
        }
    }

    /// Goes to a new place; what lay ahead is forgotten. The place where one already is adds nothing,
    /// and a step from one day to the next moves the present place.
    void visit(Stop stop) {
        if (at >= 0 && stops.get(at).equals(stop)) {
            return;
        }
        if (at >= 0 && stop.isStepFrom(stops.get(at))) {
            stops.set(at, stop);
            return;
        }
        stops.subList(at + 1, stops.size()).clear();
        stops.add(stop);
        if (stops.size() > MOST) {
            stops.removeFirst();
        }
        at = stops.size() - 1;
    }

    boolean hasBack() {
        return at > 0;
    }

    boolean hasForward() {
        return at < stops.size() - 1;
    }

    /// The place before this one; the present one when there is none.
    ///
    /// @throws IndexOutOfBoundsException when nothing was ever visited
    Stop back() {
        at = Math.max(0, at - 1);
        return stops.get(at);
    }

    /// The place after this one; the present one when there is none.
    ///
    /// @throws IndexOutOfBoundsException when nothing was ever visited
    Stop forward() {
        at = Math.min(stops.size() - 1, at + 1);
        return stops.get(at);
    }

    void clear() {
        stops.clear();
        at = -1;
    }
}
