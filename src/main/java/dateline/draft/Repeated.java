package dateline.draft;

import dateline.timex.Timex;
import dateline.timex.TimexType;
import java.util.List;

/// “Open until 9 p.m. every Thursday in August”: the hour of what is repeated is on no single day.
final class Repeated {
    private Repeated() {}

    /// @param times of the sentence
    static Happening of(Happening happening, List<Timex> times) {
        boolean isRepeated = times.stream()
                .anyMatch(
                        t -> t.type() == TimexType.SET && t.start() >= happening.start() && t.end() <= happening.end());
        return isRepeated
                ? happening.withTimes(happening.times().stream()
                        .filter(t -> !ContextDay.isHourOfContext(t))
                        .toList())
                : happening;
    }
}
