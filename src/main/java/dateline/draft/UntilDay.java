package dateline.draft;

import dateline.draft.Happening.Bound;
import dateline.timex.Group;
import dateline.timex.Group.Role;
import dateline.timex.Timex;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// “Opens on 7 August and runs until 30 August”: since the day that was named for its opening.
final class UntilDay {
    /// How many candidates stand between the two at most.
    private static final int REACH = 3;

    private UntilDay() {}

    static Happening of(Happening happening, Sentence sentence, List<Candidate> before) {
        if (happening.bound() != Bound.UNTIL || happening.times().size() != 1) {
            return happening;
        }
        Timex last = happening.times().getFirst();
        return before.reversed().stream()
                .limit(REACH)
                .filter(c -> c.sentence.paragraph() == sentence.paragraph() && opens(c, happening))
                .findFirst()
                .flatMap(opening -> since(opening, happening, last))
                .orElse(happening);
    }

    private static boolean opens(Candidate candidate, Happening happening) {
        // “The festival” of a festival that was named in full.
        return candidate.isDated()
                && !happening.subject().isEmpty()
                && candidate
                        .happening
                        .subject()
                        .toLowerCase(Locale.ROOT)
                        .contains(happening.subject().toLowerCase(Locale.ROOT));
    }

    private static Optional<Happening> since(Candidate opening, Happening happening, Timex last) {
        return opening.times().stream()
                .findFirst()
                .filter(first -> isBefore(first, last))
                .map(first -> happening.throughout(opening.happening.subject(), interval(first, last)));
    }

    private static boolean isBefore(Timex first, Timex last) {
        return first.days().isPresent()
                && first.days().get().first().isBefore(last.days().orElseThrow().last());
    }

    private static List<Timex> interval(Timex first, Timex last) {
        // Of a number that no group of the text has.
        int number = -1 - last.start();
        Timex day = ContextDay.asDay(first, first.days().orElseThrow().first());
        return List.of(
                day.in(new Group(number, Group.Kind.INTERVAL, Role.BEGIN)),
                last.in(new Group(number, Group.Kind.INTERVAL, Role.END)));
    }
}
