package dateline.draft;

import dateline.draft.Happening.Fate;
import dateline.draft.Happening.Kind;
import dateline.model.DateSpan;
import dateline.model.When;
import java.util.ArrayList;
import java.util.List;

/// Brings together what an article says more than once: the headline's “later this week” and the text's “16 and 17
/// May”.
final class Merging {
    /// What is said again is said near; and no article announces more.
    private static final int REACH = 150;
    /// An entry that cites more says no more.
    private static final int MOST_SENTENCES = 12;

    private Merging() {}

    static List<Candidate> merged(List<Candidate> candidates) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : candidates) {
            int same = indexOfSame(kept, candidate);
            if (same < 0) {
                kept.add(candidate);
            } else {
                kept.set(same, join(kept.get(same), candidate));
            }
        }
        return kept;
    }

    private static int indexOfSame(List<Candidate> kept, Candidate candidate) {
        for (int i = Math.max(0, kept.size() - REACH); i < kept.size(); i++) {
            if (areSame(kept.get(i), candidate)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean areSame(Candidate a, Candidate b) {
        return a.edge.equals(b.edge) && canBeSameTime(a, b) && isSameThing(a, b);
    }

    private static boolean isSameThing(Candidate a, Candidate b) {
        Kind kind = a.happening.kind();
        if (isChange(a) || isChange(b)) {
            return Likeness.alike(a.profile, b.profile);
        }
        if (kind != b.happening.kind()) {
            return a.title.equalsIgnoreCase(b.title);
        }
        return switch (kind) {
            case VISIT -> isSameVisit(a, b);
            case TALKS ->
                (a.happening.with().equalsIgnoreCase(b.happening.with())
                                || Likeness.isSameName(a.happening.with(), b.happening.with()))
                        && !Likeness.areOthers(a.happening.subject(), b.happening.subject());
            case SIGNING -> !a.isDated() || !b.isDated() || Likeness.alike(a.profile, b.profile);
            case EVENT, ACT, OTHER -> Likeness.alike(a.profile, b.profile);
        };
    }

    private static boolean isSameVisit(Candidate a, Candidate b) {
        String first = a.happening.with();
        return !first.isEmpty() && first.equalsIgnoreCase(b.happening.with());
    }

    private static boolean isChange(Candidate candidate) {
        return candidate.happening.fate() != Fate.STANDS;
    }

    private static boolean canBeSameTime(Candidate a, Candidate b) {
        if (!a.isDated() || !b.isDated()) {
            return true;
        }
        if (isChange(a) != isChange(b)) {
            return isChange(a) ? isOnDayOf(b, a) : isOnDayOf(a, b);
        }
        Occasion first = a.occasion.orElseThrow();
        Occasion second = b.occasion.orElseThrow();
        if (first.when() instanceof When.Timed && second.when() instanceof When.Timed) {
            return first.when().equals(second.when());
        }
        return contains(first.span(), second.span()) || contains(second.span(), first.span());
    }

    /// Whether what stands is what was moved or called off: on its days, before or after. “Will be played on 20 August
    /// instead” is something of its own.
    private static boolean isOnDayOf(Candidate standing, Candidate changed) {
        DateSpan days = standing.occasion.orElseThrow().span();
        boolean fromAnywhere = changed.happening.fate() == Fate.MOVED
                && changed.happening.previous().isEmpty();
        return fromAnywhere
                || changed.occasion.orElseThrow().span().overlaps(days)
                || changed.happening.previous().stream()
                        .flatMap(t -> t.days().stream())
                        .anyMatch(days::overlaps);
    }

    private static boolean contains(DateSpan wide, DateSpan narrow) {
        return !narrow.first().isBefore(wide.first()) && !narrow.last().isAfter(wide.last());
    }

    /// The one that says more of its time stands; of equals, the first, unless the other one says more.
    private static Candidate join(Candidate a, Candidate b) {
        Candidate best = saysMore(b, a) ? b : a;
        Candidate other = best == a ? b : a;
        other.sentences.stream()
                .filter(s -> best.sentences.size() < MOST_SENTENCES && !best.sentences.contains(s))
                .forEach(best.sentences::add);
        best.place = best.place.filter(p -> !p.inferred()).or(() -> other.place).or(() -> best.place);
        return best;
    }

    private static boolean saysMore(Candidate b, Candidate a) {
        if (isChange(a) != isChange(b)) {
            return isChange(b);
        }
        if (a.isDated() != b.isDated()) {
            return b.isDated();
        }
        if (a.isDated()) {
            int shorter = b.occasion.orElseThrow().span().length()
                    - a.occasion.orElseThrow().span().length();
            boolean hour = b.occasion.orElseThrow().when() instanceof When.Timed
                    && !(a.occasion.orElseThrow().when() instanceof When.Timed);
            return hour || shorter < 0;
        }
        return b.title.length() > a.title.length();
    }
}
