package dateline.draft;

import dateline.model.DateSpan;
import dateline.model.When.OneOf;
import dateline.model.When.Throughout;
import dateline.model.When.Timed;
import dateline.model.When.Within;
import dateline.timex.Clock;
import dateline.timex.Granularity;
import dateline.timex.Group;
import dateline.timex.Mod;
import dateline.timex.Timex;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns the temporal expressions of a clause into days and hours.
///
/// An hour of no named zone is in that of the entry's place. What lies before the publication is no programme.
final class Occasions {
    private static final Pattern END = Pattern.compile("/.*T(\\d\\d):(\\d\\d)");
    private static final int HOURS = 24;

    private final LocalDate published;

    Occasions(LocalDate published) {
        this.published = published;
    }

    /// None where the expressions name no time from the publication on; several where each of the days named has an
    /// event of its own.
    List<Occasion> of(Happening happening, ZoneId zone) {
        List<Timex> times = happening.times().stream().filter(this::isProgramme).toList();
        if (times.isEmpty()) {
            return List.of();
        }
        List<Timex> clocks = times.stream().filter(t -> t.clock().isPresent()).toList();
        if (!clocks.isEmpty()) {
            return timed(clocks, times, zone);
        }
        Timex finest = times.stream()
                .max(Comparator.comparing(
                        t -> t.granularity() == Granularity.NONE ? Granularity.CENTURY : t.granularity()))
                .orElseThrow();
        Optional<Group> group = finest.group();
        if (group.isEmpty()) {
            return bounded(finest, happening);
        }
        List<Timex> members = times.stream()
                .filter(t -> t.group()
                        .filter(g -> g.number() == group.get().number())
                        .isPresent())
                .toList();
        return switch (group.get().kind()) {
            case INTERVAL -> interval(members, happening.lasts());
            case ALTERNATIVES -> alternatives(members);
            case LIST -> list(members, happening);
        };
    }

    private List<Occasion> bounded(Timex time, Happening happening) {
        DateSpan upTo = new DateSpan(published, time.days().orElseThrow().last());
        if (happening.fate() == Happening.Fate.MOVED) {
            return lasting(time, happening); // “Postponed until Sunday” is on it.
        }
        return switch (happening.bound()) {
            case NONE -> lasting(time, happening);
            case BY -> List.of(new Occasion(new Within(upTo), upTo, List.of(time)));
            case BEFORE -> before(time);
            // Until when is not said.
            case SINCE -> List.of();
            // What will go on until then has not begun; since when it does is not said.
            case UNTIL ->
                happening.tense() == Happening.Tense.PRESENT
                        ? List.of(new Occasion(new Throughout(upTo), upTo, List.of(time)))
                        : List.of();
        };
    }

    private List<Occasion> before(Timex time) {
        LocalDate last = time.days().orElseThrow().first().minusDays(1);
        if (last.isBefore(published)) {
            return List.of();
        }
        DateSpan span = new DateSpan(published, last);
        return List.of(new Occasion(new Within(span), span, List.of(time)));
    }

    /// “Begins a three-day visit on Tuesday.”
    private List<Occasion> lasting(Timex time, Happening happening) {
        if (happening.days() < 2 || time.granularity() != Granularity.DAY || time.isInterval()) {
            return one(time, happening.lasts());
        }
        LocalDate first = time.days().orElseThrow().first();
        DateSpan span = new DateSpan(first, first.plusDays(happening.days() - 1L));
        return List.of(new Occasion(new Throughout(span), span, List.of(time)));
    }

    private boolean isProgramme(Timex time) {
        return time.days().filter(d -> !d.last().isBefore(published)).isPresent();
    }

    private static DateSpan union(List<Timex> times) {
        return times.stream()
                .flatMap(t -> t.days().stream())
                .reduce(DateSpan::union)
                .orElseThrow();
    }

    private static List<Occasion> interval(List<Timex> members, boolean lasts) {
        DateSpan span = union(members);
        boolean all = lasts && span.length() > 1;
        return List.of(new Occasion(all ? new Throughout(span) : new Within(span), span, members));
    }

    private static List<Occasion> alternatives(List<Timex> members) {
        DateSpan span = union(members);
        List<LocalDate> days = members.stream()
                .flatMap(t -> t.days().stream())
                .flatMap(DateSpan::days)
                .toList();
        boolean areDays = members.size() > 1
                && days.size() == members.size()
                && days.stream().distinct().count() > 1;
        return List.of(new Occasion(areDays ? new OneOf(days) : new Within(span), span, members));
    }

    private List<Occasion> list(List<Timex> members, Happening happening) {
        DateSpan span = union(members);
        long days = members.stream()
                .flatMap(t -> t.days().stream())
                .flatMap(DateSpan::days)
                .distinct()
                .count();
        if (!happening.several() && days == span.length()) {
            return List.of(new Occasion(span.length() == 1 ? new Within(span) : new Throughout(span), span, members));
        }
        return members.stream().flatMap(t -> one(t, false).stream()).toList();
    }

    private List<Occasion> clipped(Timex time, DateSpan span) {
        LocalDate first = span.first().isBefore(published) ? published : span.first();
        DateSpan rest = new DateSpan(first, span.last());
        return List.of(new Occasion(new Within(rest, time.part()), rest, List.of(time)));
    }

    private List<Occasion> one(Timex time, boolean lasts) {
        DateSpan span = time.days().orElseThrow();
        Optional<Mod> mod = time.mod();
        if (mod.filter(m -> m == Mod.AFTER || m == Mod.ON_OR_AFTER).isPresent()) {
            return List.of();
        }
        if (mod.filter(m -> m == Mod.BEFORE || m == Mod.ON_OR_BEFORE).isPresent()) {
            return clipped(time, new DateSpan(published, span.last()));
        }
        if (time.granularity().compareTo(Granularity.DAY) < 0 && !time.isInterval()) {
            return clipped(time, span);
        }
        boolean all = time.isInterval() && lasts && span.length() > 1;
        return List.of(new Occasion(all ? new Throughout(span) : new Within(span, time.part()), span, List.of(time)));
    }

    private List<Occasion> timed(List<Timex> clocks, List<Timex> all, ZoneId zone) {
        List<Occasion> occasions = new ArrayList<>();
        for (int i = 0; i < clocks.size(); i++) {
            Timex first = clocks.get(i);
            Optional<Timex> last = Optional.of(i + 1)
                    .filter(n -> n < clocks.size())
                    .map(clocks::get)
                    .filter(t -> closes(first, t));
            ZoneId said =
                    zoneOf(first).or(() -> last.flatMap(Occasions::zoneOf)).orElse(zone);
            // “CEST” in Geneva is Geneva's own zone.
            boolean same = at(first, said).toInstant().equals(at(first, zone).toInstant());
            ZoneId there = same ? zone : said;
            ZonedDateTime start = at(first, there);
            Optional<ZonedDateTime> end = last.map(t -> at(t, zoneOf(t).orElse(there)))
                    .or(() -> endSaid(first)
                            .map(t -> start.toLocalDate().atTime(t).atZone(there)))
                    .map(e -> e.isBefore(start) ? e.plusDays(1) : e);
            i += last.isPresent() ? 1 : 0;
            boolean repeated = occasions.stream()
                    .anyMatch(o ->
                            o.when() instanceof Timed t && t.start().toInstant().equals(start.toInstant()));
            if (!repeated) {
                List<Timex> from = new ArrayList<>(all.stream()
                        .filter(t -> t.clock().isEmpty() && t.days().equals(first.days()))
                        .toList());
                from.add(first);
                last.ifPresent(from::add);
                occasions.add(new Occasion(new Timed(start, end), DateSpan.of(start.toLocalDate()), from));
            }
        }
        return occasions;
    }

    /// The end of “09:00–09:30”, which is one expression.
    private static Optional<LocalTime> endSaid(Timex time) {
        Matcher matcher = END.matcher(time.value());
        return matcher.find()
                ? Optional.of(
                        LocalTime.of(Integer.parseInt(matcher.group(1)) % HOURS, Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    private static boolean closes(Timex first, Timex last) {
        return first.group().isPresent()
                && last.group().isPresent()
                && first.group().get().number() == last.group().get().number()
                && first.group().get().kind() == Group.Kind.INTERVAL;
    }

    private static Optional<ZoneId> zoneOf(Timex time) {
        return time.clock().flatMap(Clock::zone);
    }

    private static ZonedDateTime at(Timex time, ZoneId zone) {
        return time.days()
                .orElseThrow()
                .first()
                .atTime(time.clock().orElseThrow().time())
                .atZone(zone);
    }
}
