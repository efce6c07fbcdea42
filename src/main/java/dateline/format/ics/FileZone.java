package dateline.format.ics;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A zone by the rules that the file itself gives (VTIMEZONE, RFC 5545 §3.6.5): the observance that began last holds.
final class FileZone {
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2}):?(\\d{2}):?(\\d{2})?");
    /// A yearly rule has one or two in a year.
    private static final int MOST_ONSETS = 10;
    /// A zone of two hundred years has fewer.
    private static final int MOST_OBSERVANCES = 1_000;
    private static final int MOST_COUNTED = 1_000;
    private static final LocalDateTime END = LocalDateTime.of(9999, 12, 31, 0, 0);

    private final Component component;
    private final Recurrence.Steps steps;
    private final List<Observance> observances = new ArrayList<>();
    private final Map<Integer, List<Onset>> onsets = new HashMap<>();
    /// In which something changes for certain.
    private final TreeSet<Integer> years = new TreeSet<>();

    private record Observance(
            LocalDateTime start,
            ZoneOffset before,
            ZoneOffset after,
            Optional<RecurrenceRule> rule,
            List<LocalDateTime> dates) {}

    private record Onset(LocalDateTime at, ZoneOffset offset) {}

    /// @param steps what is left for all zones of the file
    FileZone(Component component, ValueReader values, Recurrence.Steps steps) {
        this.component = component;
        this.steps = steps;
        component.children().stream()
                .limit(MOST_OBSERVANCES)
                .forEach(child -> observance(child, values).ifPresent(observances::add));
        for (Observance observance : observances) {
            years.add(observance.start().getYear());
            observance.dates().forEach(date -> years.add(date.getYear()));
            observance
                    .rule()
                    .flatMap(rule -> until(rule, observance.before()))
                    .ifPresent(until -> years.add(until.getYear()));
        }
    }

    /// The zone of the IANA database that some programs name beside the rules.
    Optional<ZoneId> location() {
        return component.text("X-LIC-LOCATION").flatMap(ZoneNames::exact);
    }

    /// How far the clocks are from UTC when they show this; empty where the file has no rule that can be followed.
    Optional<ZoneOffset> offset(LocalDateTime local) {
        if (observances.isEmpty()) {
            return Optional.empty();
        }
        for (int year = local.getYear(); year >= local.getYear() - 1; year--) {
            Optional<ZoneOffset> offset = lastIn(year, local);
            if (offset.isPresent()) {
                return offset;
            }
        }
        return Optional.of(lastBefore(local));
    }

    /// What the last change of the year until then left.
    private Optional<ZoneOffset> lastIn(int year, LocalDateTime local) {
        Onset latest = null;
        for (Onset onset : onsets.computeIfAbsent(year, this::onsetsIn)) {
            boolean isLater = latest == null || onset.at().isAfter(latest.at());
            if (isLater && !onset.at().isAfter(local)) {
                latest = onset;
            }
        }
        return latest == null ? Optional.empty() : Optional.of(latest.offset());
    }

    /// Where nothing began in this year or the last: the latest change at all, or what was before the first.
    private ZoneOffset lastBefore(LocalDateTime local) {
        for (int year : years.headSet(local.getYear(), true).descendingSet()) {
            Optional<ZoneOffset> offset = lastIn(year, local);
            if (offset.isPresent()) {
                return offset.get();
            }
        }
        return observances.stream()
                .min(Comparator.comparing(Observance::start))
                .orElseThrow()
                .before();
    }

    private List<Onset> onsetsIn(int year) {
        List<Onset> found = new ArrayList<>();
        for (Observance observance : observances) {
            if (!steps.take(observance.dates().size() + 1)) {
                break;
            }
            LocalDateTime start = observance.start();
            if (start.getYear() == year) {
                found.add(new Onset(start, observance.after()));
            }
            observance.dates().stream()
                    .filter(date -> date.getYear() == year)
                    .forEach(date -> found.add(new Onset(date, observance.after())));
            if (observance.rule().isPresent() && start.getYear() < year) {
                expand(observance, observance.rule().get(), year).stream()
                        .filter(date -> date.getYear() == year)
                        .forEach(date -> found.add(new Onset(date, observance.after())));
            }
        }
        return found;
    }

    /// Only the year in question is worked out: 29 February aside, a yearly rule gives the same in every year.
    private List<LocalDateTime> expand(Observance observance, RecurrenceRule rule, int year) {
        LocalDateTime from = observance.start().withDayOfMonth(1).withYear(year - 1);
        LocalDateTime to = LocalDateTime.of(year, 12, 31, 23, 59);
        LocalDateTime until = until(rule, observance.before()).orElse(to);
        boolean hasStart =
                rule.has(RecurrenceRule.By.BYMONTHDAY) || !rule.byDay().isEmpty();
        LocalDateTime start = hasStart
                ? from.withMonth(observance.start().getMonthValue())
                : observance.start().withYear(year - 1);
        return Recurrence.expand(rule, start, until.isBefore(to) ? until : to, MOST_ONSETS, steps);
    }

    private static Optional<LocalDateTime> until(RecurrenceRule rule, ZoneOffset before) {
        return rule.until()
                .map(text -> new Property("UNTIL", Map.of(), text, 0))
                .flatMap(FileZone::quiet)
                .map(u -> u.form() == Stamp.Form.UTC ? u.local().plusSeconds(before.getTotalSeconds()) : u.local());
    }

    private static Optional<Stamp> quiet(Property property) {
        return new ValueReader(new dateline.format.ProblemList("")).stamp(property);
    }

    private Optional<Observance> observance(Component child, ValueReader values) {
        Optional<LocalDateTime> start =
                child.property("DTSTART").flatMap(values::stamp).map(Stamp::local);
        Optional<ZoneOffset> after = child.text("TZOFFSETTO").flatMap(FileZone::parseOffset);
        Optional<ZoneOffset> before = child.text("TZOFFSETFROM").flatMap(FileZone::parseOffset);
        if (start.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDateTime> dates = new ArrayList<>();
        child.all("RDATE").forEach(property -> {
            for (String text : property.value().split(",", -1)) {
                values.stamp(property, text).map(Stamp::local).ifPresent(dates::add);
            }
        });
        Optional<RecurrenceRule> rule = child.property("RRULE").flatMap(FileZone::yearly);
        // A rule that ends after so many times is worked out from its beginning.
        rule.filter(r -> r.count().isPresent())
                .ifPresent(r -> dates.addAll(Recurrence.expand(r, start.get(), END, MOST_COUNTED, steps)));
        Optional<RecurrenceRule> endless = rule.filter(r -> r.count().isEmpty());
        return Optional.of(new Observance(start.get(), before.orElse(after.get()), after.get(), endless, dates));
    }

    /// Clocks change by the year. A rule of any other kind is a trap or a mistake, and is not followed.
    private static Optional<RecurrenceRule> yearly(Property property) {
        try {
            RecurrenceRule rule = RecurrenceRule.parse(property.value());
            boolean isYearly = rule.frequency() == RecurrenceRule.Frequency.YEARLY && rule.interval() == 1;
            return Optional.of(rule).filter(r -> isYearly);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneOffset> parseOffset(String text) {
        Matcher match = OFFSET.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int seconds = match.group(4) == null ? 0 : Integer.parseInt(match.group(4));
        int total = Integer.parseInt(match.group(2)) * 3600 + Integer.parseInt(match.group(3)) * 60 + seconds;
        try {
            return Optional.of(ZoneOffset.ofTotalSeconds(match.group(1).equals("-") ? -total : total));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
