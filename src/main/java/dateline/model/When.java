package dateline.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// What the sources say of the time, and no more. The five kinds are written as EDTF (ISO 8601-2, level 2) where it has
/// them; see [Edtf].
public sealed interface When {

    /// Starts at an hour. The end may lie in another zone (a flight).
    ///
    /// @param end exclusive; empty where none was announced, and then no length is to be invented
    record Timed(ZonedDateTime start, Optional<ZonedDateTime> end) implements When {

        /// @throws IllegalArgumentException when the end is before the start
        public Timed {
            if (end.isPresent() && end.get().isBefore(start)) {
                throw new IllegalArgumentException("ends at " + end.get() + ", before it starts at " + start);
            }
        }

        @Override
        public Kind kind() {
            return Kind.TIMED;
        }

        @Override
        public Optional<DateSpan> span(ZoneView zone) {
            LocalDate first = zone.show(start).toLocalDate();
            DateSpan days = end.map(zone::show)
                    // The end is exclusive: what ends at midnight does not reach into the day that begins then.
                    .map(last -> last.toLocalTime().equals(LocalTime.MIDNIGHT)
                            ? last.toLocalDate().minusDays(1)
                            : last.toLocalDate())
                    // A flight that crosses the date line can land on an earlier date than it left on.
                    .filter(last -> last.isAfter(first))
                    .map(last -> new DateSpan(first, last))
                    .orElseGet(() -> DateSpan.of(first));
            return Optional.of(days);
        }
    }

    /// Lasts all of these days.
    record Throughout(DateSpan span) implements When {

        @Override
        public Kind kind() {
            return Kind.THROUGHOUT;
        }

        @Override
        public Optional<DateSpan> span(ZoneView zone) {
            return Optional.of(span);
        }
    }

    /// Happens once, some time in these days; with a span of one day the day is known and the hour is not.
    ///
    /// @param part the part of the day, where the sources name it
    record Within(DateSpan span, Optional<PartOfDay> part) implements When {

        public Within(DateSpan span) {
            this(span, Optional.empty());
        }

        @Override
        public Kind kind() {
            return Kind.WITHIN;
        }

        @Override
        public Optional<DateSpan> span(ZoneView zone) {
            return Optional.of(span);
        }
    }

    /// Happens on one of these days.
    ///
    /// @param days at least two, in ascending order, none twice
    record OneOf(List<LocalDate> days) implements When {

        /// @throws IllegalArgumentException when there are fewer than two different days
        public OneOf {
            days = days.stream().sorted().distinct().toList();
            if (days.size() < 2) {
                throw new IllegalArgumentException("one of fewer than two days");
            }
        }

        @Override
        public Kind kind() {
            return Kind.ONE_OF;
        }

        @Override
        public Optional<DateSpan> span(ZoneView zone) {
            return Optional.of(new DateSpan(days.getFirst(), days.getLast()));
        }
    }

    /// No day is known yet.
    ///
    /// @param reason why, for readers
    /// @param after the id of an entry that comes before this one, where the sources say so
    record Unscheduled(String reason, Optional<String> after) implements When {

        @Override
        public Kind kind() {
            return Kind.UNSCHEDULED;
        }

        @Override
        public Optional<DateSpan> span(ZoneView zone) {
            return Optional.empty();
        }
    }

    /// The five kinds, for what differs by kind alone: a style, a sign in the legend.
    enum Kind {
        TIMED,
        THROUGHOUT,
        WITHIN,
        ONE_OF,
        UNSCHEDULED
    }

    Kind kind();

    /// The days from the first to the last on which it may happen, as `zone` shows them; empty for [Unscheduled].
    Optional<DateSpan> span(ZoneView zone);

    /// Whether it may happen, or lasts, on this day. False for the days between those of a [OneOf].
    default boolean touches(LocalDate day, ZoneView zone) {
        return this instanceof OneOf o
                ? o.days().contains(day)
                : span(zone).filter(s -> s.contains(day)).isPresent();
    }
}
