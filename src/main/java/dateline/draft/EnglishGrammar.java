package dateline.draft;

import dateline.draft.EnglishTitles.Titled;
import dateline.draft.Happening.Bound;
import dateline.draft.Happening.Fate;
import dateline.draft.Happening.Kind;
import dateline.draft.Happening.Tense;
import dateline.model.Certainty;
import dateline.timex.Granularity;
import dateline.timex.Group;
import dateline.timex.Timex;
import dateline.timex.TimexType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads English sentences. Remembers of one article who and what was named last; so one is made for each article.
final class EnglishGrammar implements Grammar {
    private static final Set<String> SETTING = Set.of("set", "schedule", "fix");
    private static final Set<String> NEW_TIME = Set.of("to", "until", "till", "for");

    private static final int LONGEST_DATELINE = 10;

    private final EnglishVerbs verbs;
    private String person = "";
    private String event = "";
    /// On which day of the event the sentence is.
    private int nth;

    EnglishGrammar(EnglishVerbs verbs) {
        this.verbs = verbs;
    }

    @Override
    public List<Happening> read(String text, Sentence sentence, List<Timex> times) {
        List<Token> tokens = EnglishTimes.meant(withoutDateline(Tokens.of(text, sentence, times)));
        List<EnglishClause> clauses = EnglishClauses.of(verbs, tokens);
        nth = EnglishTimes.nthDay(tokens);
        if (clauses.isEmpty()) {
            return line(tokens);
        }
        List<Happening> happenings = new ArrayList<>();
        List<Timex> leading = leading(tokens, clauses);
        for (int i = 0; i < clauses.size(); i++) {
            happenings.addAll(read(tokens, clauses, i, leading));
        }
        return happenings;
    }

    @Override
    public Optional<Line> line(String words) {
        return EnglishLines.read(words);
    }

    /// “PARIS, June 3 (Agency) —” says where and when the report was written.
    private static List<Token> withoutDateline(List<Token> tokens) {
        boolean capitals = !tokens.isEmpty()
                && tokens.getFirst().isCapital()
                && tokens.getFirst().text().length() > 2
                && tokens.getFirst().text().equals(tokens.getFirst().text().toUpperCase(Locale.ROOT));
        for (int i = 1; capitals && i < Math.min(LONGEST_DATELINE, tokens.size()); i++) {
            if (isMark(tokens.get(i)) && !tokens.get(i).is(":")) {
                return tokens.subList(i + 1, tokens.size());
            }
        }
        return tokens;
    }

    /// “10:30 – Opening session”, “Thursday, 16 May: talks with the premier”.
    private List<Happening> line(List<Token> tokens) {
        int last = -1;
        for (int i = 0; i < tokens.size(); i++) {
            boolean beginning = i <= last + 2;
            last = beginning && isOfDate(tokens.get(i)) ? i : last;
        }
        EnglishPhrases phrases = new EnglishPhrases(tokens);
        String title = last < 0
                ? ""
                : EnglishPhrases.capital(phrases.phrase(last + 1, phrases.nounEnd(last + 1, tokens.size())));
        boolean named = last + 1 < tokens.size()
                && (phrases.namesEvent(last + 1, tokens.size()) || isMark(tokens.get(last + 1)));
        if (title.isEmpty() || !named) {
            return List.of();
        }
        return List.of(happening(
                tokens,
                0,
                tokens.size(),
                new Titled(kindOf(phrases, last + 1, tokens.size()), title, title),
                "",
                Tense.FUTURE,
                Certainty.PLANNED,
                Fate.STANDS,
                timesIn(tokens, 0, tokens.size()),
                List.of()));
    }

    private static boolean isMark(Token token) {
        return token.is("–") || token.is("—") || token.is("-") || token.is(":");
    }

    private static Kind kindOf(EnglishPhrases phrases, int from, int end) {
        return phrases.has(from, end, EnglishNouns.TALKS) ? Kind.TALKS : Kind.EVENT;
    }

    /// What stands before the first subject counts for all that follows.
    private static List<Timex> leading(List<Token> tokens, List<EnglishClause> clauses) {
        EnglishClause first = clauses.stream()
                .filter(c -> c.predicate().kind() != VerbClass.REPORT)
                .findFirst()
                .orElse(clauses.getFirst());
        return timesIn(tokens, first.from(), first.subject());
    }

    private List<Happening> read(List<Token> tokens, List<EnglishClause> clauses, int i, List<Timex> leading) {
        EnglishClause clause = clauses.get(i);
        Predicate verb = clause.predicate();
        EnglishPhrases phrases = new EnglishPhrases(tokens);
        String subject = subject(tokens, phrases, clause);
        if (verb.kind() == VerbClass.REPORT && !verb.passive() && verb.tense() != Tense.FUTURE) {
            return List.of();
        }
        int followed = phrases.indexOf(verb.to(), clause.end(), Set.of("followed"));
        int described = described(tokens, clause);
        List<Timex> times = timesIn(tokens, clause.from(), followed > 0 ? Math.min(followed, described) : described);
        boolean isOwn = !times.isEmpty();
        if (times.isEmpty()) {
            times = leading.isEmpty() ? following(tokens, clauses, i) : leading;
        }
        if (!clause.own() && verb.passive() && verb.kind() == VerbClass.OTHER && !isOwn) {
            return List.of(); // “… and will be streamed”: more of the same.
        }
        Fate fate = fate(verb);
        if (fate != Fate.STANDS) {
            return changed(tokens, clause, phrases, subject, fate);
        }
        if (verb.tense() == Tense.PAST && SETTING.contains(verb.base()) && !verb.passive() && isOwn) {
            return fixed(tokens, clause, times);
        }
        if (verb.negated() || verb.tense() == Tense.PAST) {
            return List.of();
        }
        List<Happening> read = new ArrayList<>();
        if (verb.base().equals("discuss") && !isOwn) {
            return List.of(); // What is talked of, not that it is.
        }
        for (Titled titled : new EnglishTitles(tokens, clause, subject, event).titles()) {
            if (!titled.title().isBlank() && says(titled, verb, times, isOwn)) {
                read.add(happening(
                        tokens,
                        clause.from(),
                        clause.end(),
                        titled,
                        subject,
                        verb.tense(),
                        verb.certainty(),
                        fate,
                        times,
                        List.of()));
                event = titled.kind() == Kind.EVENT && titled.edge().isEmpty() ? titled.title() : event;
            }
        }
        followedBy(tokens, clause, subject).ifPresent(read::add);
        return read;
    }

    /// “The judge set 15 January as the sentencing date”, “scheduled a hearing for 5 June”.
    private List<Happening> fixed(List<Token> tokens, EnglishClause clause, List<Timex> times) {
        EnglishPhrases phrases = new EnglishPhrases(tokens);
        int from = clause.predicate().to();
        int as = phrases.indexOf(from, clause.end(), Set.of("as"));
        int start = as > 0 ? as + 1 : from;
        int end = phrases.nounEnd(start, clause.end());
        boolean event = phrases.namesEvent(start, end);
        String title = EnglishPhrases.capital(phrases.phrase(start, end));
        List<Timex> ahead = timesIn(tokens, from, clause.end());
        boolean said = event && !title.isEmpty() && !ahead.isEmpty() && times.containsAll(ahead);
        return !said
                ? List.of()
                : List.of(happening(
                        tokens,
                        clause.from(),
                        clause.end(),
                        new Titled(kindOf(phrases, start, end), title, ""),
                        "",
                        Tense.FUTURE,
                        Certainty.PLANNED,
                        Fate.STANDS,
                        ahead,
                        List.of()));
    }

    /// A verb of no programme says something of it only with a day of its own: “prices will rise in 2025” does not.
    private static boolean says(Titled titled, Predicate verb, List<Timex> times, boolean isOwn) {
        if (titled.kind() != Kind.OTHER) {
            return true;
        }
        boolean precise = times.stream().anyMatch(t -> t.granularity().compareTo(Granularity.MONTH) >= 0);
        return precise && verb.tense() == Tense.FUTURE;
    }

    /// “Talks on Saturday, followed by a dinner in the evening”.
    private Optional<Happening> followedBy(List<Token> tokens, EnglishClause clause, String subject) {
        EnglishPhrases phrases = new EnglishPhrases(tokens);
        int at = phrases.indexOf(clause.predicate().to(), clause.end(), Set.of("followed"));
        if (at < 0 || at + 2 >= clause.end() || !tokens.get(at + 1).is("by")) {
            return Optional.empty();
        }
        List<Timex> own = timesIn(tokens, at, clause.end());
        List<Timex> days = timesIn(tokens, clause.from(), at).stream()
                .filter(t -> t.type() == TimexType.DATE)
                .toList();
        String title = phrases.phrase(at + 2, phrases.nounEnd(at + 2, clause.end()));
        return Optional.of(own.isEmpty() ? days : own)
                .filter(times -> !times.isEmpty() && !title.isEmpty())
                .map(times -> happening(
                        tokens,
                        at,
                        clause.end(),
                        new Titled(Kind.EVENT, title, ""),
                        subject,
                        Tense.FUTURE,
                        clause.predicate().certainty(),
                        Fate.STANDS,
                        times,
                        List.of()));
    }

    /// The end of what the clause says itself: a relative clause of the past tells of something else.
    private int described(List<Token> tokens, EnglishClause clause) {
        for (int i = clause.predicate().to(); i + 1 < clause.end(); i++) {
            Token next = tokens.get(i + 1);
            boolean relative = tokens.get(i).is("that")
                    || tokens.get(i).is("which")
                    || tokens.get(i).is("who");
            boolean past = next.is("was")
                    || next.is("were")
                    || next.is("had")
                    || verbs.find(next.small())
                            .filter(v -> v.form() == EnglishVerbs.Form.PAST)
                            .isPresent();
            if (relative && past) {
                return i;
            }
        }
        return clause.end();
    }

    /// “Will meet the mayor and visit the port on Friday”: the day counts for both.
    private static List<Timex> following(List<Token> tokens, List<EnglishClause> clauses, int i) {
        for (int next = i + 1; next < clauses.size() && !clauses.get(next).own(); next++) {
            List<Timex> times =
                    timesIn(tokens, clauses.get(next).from(), clauses.get(next).end());
            if (!times.isEmpty()) {
                return times;
            }
        }
        return i > 0 && !clauses.get(i).own()
                ? timesIn(tokens, clauses.get(i - 1).from(), clauses.get(i - 1).end())
                : List.of();
    }

    private static Fate fate(Predicate verb) {
        return switch (verb.kind()) {
            case CANCEL -> Fate.CANCELLED;
            case POSTPONE -> Fate.POSTPONED;
            case MOVE -> verb.passive() || verb.base().equals("reschedule") ? Fate.MOVED : Fate.STANDS;
            case OCCUR, HOLD, BEGIN ->
                verb.negated() && verb.tense() != Tense.PAST && (verb.passive() || verb.kind() != VerbClass.HOLD)
                        ? Fate.CANCELLED
                        : Fate.STANDS;
            case VISIT, TRAVEL, ARRIVE, LEAVE, MEET, TALK, END, ATTEND, OPEN, SIGN, SPEAK, ACT, REPORT, OTHER ->
                Fate.STANDS;
        };
    }

    /// “The concert planned for 3 June has been postponed until 10 June.”
    private List<Happening> changed(
            List<Token> tokens, EnglishClause clause, EnglishPhrases phrases, String subject, Fate fate) {
        Predicate verb = clause.predicate();
        int objectEnd = phrases.nounEnd(verb.to(), clause.end());
        String title = verb.passive() || verb.kind() == VerbClass.OCCUR || verb.kind() == VerbClass.BEGIN
                ? subject
                : EnglishPhrases.capital(phrases.phrase(verb.to(), objectEnd));
        List<Timex> previous = new ArrayList<>();
        List<Timex> now = new ArrayList<>();
        boolean isNew = false;
        for (int i = clause.from(); i < clause.end(); i++) {
            Optional<Timex> time = tokens.get(i).time();
            isNew = !tokens.get(i).is("from")
                    && (isNew
                            || (fate != Fate.CANCELLED
                                    && i > verb.to()
                                    && NEW_TIME.contains(tokens.get(i - 1).small())));
            time.filter(EnglishGrammar::isCalendar).ifPresent((isNew ? now : previous)::add);
        }
        Fate what = fate == Fate.POSTPONED && !now.isEmpty() ? Fate.MOVED : fate;
        boolean moved = what == Fate.MOVED;
        if (moved && now.isEmpty()) {
            return List.of(); // “Moved indoors”.
        }
        Kind kind = kindOf(phrases, clause.subject(), clause.subjectEnd());
        return List.of(happening(
                tokens,
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

    private Happening happening(
            List<Token> tokens,
            int from,
            int end,
            Titled titled,
            String subject,
            Tense tense,
            Certainty certainty,
            Fate fate,
            List<Timex> times,
            List<Timex> previous) {
        EnglishPhrases phrases = new EnglishPhrases(tokens);
        boolean between = phrases.has(from, end, Set.of("between"))
                && times.stream().anyMatch(t -> t.group().isPresent());
        boolean lasting = phrases.has(from, end, EnglishNouns.LASTING) || titled.kind() == Kind.VISIT;
        boolean interval = times.stream()
                .anyMatch(t -> t.isInterval()
                        || t.group()
                                .filter(g -> g.kind() == Group.Kind.INTERVAL)
                                .isPresent());
        return new Happening(
                tokens.get(from).start(),
                tokens.get(end - 1).end(),
                titled.kind(),
                EnglishPhrases.capital(titled.title()),
                titled.with(),
                subject,
                tense,
                certainty,
                fate,
                lasting || (interval && !between),
                phrases.has(from, end, EnglishNouns.SEVERAL),
                EnglishTimes.isVague(tokens.subList(from, end)),
                titled.kind() == Kind.VISIT ? EnglishTimes.daysSaid(tokens.subList(from, end)) : 0,
                nth,
                bound(tokens, from, end),
                titled.edge(),
                times,
                previous);
    }

    /// “Its president, Christine Lagarde,”: the name that is given with the office.
    private static String name(List<Token> tokens, EnglishPhrases phrases, int from, int end) {
        int stop = phrases.nounEnd(from, end);
        int last = stop + 1;
        while (last < end && tokens.get(last).isCapital()) {
            last++;
        }
        boolean isName = stop < end
                && !phrases.has(from, stop, Set.of("and"))
                && tokens.get(stop).is(",")
                && last - stop > 2
                && last < end
                && tokens.get(last).is(",");
        return isName ? phrases.phrase(stop + 1, last) : phrases.phrase(from, stop);
    }

    private static Bound bound(List<Token> tokens, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (isOfDate(tokens.get(i))
                    && tokens.get(i).time().orElseThrow().group().isEmpty()) {
                String before = tokens.get(i - 1).small();
                return before.equals("by")
                        ? Bound.BY
                        : before.equals("until") || before.equals("till") || before.equals("through")
                                ? Bound.UNTIL
                                : Bound.NONE;
            }
        }
        return Bound.NONE;
    }

    private String subject(List<Token> tokens, EnglishPhrases phrases, EnglishClause clause) {
        int from = clause.subject();
        int end = clause.subjectEnd();
        if (from >= end) {
            return person;
        }
        String first = tokens.get(from).small();
        if (EnglishNouns.PRONOUNS.contains(first) && end - from <= 2) {
            return first.equals("it") || first.equals("this") ? event : person;
        }
        String phrase = name(tokens, phrases, from, end);
        boolean named = tokens.subList(from, end).stream().anyMatch(Token::isCapital)
                && !phrases.namesEvent(from, end)
                && !EnglishClauses.isAdverbial(tokens.get(from));
        person = named ? phrase : person;
        return phrase;
    }

    private static boolean isOfDate(Token token) {
        return token.time().filter(EnglishGrammar::isCalendar).isPresent();
    }

    private static List<Timex> timesIn(List<Token> tokens, int from, int end) {
        List<Timex> times = new ArrayList<>();
        int depth = 0;
        for (Token token : tokens.subList(from, Math.max(from, end))) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            // “At 9:30 (3:30 in Washington)”: the same hour, elsewhere.
            boolean aside = depth > 0 && !times.isEmpty();
            token.time().filter(t -> isCalendar(t) && !aside).ifPresent(times::add);
        }
        return times;
    }

    private static boolean isCalendar(Timex t) {
        return (t.type() == TimexType.DATE || t.type() == TimexType.TIME)
                && t.days().isPresent()
                && t.granularity().compareTo(Granularity.YEAR) >= 0;
    }
}
