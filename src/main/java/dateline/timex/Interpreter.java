package dateline.timex;

import dateline.model.DateSpan;
import dateline.model.PartOfDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/// Turns what a rule took into a TIMEX3 value.
final class Interpreter {
    private static final Map<String, PartOfDay> PARTS = Map.of(
            "MO", PartOfDay.MORNING,
            "MI", PartOfDay.MIDDAY,
            "AF", PartOfDay.AFTERNOON,
            "EV", PartOfDay.EVENING,
            "NI", PartOfDay.NIGHT);

    private final Discourse discourse;
    private final Locator locator;

    Interpreter(Discourse discourse, Locator locator) {
        this.discourse = discourse;
        this.locator = locator;
    }

    /// Whether it is a time of a day that it does not name.
    static boolean needsDay(Match match) {
        return match.kind() == Rule.Kind.TIME
                && !match.has(Field.VALUE)
                && match.fields().keySet().stream().noneMatch(Interpreter::placesDay);
    }

    private static boolean placesDay(Field field) {
        return switch (field) {
            case DAY, NTH, WEEKDAY, HOLIDAY, UNIT, FIRST_NUMBER -> true;
            default -> false;
        };
    }

    /// @param previous the member of its list or interval before it
    /// @return empty where it means nothing, such as 30 February
    Optional<Meaning> interpret(Match match, Optional<Located> previous) {
        return switch (match.kind()) {
            case SET -> Optional.of(Meaning.outside(TimexType.SET, repeated(match)));
            case DURATION -> Optional.of(Meaning.outside(TimexType.DURATION, duration(match)));
            case DATE, TIME -> point(match, previous);
            case NONE, HEAD, TAIL -> Optional.empty();
        };
    }

    private static String duration(Match match) {
        return match.get(Field.VALUE)
                .orElseGet(() -> Unit.of(match.said(Field.UNIT))
                        .duration(Amount.of(match).text()));
    }

    private static String repeated(Match match) {
        return match.get(Field.WEEKDAY).map(d -> "XXXX-WXX-" + d).orElseGet(() -> duration(match));
    }

    private Optional<Meaning> point(Match match, Optional<Located> previous) {
        if (match.has(Field.VALUE)) {
            return Optional.of(Meaning.outside(type(match), match.said(Field.VALUE)));
        }
        return locator.locate(match, previous).map(l -> at(match, l));
    }

    private static TimexType type(Match match) {
        return match.kind() == Rule.Kind.TIME ? TimexType.TIME : TimexType.DATE;
    }

    /// A time whose day was found elsewhere.
    Meaning at(Match match, Located located) {
        Period period = located.period();
        if (match.has(Field.FISCAL)) {
            return Meaning.outside(TimexType.DATE, "FY" + period.value());
        }
        discourse.name(period);
        if (match.has(Field.HOUR)) {
            return clock(match, located);
        }
        if (match.has(Field.PART)) {
            String part = match.said(Field.PART);
            return new Meaning(
                    TimexType.TIME,
                    period.value() + "T" + part,
                    Granularity.PART_OF_DAY,
                    Optional.of(located),
                    Optional.of(period.days()),
                    Optional.ofNullable(PARTS.get(part)),
                    Optional.empty());
        }
        return new Meaning(
                TimexType.DATE,
                period.value(),
                period.unit(),
                Optional.of(located),
                Optional.of(clipped(match, period.days())),
                Optional.empty(),
                Optional.empty());
    }

    /// “Later this week” has only the days that are left of it.
    private DateSpan clipped(Match match, DateSpan days) {
        LocalDate published = discourse.published();
        int side = match.number(Field.CLIP).orElse(0);
        if (side == 0 || !days.contains(published)) {
            return days;
        }
        return side > 0 ? new DateSpan(published, days.last()) : new DateSpan(days.first(), published);
    }

    private static Meaning clock(Match match, Located located) {
        LocalDate day = located.period().first();
        int hour = hour(match);
        int minute = match.number(Field.MINUTE).orElse(0);
        String zone = match.get(Field.ZONE).orElse("");
        Optional<ZoneId> id = zone.isEmpty() || zone.equals("LOCAL") ? Optional.empty() : Optional.of(ZoneId.of(zone));
        LocalTime time = LocalTime.of(hour % 24, minute);
        String offset = id.map(z -> z.getRules().getOffset(day.atTime(time)))
                .map(o -> o.equals(ZoneOffset.UTC) ? "Z" : o.toString())
                .orElse("");
        String value = day + "T" + Period.padded(hour, 2) + ":" + Period.padded(minute, 2) + offset;
        return new Meaning(
                TimexType.TIME,
                value,
                Granularity.CLOCK,
                Optional.of(located),
                // The midnight that ends a day is the beginning of the next.
                Optional.of(DateSpan.of(day.plusDays(hour / 24))),
                Optional.empty(),
                Optional.of(new Clock(time, id, zone.equals("LOCAL"))));
    }

    /// From 0 to 24; 24 is the midnight that ends the day.
    private static int hour(Match match) {
        int hour = match.number(Field.HOUR).orElseThrow();
        return switch (match.get(Field.MERIDIEM).orElse("")) {
            case "AM" -> hour % 12;
            case "PM" -> hour < 12 ? hour + 12 : hour;
            default -> hour;
        };
    }
}
