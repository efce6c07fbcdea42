package dateline.format.ics;

import dateline.format.ProblemList;
import dateline.model.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Works out the instances of repeating events (RFC 5545 §3.8.5): those of the rules and the dates that are added,
/// without those that are taken away.
final class Instances {
    private final Clocks clocks;
    private final ValueReader values;
    private final ProblemList problems;
    private final Budget budget;
    private final LocalDate horizon;

    /// What is left for the repeating events of a file.
    static final class Budget {
        private final Recurrence.Steps steps = new Recurrence.Steps(IcsLimits.STEPS);
        private final Recurrence.Steps zoneSteps = new Recurrence.Steps(IcsLimits.ZONE_STEPS);
        private int instances = IcsLimits.ALL_INSTANCES;
        private long text = IcsLimits.REPEATED_TEXT;
        private int cut;
        private int firstCutLine;
        private LocalDate shownTo = LocalDate.MIN;

        /// How many instances an event may have, at least one.
        private int most(Event event) {
            long byText = text / event.repeatedText();
            return (int) Math.max(1, Math.min(IcsLimits.INSTANCES, Math.min(instances, byText)));
        }

        private void take(Event event, int count) {
            instances -= count;
            text -= (long) count * event.repeatedText();
        }

        private void noteCut(int line, LocalDate last) {
            cut++;
            firstCutLine = cut == 1 ? line : firstCutLine;
            shownTo = last.isAfter(shownTo) ? last : shownTo;
        }

        /// For the rules by which clocks change.
        Recurrence.Steps zoneSteps() {
            return zoneSteps;
        }

        /// Says once how many series go on, and whether zones could not be followed.
        void report(ProblemList problems) {
            if (zoneSteps.isUsedUp()) {
                problems.warning(1, 1, "VTIMEZONE", "ics.zones-too-slow");
            }
            if (cut > 0) {
                problems.warning(firstCutLine, 1, "RRULE", "ics.goes-on", cut, shownTo.toString());
            }
        }
    }

    /// One instance.
    ///
    /// @param begin on the calendar and the clock of the series
    record Instance(LocalDateTime begin, When when) {}

    /// @param horizon the last day that the calendar names
    Instances(Clocks clocks, ValueReader values, ProblemList problems, Budget budget, LocalDate horizon) {
        this.clocks = clocks;
        this.values = values;
        this.problems = problems;
        this.budget = budget;
        this.horizon = horizon;
    }

    /// The instances in order.
    ///
    /// @param event one that repeats
    List<Instance> of(Event event) {
        Stamp start = event.start().orElseThrow();
        Map<LocalDateTime, When> found = new TreeMap<>();
        int most = budget.most(event);
        event.component()
                .all("RRULE")
                .forEach(property -> rule(property)
                        .ifPresentOrElse(
                                rule -> begins(rule, property, start, most)
                                        .forEach(begin -> found.put(begin, event.when(begin, clocks))),
                                () -> found.put(start.local(), event.when(start.local(), clocks))));
        if (event.component().property("RRULE").isEmpty()) {
            found.put(start.local(), event.when(start.local(), clocks));
        }
        event.component().all("RDATE").forEach(property -> addDates(found, event, property, most));
        removeExcluded(found, event);
        budget.take(event, found.size());
        List<Instance> instances = new ArrayList<>(found.size());
        found.forEach((begin, when) -> instances.add(new Instance(begin, when)));
        return instances;
    }

    private Optional<RecurrenceRule> rule(Property property) {
        try {
            return Optional.of(RecurrenceRule.parse(property.value()));
        } catch (IllegalArgumentException e) {
            problems.warning(
                    property.line(),
                    1,
                    property.name(),
                    property.name().equals("EXRULE") ? "ics.no-exception-rule" : "ics.no-rule",
                    Shown.of(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private List<LocalDateTime> begins(RecurrenceRule rule, Property property, Stamp start, int most) {
        LocalDateTime shownTo = shownTo(start.day()).atTime(LocalTime.MAX);
        LocalDateTime until = rule.until()
                .flatMap(text -> values.stamp(property, text))
                .map(stamp -> until(stamp, start))
                .orElse(LocalDateTime.MAX);
        LocalDateTime last = until.isBefore(shownTo) ? until : shownTo;
        List<LocalDateTime> begins = Recurrence.expand(rule, start.local(), last, most, budget.steps);
        reportCut(property, rule, begins, most, until.isAfter(shownTo));
        return begins;
    }

    private void reportCut(
            Property property, RecurrenceRule rule, List<LocalDateTime> begins, int most, boolean isBeyond) {
        boolean isComplete = begins.size() == rule.count().orElse(-1);
        if (budget.steps.isUsedUp()) {
            problems.warning(property.line(), 1, property.name(), "ics.too-slow");
        } else if (begins.size() == most && !isComplete) {
            problems.warning(property.line(), 1, "RRULE", "ics.too-many-instances", most);
        } else if (isBeyond && !isComplete && property.name().equals("RRULE")) {
            budget.noteCut(property.line(), begins.getLast().toLocalDate());
        }
    }

    private LocalDate shownTo(LocalDate start) {
        LocalDate later = start.isAfter(horizon) ? start : horizon;
        return later.plusDays(IcsLimits.HORIZON_DAYS);
    }

    /// The last beginning that a rule allows, on the clock of the series. A day is allowed to its end, and an hour
    /// without a zone is one of the series' own (§3.3.10 asks for UTC there, and many programs do otherwise).
    private LocalDateTime until(Stamp until, Stamp start) {
        return switch (until.form()) {
            case DAY -> until.day().atTime(LocalTime.MAX);
            case FLOATING, ZONED -> start.isDay() ? until.day().atTime(LocalTime.MAX) : until.local();
            case UTC ->
                start.isDay()
                        ? until.day().atTime(LocalTime.MAX)
                        : clocks.at(until, 0)
                                .withZoneSameInstant(clocks.at(start, 0).getZone())
                                .toLocalDateTime();
        };
    }

    private void addDates(Map<LocalDateTime, When> found, Event event, Property property, int most) {
        for (String text : texts(property)) {
            int slash = text.indexOf('/');
            Optional<Stamp> stamp = values.stamp(property, slash < 0 ? text : text.substring(0, slash));
            if (stamp.isPresent() && found.size() >= most) {
                problems.warning(property.line(), 1, "RDATE", "ics.too-many-instances", most);
                return;
            }
            if (stamp.isPresent()) {
                LocalDateTime begin = onClockOf(event, stamp.get());
                When when = event.when(begin, clocks);
                found.put(begin, slash < 0 ? when : period(property, text.substring(slash + 1), when));
            }
        }
    }

    /// The values of a list; with semicolons in vCalendar 1.0.
    private static List<String> texts(Property property) {
        return Stream.of(property.value().split("[,;]", -1))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /// An instance that has its own end or length (RFC 5545 §3.3.9).
    private When period(Property property, String end, When when) {
        if (!(when instanceof When.Timed timed)) {
            return when;
        }
        Optional<ZonedDateTime> last = end.startsWith("P")
                ? values.length(property, end).map(l -> l.after(timed.start()))
                : values.stamp(property, end)
                        .map(stamp -> clocks.at(stamp, property.line())
                                .withZoneSameInstant(timed.start().getZone()));
        return new When.Timed(
                timed.start(), last.filter(l -> !l.isBefore(timed.start())).filter(Event::isInCalendar));
    }

    private void removeExcluded(Map<LocalDateTime, When> found, Event event) {
        Set<LocalDateTime> begins = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        event.component().all("EXDATE").forEach(property -> {
            for (String text : texts(property)) {
                values.stamp(property, text).ifPresent(stamp -> {
                    if (stamp.isDay()) {
                        days.add(stamp.day());
                    } else {
                        begins.add(onClockOf(event, stamp));
                    }
                });
            }
        });
        // Since 2009 no property of the standard (RFC 5545 §A.3), and still in old files.
        event.component()
                .all("EXRULE")
                .forEach(property -> rule(property)
                        .ifPresent(rule -> begins.addAll(
                                excluded(rule, property, event.start().orElseThrow()))));
        found.keySet().removeIf(begin -> begins.contains(begin) || days.contains(begin.toLocalDate()));
    }

    /// The beginning of the series is out only where the rule itself names it: a rule of exceptions has no first
    /// instance of its own.
    private List<LocalDateTime> excluded(RecurrenceRule rule, Property property, Stamp start) {
        List<LocalDateTime> begins = begins(rule, property, start, IcsLimits.INSTANCES);
        return Recurrence.names(rule, start.local()) ? begins : begins.subList(1, begins.size());
    }

    /// What the clock of the series shows at that moment.
    LocalDateTime onClockOf(Event event, Stamp stamp) {
        Stamp start = event.start().orElseThrow();
        if (stamp.isDay() || start.isDay()) {
            return stamp.isDay() && !start.isDay()
                    ? stamp.day().atTime(start.local().toLocalTime())
                    : stamp.day().atStartOfDay();
        }
        boolean sameClock = stamp.form() == start.form() && stamp.tzid().equals(start.tzid());
        if (sameClock) {
            return stamp.local();
        }
        Instant moment = clocks.at(stamp, event.component().line()).toInstant();
        ZonedDateTime there =
                moment.atZone(clocks.at(start, event.component().line()).getZone());
        return start.form() == Stamp.Form.UTC
                ? moment.atZone(java.time.ZoneOffset.UTC).toLocalDateTime()
                : there.toLocalDateTime();
    }
}
