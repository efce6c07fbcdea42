package dateline.timex;

import dateline.timex.Grouping.Bond;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives the members of a list or an interval what only the last or the first of them says: the year of “May 30 to June
/// 2, 2024”, the afternoon of “3 to 5 p.m.”.
final class SharedFields {
    private final Bond bond;

    SharedFields(Bond bond) {
        this.bond = bond;
    }

    List<Match> members() {
        List<Match> members = new ArrayList<>(bond.members());
        for (int i = members.size() - 2; i >= 0; i--) {
            members.set(i, withWeek(withYear(members.get(i), members.get(i + 1)), members.get(i + 1)));
        }
        for (int i = 1; i < members.size(); i++) {
            members.set(i, withAfternoon(members.get(i), members.get(i - 1)));
        }
        return members;
    }

    /// The year from the member after it; the year before that one where the month is a later one.
    private static Match withYear(Match match, Match next) {
        boolean lacksYear = match.has(Field.MONTH) && !match.has(Field.YEAR) && !match.has(Field.YEAR_REF);
        Optional<Integer> year = next.number(Field.YEAR);
        if (!lacksYear || year.isEmpty()) {
            return withMeridiem(match, next);
        }
        int month = match.number(Field.MONTH).orElseThrow();
        boolean wraps = month > next.number(Field.MONTH).orElse(12);
        return match.with(Field.YEAR, wraps ? year.get() - 1 : year.get());
    }

    /// “Wednesday and Thursday next week”.
    private static Match withWeek(Match match, Match next) {
        boolean lacksWeek = match.has(Field.WEEKDAY)
                && !match.has(Field.DAY)
                && !match.has(Field.WEEK_REF)
                && !match.has(Field.REF);
        return next.get(Field.WEEK_REF)
                .filter(week -> lacksWeek && next.has(Field.WEEKDAY))
                .map(week -> match.with(Field.WEEK_REF, week))
                .orElse(match);
    }

    /// In “下午1时至2时30分” the second is in the afternoon too.
    private static Match withAfternoon(Match match, Match before) {
        boolean shared = match.has(Field.HOUR)
                && !match.has(Field.MERIDIEM)
                && !match.has(Field.DAY)
                && before.get(Field.MERIDIEM).filter("PM"::equals).isPresent();
        int hour = match.number(Field.HOUR).orElse(0);
        return shared && hour < 12 && hour >= before.number(Field.HOUR).orElse(0) % 12
                ? match.with(Field.MERIDIEM, "PM")
                : match;
    }

    /// In “11–2 p.m.” and “9 to 5 p.m.” the first is in the morning.
    private static Match withMeridiem(Match match, Match next) {
        boolean shared = match.has(Field.HOUR)
                && match.get(Field.MERIDIEM).filter("PM"::equals).isPresent();
        int hour = match.number(Field.HOUR).orElse(0) % 12;
        return shared && hour > next.number(Field.HOUR).orElse(12) % 12 ? match.with(Field.MERIDIEM, "AM") : match;
    }
}
