package dateline.timex;

import dateline.timex.Discourse.Order;
import java.util.List;
import java.util.Optional;

/// Finds whether a text puts the day or the month first: “25/12/2024” shows it, or else “25 December” does.
final class Orders {
    private Orders() {}

    static Order of(List<Match> matches) {
        long dayFirst =
                matches.stream().filter(m -> over12(m, Field.FIRST_NUMBER)).count();
        long monthFirst =
                matches.stream().filter(m -> over12(m, Field.SECOND_NUMBER)).count();
        return dayFirst + monthFirst == 0
                ? majority(beginningWith(matches, Field.DAY), beginningWith(matches, Field.MONTH))
                : majority(dayFirst, monthFirst);
    }

    private static boolean over12(Match match, Field field) {
        return match.number(field).orElse(0) > 12;
    }

    private static long beginningWith(List<Match> matches, Field field) {
        return matches.stream()
                .filter(m -> m.has(Field.DAY) && m.has(Field.MONTH) && m.first().equals(Optional.of(field)))
                .count();
    }

    private static Order majority(long dayFirst, long monthFirst) {
        return dayFirst > monthFirst ? Order.DAY_FIRST : monthFirst > dayFirst ? Order.MONTH_FIRST : Order.OPEN;
    }
}
