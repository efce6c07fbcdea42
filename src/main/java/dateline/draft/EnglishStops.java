package dateline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// “Will play in Paris on 3 June, in Berlin on 5 June and in Rome on 7 June”: a clause for each place with its days.
final class EnglishStops {
    private static final Set<String> BEFORE_PLACES = Set.of("in", "at", "to");

    private final List<Token> tokens;
    private final EnglishHappenings happenings;

    EnglishStops(List<Token> tokens, EnglishHappenings happenings) {
        this.tokens = tokens;
        this.happenings = happenings;
    }

    /// The clause itself where it has no more than one place.
    List<EnglishClause> of(EnglishClause clause) {
        List<Integer> begins = begins(clause);
        if (begins.size() < 2) {
            return List.of(clause);
        }
        List<EnglishClause> stops = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            int from = begins.get(i);
            int end = i + 1 < begins.size() ? begins.get(i + 1) : clause.end();
            stops.add(new EnglishClause(
                    i == 0 ? clause.from() : from,
                    clause.subject(),
                    clause.subjectEnd(),
                    clause.predicate(),
                    from,
                    end,
                    clause.own()));
        }
        return stops;
    }

    /// “Perform in Glasgow on 13 June, Manchester on 15 June”: “Perform in Manchester”.
    static Happening named(Happening told, List<Token> tokens, EnglishClause first, EnglishClause stop) {
        String name = tokens.get(stop.from()).text();
        boolean lacks =
                tokens.subList(first.predicate().to(), first.end()).stream().anyMatch(t -> t.is("in"))
                        && tokens.get(stop.from()).isCapital()
                        && !told.title().contains(" in " + name)
                        && told.kind() != Happening.Kind.VISIT;
        return lacks
                ? told.also(told.start(), told.end(), told.title().replace(" " + name, " in " + name), told.times())
                : told;
    }

    /// Where the parts begin that have both a place and a time; the first begins behind the verb.
    private List<Integer> begins(EnglishClause clause) {
        List<Integer> begins = new ArrayList<>(List.of(clause.predicate().to()));
        for (int i = clause.predicate().to() + 1; i < clause.end(); i++) {
            boolean divides = tokens.get(i - 1).is(",") || tokens.get(i - 1).is("and");
            if (divides
                    && beginsPlace(i, clause.end())
                    && isStop(begins.getLast(), i)
                    && isStop(i, nextDivision(i, clause.end()))) {
                begins.add(i);
            }
        }
        return begins;
    }

    private boolean beginsPlace(int i, int end) {
        int name = BEFORE_PLACES.contains(tokens.get(i).small()) ? i + 1 : i;
        return name < end && isName(name);
    }

    private boolean isName(int i) {
        return tokens.get(i).isCapital() && tokens.get(i).time().isEmpty();
    }

    private boolean isStop(int from, int end) {
        boolean hasPlace = false;
        for (int i = from; i < end; i++) {
            hasPlace |= isName(i);
        }
        return hasPlace && !happenings.timesIn(from, end).isEmpty();
    }

    /// The next place that is divided from this one, or the end.
    private int nextDivision(int from, int end) {
        for (int i = from + 2; i < end; i++) {
            if ((tokens.get(i - 1).is(",") || tokens.get(i - 1).is("and")) && beginsPlace(i, end)) {
                return i;
            }
        }
        return end;
    }
}
