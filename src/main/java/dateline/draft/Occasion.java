package dateline.draft;

import dateline.model.DateSpan;
import dateline.model.When;
import dateline.timex.Clock;
import dateline.timex.Timex;
import java.util.List;
import java.util.Optional;

/// When something is, as its clause says it.
///
/// @param from the expressions that say so
/// @param zoneAssumed whether nothing tells in which zone its hour is
record Occasion(When when, DateSpan span, List<Timex> from, boolean zoneAssumed) {

    Occasion(When when, DateSpan span, List<Timex> from) {
        this(when, span, from, false);
    }

    /// The same where no place told the zone.
    Occasion withoutPlace() {
        boolean said = from.stream()
                .map(Timex::clock)
                .flatMap(Optional::stream)
                .map(Clock::zone)
                .anyMatch(Optional::isPresent);
        return new Occasion(when, span, from, when instanceof When.Timed && !said);
    }
}
