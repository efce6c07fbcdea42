package dateline.draft;

import dateline.draft.EnglishTitles.Titled;
import dateline.draft.Happening.Fate;
import dateline.draft.Happening.Kind;
import dateline.draft.Happening.Tense;
import dateline.model.Certainty;
import dateline.timex.Timex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an English clause says of a plan itself: that it is set, moved, put off or called off.
final class EnglishChanges {
    private static final Set<String> WAS = Set.of("was", "were", "had");
    /// What does so itself: “the launch will slip to May”.
    private static final Set<String> OF_ITSELF = Set.of("reschedule", "slip");
    private static final Set<String> NEW_TIME = Set.of("to", "until", "till", "for");

    private final List<Token> tokens;
    private final EnglishPhrases phrases;
    private final EnglishHappenings happenings;

    EnglishChanges(List<Token> tokens, EnglishHappenings happenings) {
        this.tokens = tokens;
        this.phrases = new EnglishPhrases(tokens);
        this.happenings = happenings;
    }

    static Fate fate(Predicate verb) {
        return switch (verb.kind()) {
            // “Has been withdrawn”, but not “withdrew from the race”.
            case CANCEL -> verb.base().equals("withdraw") && !verb.passive() ? Fate.STANDS : Fate.CANCELLED;
            case POSTPONE -> Fate.POSTPONED;
            case MOVE -> verb.passive() || OF_ITSELF.contains(verb.base()) ? Fate.MOVED : Fate.STANDS;
            case OCCUR, HOLD, BEGIN ->
                verb.negated() && verb.tense() != Tense.PAST && (verb.passive() || verb.kind() != VerbClass.HOLD)
                        ? Fate.CANCELLED
                        : Fate.STANDS;
            case VISIT, TRAVEL, ARRIVE, LEAVE, MEET, TALK, END, ATTEND, OPEN, SIGN, SPEAK, ACT, REPORT, OTHER ->
                Fate.STANDS;
        };
    }

    /// “It was adjourned in February”: the day is that of the adjourning.
    boolean isOver(EnglishClause clause) {
        Predicate verb = clause.predicate();
        Token first = tokens.get(Math.min(verb.from(), tokens.size() - 1));
        boolean isSince = verb.kind() == VerbClass.POSTPONE
                && !timesOf(verb.to(), clause.end(), Set.of("since"), true).isEmpty();
        boolean isPast = verb.kind() == VerbClass.POSTPONE && (first.is("was") || first.is("were"));
        return isSince
                || (isPast && !timesOf(verb.to(), clause.end(), NEW_TIME, false).isEmpty());
    }

    /// “Will take place on Sunday instead of Saturday.”
    Optional<Happening> replaced(EnglishClause clause, String subject) {
        int instead = insteadOf(clause);
        Predicate verb = clause.predicate();
        boolean isLater = phrases.has(verb.to(), clause.end(), Set.of("than"))
                && phrases.has(verb.to(), clause.end(), Set.of("planned", "scheduled", "announced"));
        if (isLater && instead < 0) {
            return moved(
                    clause,
                    subject,
                    happenings.timesIn(verb.to(), clause.end()),
                    happenings.timesIn(clause.from(), verb.from()));
        }
        if (instead < 0) {
            return Optional.empty();
        }
        return moved(
                clause, subject, happenings.timesIn(clause.from(), instead), happenings.timesIn(instead, clause.end()));
    }

    private Optional<Happening> moved(EnglishClause clause, String subject, List<Timex> now, List<Timex> previous) {
        Predicate verb = clause.predicate();
        boolean isPlan = verb.tense() != Tense.PAST && !verb.negated() && !subject.isEmpty();
        return !isPlan || now.isEmpty() || previous.isEmpty()
                ? Optional.empty()
                : Optional.of(happenings.of(
                        clause.from(),
                        clause.end(),
                        new Titled(happenings.kindOf(clause.subject(), clause.subjectEnd()), subject, ""),
                        subject,
                        Tense.FUTURE,
                        verb.certainty(),
                        Fate.MOVED,
                        now,
                        previous));
    }

    private int insteadOf(EnglishClause clause) {
        for (int i = clause.predicate().to(); i + 2 < clause.end(); i++) {
            boolean isInstead =
                    (tokens.get(i).is("instead") && tokens.get(i + 1).is("of"))
                            || (tokens.get(i).is("rather") && tokens.get(i + 1).is("than"));
            if (isInstead
                    && !happenings.timesIn(i + 2, Math.min(clause.end(), i + 4)).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /// The times between, by the word before them.
    ///
    /// @param after whether they must stand after one of the words, or must not
    private List<Timex> timesOf(int from, int end, Set<String> words, boolean after) {
        List<Timex> times = new ArrayList<>();
        for (int i = Math.max(1, from); i < end; i++) {
            if (words.contains(tokens.get(i - 1).small()) == after) {
                tokens.get(i).time().filter(EnglishHappenings::isCalendar).ifPresent(times::add);
            }
        }
        return times;
    }

    /// “He had been due to visit Tokyo on 4 June, but that trip has been put off”: what that was.
    Optional<EnglishClause> planBefore(List<EnglishClause> clauses, int i) {
        Token subject = tokens.get(clauses.get(i).subject());
        boolean refers = subject.is("that") || subject.is("the") || subject.is("this") || subject.is("it");
        return Optional.of(i - 1)
                .filter(before -> before >= 0 && refers)
                .map(clauses::get)
                .filter(plan -> WAS.contains(tokens.get(plan.predicate().from()).small()))
                .filter(plan -> plan.predicate().kind() != VerbClass.OTHER
                        && plan.predicate().kind() != VerbClass.REPORT);
    }

    /// “The concert planned for 3 June has been postponed until 10 June.”
    ///
    /// @param subject what is changed, or who changes it
    /// @param planned when it was to be, as the clause before says
    List<Happening> changed(EnglishClause clause, String subject, Fate fate, List<Timex> planned) {
        Predicate verb = clause.predicate();
        int objectEnd = phrases.nounEnd(verb.to(), clause.end());
        boolean isOfSubject = verb.passive()
                || verb.kind() == VerbClass.OCCUR
                || verb.kind() == VerbClass.BEGIN
                || verb.base().equals("slip");
        String title = isOfSubject ? subject : EnglishPhrases.capital(phrases.phrase(verb.to(), objectEnd));
        List<Timex> previous = new ArrayList<>(planned);
        List<Timex> now = new ArrayList<>();
        boolean isNew = false;
        // “The federation on Tuesday cancelled the race”: that is when it did so.
        boolean isDecision = !isOfSubject && verb.tense() == Tense.PAST;
        for (int i = isDecision ? verb.to() : clause.from(); i < clause.end(); i++) {
            Optional<Timex> time = tokens.get(i).time();
            isNew = !tokens.get(i).is("from")
                    && (isNew
                            || (fate != Fate.CANCELLED
                                    && i > verb.to()
                                    && NEW_TIME.contains(tokens.get(i - 1).small())
                                    && isBeforeTime(i, clause.end())));
            time.filter(EnglishHappenings::isCalendar).ifPresent((isNew ? now : previous)::add);
        }
        List<Timex> from = timesOf(verb.to(), clause.end(), Set.of("from"), true);
        if (!from.isEmpty()) {
            previous.retainAll(from);
        }
        Fate what = fate == Fate.POSTPONED && !now.isEmpty() ? Fate.MOVED : fate;
        boolean moved = what == Fate.MOVED;
        if (moved && now.isEmpty()) {
            return List.of(); // “Moved indoors”.
        }
        Kind kind = happenings.kindOf(clause.subject(), clause.subjectEnd());
        return List.of(happenings.of(
                clause.from(),
                clause.end(),
                new Titled(kind, title, ""),
                subject,
                Tense.FUTURE,
                verb.certainty(),
                what,
                moved ? now : previous,
                moved ? previous : List.of()));
    }

    /// “Until February”, not “which was to begin on 21 September”.
    private boolean isBeforeTime(int i, int end) {
        return tokens.subList(i, Math.min(end, i + 2)).stream()
                .anyMatch(t -> t.time().isPresent());
    }

    /// “The judge set 15 January as the sentencing date”, “scheduled a hearing for 5 June”.
    List<Happening> fixed(EnglishClause clause, List<Timex> times) {
        int from = clause.predicate().to();
        int as = phrases.indexOf(from, clause.end(), Set.of("as"));
        int start = as > 0 ? as + 1 : from;
        int end = phrases.nounEnd(start, clause.end());
        boolean event = phrases.namesEvent(start, end);
        String title = EnglishPhrases.capital(phrases.phrase(start, end));
        List<Timex> ahead = happenings.timesIn(from, clause.end());
        boolean said = event && !title.isEmpty() && !ahead.isEmpty() && times.containsAll(ahead);
        return !said
                ? List.of()
                : List.of(happenings.of(
                        clause.from(),
                        clause.end(),
                        new Titled(happenings.kindOf(start, end), title, ""),
                        "",
                        Tense.FUTURE,
                        Certainty.PLANNED,
                        Fate.STANDS,
                        ahead,
                        List.of()));
    }
}
