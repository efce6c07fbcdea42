package dateline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Divides an English sentence into clauses: at “and”, commas and the like where another predicate follows, after
/// “said that”, before “, officials said”, and at “to meet” after a verb of travel.
final class EnglishClauses {
    private static final int LONGEST_SUBJECT = 18;
    private static final int LONGEST_NAME = 10;
    private static final int LONGEST_ATTRIBUTION = 14;
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "whom", "what");
    private static final Set<VerbClass> GOING =
            Set.of(VerbClass.TRAVEL, VerbClass.VISIT, VerbClass.ARRIVE, VerbClass.LEAVE);

    private static final Set<String> MARKETS = Words.of("market markets exchange exchanges trading bell");

    private final List<Token> tokens;
    private final EnglishPredicates predicates;
    private final EnglishSubjects subjects;
    private final List<EnglishClause> clauses = new ArrayList<>();

    private EnglishClauses(EnglishVerbs verbs, List<Token> tokens) {
        this.tokens = tokens;
        this.predicates = new EnglishPredicates(verbs, tokens);
        this.subjects = new EnglishSubjects(tokens);
    }

    static List<EnglishClause> of(EnglishVerbs verbs, List<Token> tokens) {
        EnglishClauses reader = new EnglishClauses(verbs, tokens);
        reader.read();
        return reader.clauses.stream()
                .filter(clause -> !reader.isOfNothing(clause))
                .toList();
    }

    /// “No date has been set for the meeting” announces nothing.
    private boolean isOfNothing(EnglishClause clause) {
        Token first = tokens.get(clause.subject());
        return clause.subject() < clause.subjectEnd() && (first.is("no") || first.is("neither") || first.is("nothing"));
    }

    private void read() {
        int from = 0;
        Optional<EnglishClause> main = Optional.empty();
        while (from < tokens.size()) {
            int relative = tokens.get(from).is(",") ? from + 1 : from;
            if (from > 0 && relative < tokens.size() && isAnnouncingRelative(relative)) {
                Predicate p = predicates.at(relative + 1).orElseThrow();
                int end = endOf(p, p.to());
                clauses.add(new EnglishClause(relative, antecedent(relative), from, p, end, true));
                // “At the talks, which run until 18 June, before travelling …”
                from = main.map(m -> joined(m.predicate(), end, m.subject(), m.subjectEnd()))
                        .orElse(end);
                continue;
            }
            Optional<Predicate> predicate = firstPredicate(from, tokens.size());
            if (predicate.isEmpty()) {
                return;
            }
            Predicate p = predicate.get();
            int end = endOf(p, p.to());
            EnglishClause clause = new EnglishClause(from, subjects.start(from, p.from()), p.from(), p, end, true);
            main = Optional.of(clause);
            clauses.add(clause);
            from = joined(p, end, clause.subject(), p.from());
        }
    }

    /// The clauses that share the subject of the one that ends here.
    private int joined(Predicate first, int end, int subject, int subjectEnd) {
        int at = end;
        while (at < tokens.size()) {
            int start = afterJoin(at);
            Optional<Predicate> next = isPurpose(at, first)
                    ? purpose(at, first)
                    : start > at ? predicates.joined(start, first) : Optional.empty();
            if (next.isEmpty() && start > at) {
                next = subjectless(start);
            }
            if (next.isEmpty()) {
                return at;
            }
            int stop = endOf(next.get(), next.get().to());
            clauses.add(new EnglishClause(at, subject, subjectEnd, next.get(), stop, false));
            at = stop;
        }
        return at;
    }

    /// “… and will visit”, “… but has been postponed”.
    private Optional<Predicate> subjectless(int start) {
        int at = predicates.skipAdverbs(start);
        return at < tokens.size() ? predicates.at(at).filter(p -> p.kind() != VerbClass.REPORT) : Optional.empty();
    }

    private Optional<Predicate> firstPredicate(int from, int until) {
        Optional<Predicate> weak = Optional.empty();
        int depth = 0;
        for (int i = from; i < until; i++) {
            Token token = tokens.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth > 0 || (i > from && RELATIVES.contains(token.small()) && isRelative(i))) {
                i = depth > 0 ? i : endOfRelative(i) - 1;
                continue;
            }
            Optional<Predicate> p = predicates.at(i);
            if (p.isPresent() && (isAuxiliary(p.get(), i) || p.get().tense() == Happening.Tense.PRESENT)) {
                return p;
            }
            weak = weak.isPresent() ? weak : p;
            if (weak.isPresent()
                    && (token.is(",")
                            || token.is(";")
                            || (p.isPresent() && p.get().kind() == VerbClass.REPORT))) {
                return weak;
            }
        }
        return weak;
    }

    private boolean isRelative(int i) {
        return !tokens.get(i).is("that") || (tokens.get(i - 1).isWord() && !isThatOne(i));
    }

    /// A relative clause in the subject goes to the comma that closes it, or over its verb.
    private int endOfRelative(int from) {
        boolean isUnknown = from + 1 < tokens.size()
                && predicates.at(from + 1).isEmpty()
                && tokens.get(from + 1).small().endsWith("ed");
        if (isUnknown) {
            return from + 2;
        }
        for (int i = from + 1; i < tokens.size(); i++) {
            if (tokens.get(i).is(",")) {
                return i;
            }
            Optional<Predicate> p = predicates.at(i);
            if (p.isPresent()) {
                return p.get().to();
            }
        }
        return tokens.size();
    }

    private static boolean isAuxiliary(Predicate p, int at) {
        return p.to() > at + 1 && p.from() == at;
    }

    /// Where the clause ends: where the next one begins.
    private int endOf(Predicate p, int from) {
        boolean reports = p.kind() == VerbClass.REPORT;
        if (reports && from < tokens.size()) {
            return reportEnd(from);
        }
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(";")
                    || (GOING.contains(p.kind()) && i > from && isPurpose(i, p))
                    || (i > from && token.is(":"))) {
                return i;
            }
            if (i > from && (isAnnouncingRelative(i) || (token.is(",") && isAttribution(i + 1)))) {
                return i;
            }
            int start = afterJoin(i);
            if (start > i
                    && start < tokens.size()
                    && beginsClause(
                            start,
                            p,
                            tokens.get(i).is(",") || tokens.get(start - 1).is("while"))) {
                return i;
            }
        }
        return tokens.size();
    }

    /// “…, the chief executive, Tom Hale, said on Monday”.
    private boolean isAttribution(int from) {
        if (from < tokens.size() && EnglishSubjects.isAdverbial(tokens.get(from))) {
            return false; // “…, at the court in Rotterdam, a spokesman said”: the second comma does.
        }
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST_ATTRIBUTION); i++) {
            Optional<Predicate> p = predicates.at(i);
            if (p.isPresent()) {
                return i > from
                        && p.get().kind() == VerbClass.REPORT
                        && !p.get().passive();
            }
            if (tokens.get(i).time().isPresent()
                    || RELATIVES.contains(tokens.get(i).small())) {
                return false;
            }
        }
        return false;
    }

    /// “…, which runs from 11 to 13 September”: announces what stands before it.
    private boolean isAnnouncingRelative(int i) {
        if ((!tokens.get(i).is("which") && !tokens.get(i).is("that")) || i + 1 >= tokens.size()) {
            return false;
        }
        Optional<Predicate> p = predicates.at(i + 1);
        return p.filter(v -> v.tense() != Happening.Tense.PAST)
                .filter(v -> v.kind() == VerbClass.OCCUR
                        || v.kind() == VerbClass.BEGIN
                        || (v.kind() == VerbClass.HOLD && v.passive()))
                .filter(v -> hasTime(v.to()))
                .isPresent();
    }

    private boolean hasTime(int from) {
        for (int i = from;
                i < tokens.size() && !tokens.get(i).is(",") && !tokens.get(i).is(";");
                i++) {
            if (tokens.get(i).time().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// The noun phrase that a relative clause is about: from its article, or its capitals, to the comma.
    private int antecedent(int relative) {
        int end = relative > 0 && tokens.get(relative - 1).is(",") ? relative - 1 : relative;
        for (int i = end - 1; i > 0; i--) {
            if (EnglishNouns.ARTICLES.contains(tokens.get(i).small())) {
                return i;
            }
            if (tokens.get(i).is(",") || tokens.get(i).time().isPresent()) {
                return i + 1;
            }
        }
        return end - 1;
    }

    /// “The Kremlin said that …”, “The Kremlin said …”: what follows is a clause of its own.
    private int reportEnd(int verb) {
        int from = subjects.afterTimes(verb - 1, tokens.size());
        from = Math.max(from, verb);
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).is("that") || tokens.get(i).is(":")) {
                return i + 1;
            }
            if (tokens.get(i).is(",") && firstPredicate(from, i).isEmpty()) {
                return i;
            }
        }
        return firstPredicate(from, tokens.size()).isPresent() ? from : tokens.size();
    }

    private boolean beginsClause(int start, Predicate p, boolean comma) {
        if (RELATIVES.contains(tokens.get(start).small()) && !isThatOne(start)) {
            return isAnnouncingRelative(start);
        }
        boolean isWith = start > 0 && tokens.get(start - 1).is("with"); // “with shows in Madrid”
        if (!isWith
                && (predicates.joined(start, p).isPresent()
                        || subjectless(start).isPresent())) {
            return true;
        }
        if (isOfMarkets(start)) {
            return false;
        }
        int most = Math.min(tokens.size(), start + LONGEST_SUBJECT);
        for (int i = start + 1; i < most; i++) {
            if (tokens.get(i).is(",") && isName(i)) {
                return true;
            }
            if (tokens.get(i).is(",")
                    || tokens.get(i).is(";")
                    || (!comma && tokens.get(i).is("and"))) {
                return false;
            }
            if (RELATIVES.contains(tokens.get(i).small())) {
                return false;
            }
            if (predicates.at(i).isPresent()) {
                return !tokens.get(start).is("to");
            }
        }
        return false;
    }

    /// “…, and its president, Ann Lee of Oslo, will”: the name in the commas.
    private boolean isName(int comma) {
        int most = Math.min(tokens.size() - 1, comma + LONGEST_NAME);
        for (int i = comma + 1; i < most; i++) {
            if (tokens.get(i).is(",")) {
                return predicates.at(i + 1).isPresent();
            }
            if (!tokens.get(i).isCapital() && !tokens.get(i).is("of")) {
                return false;
            }
        }
        return false;
    }

    /// “…, but that trip has been put off”.
    private boolean isThatOne(int start) {
        return tokens.get(start).is("that")
                && start > 0
                && (tokens.get(start - 1).is("but") || tokens.get(start - 1).is("and"))
                && start + 1 < tokens.size()
                && predicates.at(start + 1).isEmpty();
    }

    /// “After the market closes on Tuesday” says when, and is nothing of its own.
    private boolean isOfMarkets(int start) {
        int noun = tokens.get(start).is("the") ? start + 1 : start;
        return noun < tokens.size()
                && start > 0
                && (tokens.get(start - 1).is("after") || tokens.get(start - 1).is("before"))
                && MARKETS.contains(tokens.get(noun).small());
    }

    /// The token after “, and”, “;”, “ where”; the same one where no clause can begin here.
    private int afterJoin(int i) {
        int at = i;
        if (at < tokens.size()
                && (tokens.get(at).is(",")
                        || tokens.get(at).is(";")
                        || tokens.get(at).is(":")
                        || tokens.get(at).is("—")
                        || tokens.get(at).is("–"))) {
            at++;
        }
        while (at < tokens.size()
                && EnglishSubjects.JOINS.contains(tokens.get(at).small())) {
            at++;
        }
        return at;
    }

    private boolean isPurpose(int i, Predicate before) {
        return GOING.contains(before.kind())
                && i + 1 < tokens.size()
                && tokens.get(i).is("to")
                && purpose(i, before).isPresent();
    }

    private Optional<Predicate> purpose(int i, Predicate before) {
        Predicate base = new Predicate(
                i, i, "go", VerbClass.OTHER, before.tense(), before.certainty(), false, before.negated(), true);
        return predicates.joined(i + 1, base).map(p -> p.with(i, before.tense(), before.certainty()));
    }
}
