package dateline.draft;

import dateline.draft.Happening.Bound;
import dateline.draft.Happening.Edge;
import dateline.draft.Happening.Fate;
import dateline.draft.Happening.Kind;
import dateline.draft.Happening.Tense;
import dateline.model.Certainty;
import dateline.timex.Group;
import dateline.timex.Timex;
import java.util.List;
import java.util.Optional;

/// What a clause tells, put together step by step; what is not set is as usual.
final class Telling {
    private final int start;
    private final int end;
    private final Kind kind;
    private final String title;
    private String with = "";
    private String subject = "";
    private Certainty certainty = Certainty.PLANNED;
    private Fate fate = Fate.STANDS;
    private boolean lasts;
    private boolean vague;
    private int days;
    private int nth;
    private Bound bound = Bound.NONE;
    private Optional<Edge> edge = Optional.empty();
    private List<Timex> times = List.of();
    private List<Timex> previous = List.of();

    Telling(int start, int end, Kind kind, String title) {
        this.start = start;
        this.end = end;
        this.kind = kind;
        this.title = title;
    }

    Telling with(String other) {
        with = other;
        return this;
    }

    Telling subject(String other) {
        subject = other;
        return this;
    }

    Telling certainty(Certainty other) {
        certainty = other;
        return this;
    }

    Telling fate(Fate other) {
        fate = other;
        return this;
    }

    /// @param other whether what is told fills its days even where they are no interval
    Telling lasts(boolean other) {
        lasts = other;
        return this;
    }

    Telling vague(boolean other) {
        vague = other;
        return this;
    }

    Telling days(int other) {
        days = other;
        return this;
    }

    /// @param other see [Happening#nth]
    Telling nth(int other) {
        nth = other;
        return this;
    }

    Telling bound(Bound other) {
        bound = other;
        return this;
    }

    Telling edge(Optional<Edge> other) {
        edge = other;
        return this;
    }

    Telling times(List<Timex> other) {
        times = other;
        return this;
    }

    Telling previous(List<Timex> other) {
        previous = other;
        return this;
    }

    Happening happening() {
        boolean interval = times.stream()
                .anyMatch(t -> t.isInterval()
                        || t.group()
                                .filter(g -> g.kind() == Group.Kind.INTERVAL)
                                .isPresent());
        return new Happening(
                start,
                end,
                kind,
                title,
                with,
                subject,
                Tense.FUTURE,
                certainty,
                fate,
                lasts || interval,
                false,
                vague,
                false,
                days,
                nth,
                bound,
                edge,
                times,
                previous);
    }
}
