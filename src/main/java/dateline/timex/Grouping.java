package dateline.timex;

import dateline.timex.Connectors.Connector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds which matches are a list or an interval together.
final class Grouping {
    private static final List<Field> FINENESS = List.of(
            Field.HOUR,
            Field.PART,
            Field.DAY,
            Field.FIRST_NUMBER,
            Field.WEEKDAY,
            Field.HOLIDAY,
            Field.MONTH,
            Field.SEASON,
            Field.QUARTER,
            Field.HALF,
            Field.YEAR,
            Field.SHORT_YEAR,
            Field.DECADE,
            Field.CENTURY);
    private static final Set<Field> DAYS = Set.of(Field.DAY, Field.WEEKDAY, Field.HOLIDAY, Field.FIRST_NUMBER);

    /// More members than any list of dates in prose has.
    private static final int LONGEST_LIST = 40;

    private final List<Match> matches;
    private final Connectors connectors;
    private final List<Bond> bonds = new ArrayList<>();

    /// Matches in a row that belong together.
    ///
    /// @param dash whether the two are joined by a dash and so are one expression
    record Bond(Group.Kind kind, List<Match> members, boolean dash) {}

    private Grouping(List<Match> matches, Connectors connectors) {
        this.matches = matches;
        this.connectors = connectors;
    }

    /// All matches in their order, those that stand alone as a list of one.
    static List<Bond> bonds(List<Match> matches, Connectors connectors) {
        Grouping grouping = new Grouping(matches, connectors);
        for (int at = 0; at < matches.size(); ) {
            at = grouping.next(at);
        }
        return grouping.bonds;
    }

    private int next(int at) {
        Optional<Connector> connector = connector(at);
        if (connector.isEmpty()) {
            return add(at, at + 1, Group.Kind.LIST, false);
        }
        boolean between = connectors.isBetween(matches.get(at).from());
        return switch (connector.get().kind()) {
            case DASH -> add(at, at + 2, Group.Kind.INTERVAL, true);
            case TO ->
                connectors.isMoved(matches.get(at).from())
                        ? add(at, at + 1, Group.Kind.LIST, false)
                        : add(at, at + 2, Group.Kind.INTERVAL, false);
            case AND -> between ? add(at, at + 2, Group.Kind.INTERVAL, false) : list(at);
            case OR, COMMA, LISTING -> list(at);
        };
    }

    private int add(int from, int to, Group.Kind kind, boolean dash) {
        bonds.add(new Bond(kind, List.copyOf(matches.subList(from, to)), dash));
        return to;
    }

    /// “Monday, Tuesday and Friday”; commas alone make no list, but “3日、4日” is one.
    private int list(int from) {
        int to = from;
        boolean isList = false;
        Optional<Connector> connector = connector(from);
        while (connector.filter(Grouping::goesOn).isPresent() && to - from < LONGEST_LIST) {
            isList |= connector.get().kind() == Connectors.Kind.LISTING;
            connector = connector(++to);
        }
        Optional<Connectors.Kind> kind = connector.map(Connector::kind);
        if (kind.filter(Connectors.Kind.AND::equals).isPresent()) {
            return add(from, to + 2, Group.Kind.LIST, false);
        }
        if (kind.filter(Connectors.Kind.OR::equals).isPresent()) {
            return add(from, to + 2, Group.Kind.ALTERNATIVES, false);
        }
        return add(from, isList ? to + 1 : from + 1, Group.Kind.LIST, false);
    }

    private static boolean goesOn(Connector connector) {
        return connector.kind() == Connectors.Kind.COMMA || connector.kind() == Connectors.Kind.LISTING;
    }

    /// What joins this match to the next, where something does.
    private Optional<Connector> connector(int at) {
        if (at + 1 >= matches.size()) {
            return Optional.empty();
        }
        Match one = matches.get(at);
        Match other = matches.get(at + 1);
        return connectors.at(one.to()).filter(c -> c.reaches(other.from()) && fit(one, other, c.kind()));
    }

    private static boolean fit(Match one, Match other, Connectors.Kind kind) {
        if (!isPoint(one) || !isPoint(other)) {
            return false;
        }
        return kind == Connectors.Kind.TO || fineness(one).equals(fineness(other));
    }

    private static boolean isPoint(Match match) {
        boolean isPoint = match.kind() == Rule.Kind.DATE || match.kind() == Rule.Kind.TIME;
        return isPoint && !match.has(Field.VALUE) && !match.has(Field.SHIFT);
    }

    private static String fineness(Match match) {
        if (match.has(Field.UNIT) && !match.said(Field.UNIT).equals("DAY")) {
            return match.said(Field.UNIT);
        }
        Field finest = FINENESS.stream().filter(match::has).findFirst().orElse(Field.DAY);
        if (finest == Field.SHORT_YEAR && !match.has(Field.DAY)) {
            return Field.YEAR.name();
        }
        return DAYS.contains(finest) ? Field.DAY.name() : finest.name();
    }
}
