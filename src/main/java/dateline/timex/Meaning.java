package dateline.timex;

import dateline.model.DateSpan;
import dateline.model.PartOfDay;
import java.util.List;
import java.util.Optional;

/// All of a [Timex] but its place in the text.
///
/// @param located where in the calendar it is; empty for durations, sets, vague references
record Meaning(
        TimexType type,
        String value,
        Granularity granularity,
        Optional<Located> located,
        Optional<DateSpan> days,
        Optional<PartOfDay> part,
        Optional<Clock> clock) {

    static Meaning outside(TimexType type, String value) {
        return new Meaning(
                type, value, Granularity.NONE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    List<Inferred> inferred() {
        return located.map(Located::inferred).orElse(List.of());
    }
}
