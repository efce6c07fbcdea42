package dateline.draft;

import dateline.draft.EnglishTitles.Titled;
import dateline.draft.Happening.Fate;
import dateline.draft.Happening.Kind;
import dateline.draft.Happening.Tense;
import dateline.model.Certainty;
import dateline.timex.Granularity;
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

    /// “Updated: 4 May 2026” is of the article itself.
    private static final Set<String> OF_TEXT =
            Words.of("released published updated posted issued dated date edited created modified first last");

    private static final int LONGEST_DATELINE = 10;
    private static final Set<VerbClass> GOING = Set.of(
            VerbClass.TRAVEL, VerbClass.VISIT, VerbClass.ARRIVE, VerbClass.LEAVE, VerbClass.MEET, VerbClass.TALK);
    /// Says where somebody will not be.
    private static final Set<String> ABSENT = Set.of("miss", "skip");

    private final EnglishVerbs verbs;
    private String person = "";
    private String event = "";
    /// What “it” is: the subject of the sentence before, or of the clause before; empty where that was somebody.
    private String thing = "";

    private String thingBefore = "";
    /// Of the sentence that is read.
    private EnglishHappenings happenings = new EnglishHappenings(List.of(), 0);

    EnglishGrammar(EnglishVerbs verbs) {
        this.verbs = verbs;
    }

    @Override
    public List<Happening> read(String text, Sentence sentence, List<Timex> times) {
        List<Token> tokens = EnglishTimes.meant(withoutDateline(Tokens.of(text, sentence, times)));
        List<EnglishClause> clauses = EnglishClauses.of(verbs, tokens);
        happenings = new EnglishHappenings(tokens, EnglishTimes.nthDay(tokens));
        thingBefore = thing;
        thing = "";
        if (clauses.isEmpty()) {
            return line(tokens);
        }
        List<Happening> read = new ArrayList<>();
        List<Timex> leading = leading(clauses);
        for (int i = 0; i < clauses.size(); i++) {
            read.addAll(read(tokens, clauses, i, leading));
        }
        return read;
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
        // “March 13, 2026 (Wire) --”.
        boolean agency = tokens.size() > 1
                && tokens.getFirst().time().isPresent()
                && tokens.get(1).is("(");
        for (int i = 1; (capitals || agency) && i < Math.min(LONGEST_DATELINE, tokens.size()); i++) {
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
            last = beginning && EnglishHappenings.isOfDate(tokens.get(i)) ? i : last;
        }
        EnglishPhrases phrases = new EnglishPhrases(tokens);
        String title = last < 0
                ? ""
                : EnglishPhrases.capital(phrases.phrase(last + 1, phrases.nounEnd(last + 1, tokens.size())));
        boolean isOfText =
                !tokens.isEmpty() && OF_TEXT.contains(tokens.getFirst().small());
        boolean named = !isOfText
                && last + 1 < tokens.size()
                && (phrases.namesEvent(last + 1, tokens.size()) || isMark(tokens.get(last + 1)));
        if (title.isEmpty() || !named) {
            return List.of();
        }
        return List.of(happenings.of(
                0,
                tokens.size(),
                new Titled(happenings.kindOf(last + 1, tokens.size()), title, title),
                "",
                Tense.FUTURE,
                Certainty.PLANNED,
                Fate.STANDS,
                happenings.timesIn(0, tokens.size()),
                List.of()));
    }

    private static boolean isMark(Token token) {
        return token.is("–") || token.is("—") || token.is("-") || token.is(":");
    }

    /// What stands before the first subject counts for all that follows.
    private List<Timex> leading(List<EnglishClause> clauses) {
        EnglishClause first = clauses.stream()
                .filter(c -> c.predicate().kind() != VerbClass.REPORT)
                .findFirst()
                .orElse(clauses.getFirst());
        return happenings.timesIn(first.from(), first.subject());
    }

    private List<Happening> read(List<Token> tokens, List<EnglishClause> clauses, int i, List<Timex> leading) {
        EnglishClause clause = clauses.get(i);
        Predicate verb = clause.predicate();
        EnglishPhrases phrases = new EnglishPhrases(tokens);
        String subject = subject(tokens, phrases, clause);
        happenings.read(clause, false);
        if (verb.kind() == VerbClass.REPORT
                && !verb.passive()
                && verb.tense() != Tense.FUTURE
                && !announces(phrases, clause)) {
            return List.of();
        }
        int followed = phrases.indexOf(verb.to(), clause.end(), Set.of("followed"));
        int described = described(tokens, phrases, clause);
        List<Timex> times = timesOf(tokens, clause, followed > 0 ? Math.min(followed, described) : described);
        boolean isOwn = !times.isEmpty();
        happenings.read(clause, !isOwn);
        if (times.isEmpty()) {
            times = leading.isEmpty() ? following(clauses, i) : leading;
        }
        if (!clause.own() && verb.passive() && verb.kind() == VerbClass.OTHER && !isOwn) {
            return List.of(); // “… and will be streamed”: more of the same.
        }
        if (!isOwn && happenings.isAnotherTime(clause) && !GOING.contains(verb.kind()) && clause.from() > 0) {
            return List.of(); // “… before crossing to Britain”: on no day that is said.
        }
        if ((verb.base().equals("last") && !isOwn) || verb.base().equals("spend") || ABSENT.contains(verb.base())) {
            return List.of(); // “… and is expected to last three weeks.”
        }
        Fate fate = EnglishChanges.fate(verb);
        EnglishChanges changes = new EnglishChanges(tokens, happenings);
        if (changes.isOver(clause)) {
            return List.of();
        }
        Optional<Happening> replaced = changes.replaced(clause, subject);
        if (replaced.isPresent()) {
            return replaced.stream().toList();
        }
        if (fate != Fate.STANDS) {
            Optional<EnglishClause> plan = changes.planBefore(clauses, i);
            String what = plan.map(p -> planned(tokens, p, subject)).orElse(subject);
            return changes.changed(
                    clause, what, fate, plan.map(happenings::timesOf).orElse(List.of()));
        }
        if (verb.tense() == Tense.PAST && SETTING.contains(verb.base()) && !verb.passive() && isOwn) {
            return changes.fixed(clause, times);
        }
        if (verb.negated() || verb.tense() == Tense.PAST) {
            return List.of();
        }
        List<Happening> read = new ArrayList<>();
        if (verb.base().equals("discuss") && !isOwn) {
            return List.of(); // What is talked of, not that it is.
        }
        List<EnglishClause> stops = new EnglishStops(tokens, happenings).of(clause);
        for (EnglishClause stop : stops) {
            List<Timex> here = stops.size() == 1 ? times : happenings.timesIn(stop.rest(), stop.end());
            told(tokens, stop, subject, here).stream()
                    .map(h -> stop.equals(stops.getFirst()) ? h : EnglishStops.named(h, tokens, stops.getFirst(), stop))
                    .forEach(read::add);
        }
        followedBy(tokens, clause, subject).ifPresent(read::add);
        return read;
    }

    /// “The bank announces its decision on Thursday”: what is awaited.
    private static boolean announces(EnglishPhrases phrases, EnglishClause clause) {
        int from = clause.predicate().to();
        boolean isAwaited = phrases.has(from, phrases.nounEnd(from, clause.end()), EnglishNouns.AWAITED)
                || (clause.predicate().base().equals("report") && phrases.isBeforeTime(from, clause.end()));
        return clause.predicate().tense() == Tense.PRESENT && isAwaited;
    }

    private List<Happening> told(List<Token> tokens, EnglishClause clause, String subject, List<Timex> times) {
        Predicate verb = clause.predicate();
        List<Happening> told = new ArrayList<>();
        for (Titled titled : new EnglishTitles(tokens, clause, subject, event).titles()) {
            if (!titled.title().isBlank() && says(titled, verb, times)) {
                told.add(happenings.of(
                        clause.from(),
                        clause.end(),
                        titled,
                        subject,
                        verb.tense(),
                        verb.certainty(),
                        Fate.STANDS,
                        times,
                        List.of()));
                event = titled.kind() == Kind.EVENT && titled.edge().isEmpty() ? titled.title() : event;
            }
        }
        return told;
    }

    /// What the clause before announced, as a title.
    private String planned(List<Token> tokens, EnglishClause plan, String subject) {
        return new EnglishTitles(tokens, plan, person, event)
                .titles().stream()
                        .map(Titled::title)
                        .filter(t -> !t.isBlank())
                        .findFirst()
                        .orElse(subject);
    }

    /// A verb of no programme says something of it only with a day of its own: “prices will rise in 2025” does not.
    private static boolean says(Titled titled, Predicate verb, List<Timex> times) {
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
        List<Timex> own = happenings.timesIn(at, clause.end());
        List<Timex> days = happenings.timesIn(clause.from(), at).stream()
                .filter(t -> t.type() == TimexType.DATE)
                .toList();
        String title = phrases.phrase(at + 2, phrases.nounEnd(at + 2, clause.end()));
        return Optional.of(own.isEmpty() ? days : own)
                .filter(times -> !times.isEmpty() && !title.isEmpty())
                .map(times -> happenings.of(
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

    /// “The trial, which was to start in April, is expected to end in June”: what it was to be is past.
    private List<Timex> timesOf(List<Token> tokens, EnglishClause clause, int end) {
        int verb = clause.predicate().from();
        List<Timex> told = happenings.timesIn(verb, end);
        if (!told.isEmpty() && isOfAnother(tokens, clause)) {
            return told;
        }
        int relative = pastRelative(tokens, clause.subject(), verb);
        if (relative == verb) {
            return happenings.timesIn(clause.from(), end);
        }
        List<Timex> times = new ArrayList<>(happenings.timesIn(clause.from(), relative));
        times.addAll(told);
        return times;
    }

    /// “After a launch in May, the probe will …”, “a proposal to begin in May will …”: the day before the verb is of
    /// something else.
    private static boolean isOfAnother(List<Token> tokens, EnglishClause clause) {
        Token first = tokens.get(clause.from());
        boolean isAfter = clause.subject() > clause.from() && (first.is("after") || first.is("following"));
        boolean isPurpose = tokens.subList(clause.subject(), clause.subjectEnd()).stream()
                .takeWhile(t -> t.time().isEmpty())
                .anyMatch(t -> t.is("to"));
        return isAfter || isPurpose;
    }

    /// The end of what the clause says itself: a relative clause of the past tells of something else, and so does any
    /// after a time: “receive phones on 24 February under an embargo that lifts on 3 March”.
    private int described(List<Token> tokens, EnglishPhrases phrases, EnglishClause clause) {
        int from = clause.predicate().to();
        int end = pastRelative(tokens, from, clause.end());
        int relative = phrases.indexOf(from, end, Set.of("that", "which", "who"));
        return relative > 0 && !happenings.timesIn(from, relative).isEmpty() ? relative : end;
    }

    /// Where a relative clause of the past begins; the end where there is none.
    private int pastRelative(List<Token> tokens, int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            Token next = tokens.get(i + 1);
            boolean relative = tokens.get(i).is("that")
                    || tokens.get(i).is("which")
                    || tokens.get(i).is("who");
            boolean past = next.is("was")
                    || next.is("were")
                    || next.is("had")
                    || next.small().endsWith("ed")
                    || verbs.find(next.small())
                            .filter(v -> v.form() == EnglishVerbs.Form.PAST)
                            .isPresent();
            if (relative && past) {
                return i;
            }
        }
        return end;
    }

    /// “Will meet the mayor and visit the port on Friday”: the day counts for both.
    private List<Timex> following(List<EnglishClause> clauses, int i) {
        for (int next = i + 1; next < clauses.size() && !clauses.get(next).own(); next++) {
            if (happenings.isAnotherTime(clauses.get(next))) {
                return List.of(); // “Will meet the mayor before visiting the port on Friday.”
            }
            List<Timex> times = happenings.timesIn(
                    clauses.get(next).from(), clauses.get(next).end());
            if (!times.isEmpty()) {
                return times;
            }
        }
        return i > 0 && !clauses.get(i).own()
                ? happenings.timesIn(
                        clauses.get(i - 1).from(), clauses.get(i - 1).end())
                : List.of();
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

    private String subject(List<Token> tokens, EnglishPhrases phrases, EnglishClause clause) {
        int from = clause.subject();
        int end = clause.subjectEnd();
        if (from >= end) {
            return person;
        }
        String first = tokens.get(from).small();
        if (EnglishNouns.PRONOUNS.contains(first) && end - from <= 2) {
            boolean isThing = first.equals("it") || first.equals("this");
            // Several people are not the one that was named last.
            return isThing ? whatItIs(clause.predicate()) : first.equals("they") ? thingBefore : person;
        }
        String phrase = name(tokens, phrases, from, end);
        boolean named = tokens.subList(from, end).stream().anyMatch(Token::isCapital)
                && !phrases.namesEvent(from, end)
                && !EnglishSubjects.isAdverbial(tokens.get(from));
        boolean isSomebody = named && !EnglishNouns.ARTICLES.contains(first);
        // “He and the president” are two; “he” stays who he was.
        person = named && !EnglishNouns.PRONOUNS.contains(first) ? phrase : person;
        thing = isSomebody && clause.predicate().kind() != VerbClass.REPORT ? thing : phrase;
        return phrase;
    }

    private String whatItIs(Predicate verb) {
        String last = !thing.isEmpty() ? thing : thingBefore;
        boolean takesPlace = verb.kind() == VerbClass.OCCUR
                || verb.kind() == VerbClass.BEGIN
                || verb.kind() == VerbClass.END
                || verb.kind() == VerbClass.HOLD;
        return last.isEmpty() || (takesPlace && !EnglishNouns.nameEvent(last)) ? event : last;
    }
}
