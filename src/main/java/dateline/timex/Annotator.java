package dateline.timex;

import dateline.model.DateSpan;
import dateline.timex.Grouping.Bond;
import dateline.timex.Inferred.Basis;
import dateline.timex.Inferred.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Gives the matches of one text their meanings, in the order of the text. Not thread-safe: one for each text.
final class Annotator {
    /// A time without a day is of the day that was named this many sentences before it, at most.
    private static final int SENTENCES = 2;

    /// In tokens.
    private static final int BESIDE = 3;

    /// In tokens, with the bracket before it.
    private static final int LONGEST_TIME = 8;

    /// Headline and first sentence, in tokens.
    private static final int BEGINNING = 40;

    /// Before what a sentence tells, in tokens: “In early 2019, …”.
    private static final int OPENING = 3;

    private final String text;
    private final List<Token> tokens;
    private final LocalDate published;
    private Optional<Dated> timed = Optional.empty();
    private final Discourse discourse;
    private final Interpreter interpreter;
    private final WordClass light;
    private final WordClass upTo;
    private final List<Timex> found = new ArrayList<>();
    private final NavigableMap<Integer, Dated> dated = new TreeMap<>();
    private final List<Pending> pending = new ArrayList<>();
    /// Of the times without a day: the first token, and the one after the last.
    private final NavigableMap<Integer, Integer> times = new TreeMap<>();

    private int groups;

    /// A day that was named, and by which tokens.
    private record Dated(Match match, LocalDate day) {}

    /// A time whose day has to be found when all days are known.
    ///
    /// @param groups of each member; one member where the bond is no group
    private record Pending(Bond bond, List<Match> members, List<Optional<Group>> groups) {}

    Annotator(String text, List<Token> tokens, RuleSet rules, LocalDate published, Discourse.Order order) {
        this.text = text;
        this.tokens = tokens;
        this.published = published;
        this.light = rules.words("repeated");
        this.upTo = rules.words("up-to");
        this.discourse = new Discourse(published, order, isPreview(tokens, rules.words("preview")));
        this.interpreter = new Interpreter(discourse, new Locator(discourse, new TenseReader(tokens, rules)));
    }

    private static boolean isPreview(List<Token> tokens, WordClass preview) {
        return IntStream.range(0, Math.min(BEGINNING, tokens.size())).anyMatch(i -> preview.standsAt(tokens, i));
    }

    List<Timex> annotate(List<Bond> bonds) {
        bonds.forEach(this::annotate);
        pending.forEach(this::giveDay);
        return found.stream().sorted(Comparator.comparingInt(Timex::start)).toList();
    }

    private void annotate(Bond bond) {
        List<Match> members = new SharedFields(bond).members();
        groups += members.size() > 1 ? 1 : 0;
        List<Optional<Group>> places =
                IntStream.range(0, members.size()).mapToObj(i -> group(bond, i)).toList();
        if (members.stream().allMatch(Interpreter::needsDay)) {
            pending.add(new Pending(bond, members, places));
            members.forEach(m -> times.put(m.from(), m.to()));
            return;
        }
        List<Optional<Meaning>> meanings = new ArrayList<>();
        Optional<Located> previous = Optional.empty();
        for (Match member : members) {
            discourse.reach(sentence(member));
            Optional<LocalDate> begin = discourse.begin();
            Optional<Meaning> meaning = meaning(member, previous);
            if (member.from() > 0 && upTo.standsAt(tokens, member.from() - 1)) {
                begin.ifPresent(discourse::beginAt);
            }
            previous = meaning.flatMap(Meaning::located);
            meanings.add(meaning);
            remember(member, meaning);
        }
        if (bond.kind() == Group.Kind.INTERVAL && isInterval(meanings)) {
            discourse.beginAt(
                    meanings.getFirst().orElseThrow().days().orElseThrow().first());
        }
        add(bond, members, meanings, places);
    }

    /// A time without a day beside one that has a day (“10 a.m. to 5 p.m. Tuesday”) is of that day.
    private Optional<Meaning> meaning(Match member, Optional<Located> previous) {
        if (!Interpreter.needsDay(member)) {
            return interpreter.interpret(member, previous);
        }
        return previous.map(p -> interpreter.at(member, p));
    }

    private void add(Bond bond, List<Match> members, List<Optional<Meaning>> meanings, List<Optional<Group>> places) {
        if (bond.dash() && isInterval(meanings)) {
            found.add(merged(members, meanings));
            return;
        }
        for (int i = 0; i < members.size(); i++) {
            Match member = members.get(i);
            Optional<Group> place = places.get(i);
            meanings.get(i).ifPresent(m -> found.add(timex(member, m, place)));
        }
    }

    private void remember(Match member, Optional<Meaning> meaning) {
        if (Story.isTold(member)) {
            meaning.flatMap(Meaning::located).ifPresent(l -> discourse.story().tell(l.period(), leads(member)));
        }
        meaning.flatMap(Meaning::days)
                .filter(d -> d.length() == 1)
                .ifPresent(d -> dated.put(member.from(), new Dated(member, d.first())));
    }

    private Optional<Group> group(Bond bond, int index) {
        if (bond.members().size() == 1) {
            return Optional.empty();
        }
        Group.Role role =
                bond.kind() != Group.Kind.INTERVAL ? Group.Role.MEMBER : index == 0 ? Group.Role.BEGIN : Group.Role.END;
        return Optional.of(new Group(groups, bond.kind(), role));
    }

    private static boolean isInterval(List<Optional<Meaning>> meanings) {
        List<DateSpan> days = meanings.stream()
                .flatMap(Optional::stream)
                .flatMap(m -> m.days().stream())
                .toList();
        return days.size() == 2 && !days.get(1).last().isBefore(days.get(0).first());
    }

    /// “17–21 May”: one expression.
    private Timex merged(List<Match> members, List<Optional<Meaning>> meanings) {
        Match first = members.getFirst();
        Match last = members.getLast();
        Meaning begin = meanings.getFirst().orElseThrow();
        Meaning end = meanings.getLast().orElseThrow();
        Match whole = new Match(first.kind(), first.from(), last.to(), first.first(), last.last(), first.fields());
        List<Inferred> inferred = Stream.concat(begin.inferred().stream(), end.inferred().stream())
                .distinct()
                .toList();
        Meaning meaning = new Meaning(
                begin.type(),
                begin.value() + "/" + end.value(),
                end.granularity(),
                begin.located().map(l -> new Located(l.period(), inferred)),
                Optional.of(begin.days().orElseThrow().union(end.days().orElseThrow())),
                begin.part(),
                begin.clock());
        return timex(whole, meaning, Optional.empty());
    }

    private void giveDay(Pending times) {
        Match time = times.members().getFirst();
        Optional<LocalDate> day = dayFor(time);
        if (day.isEmpty() && !time.has(Field.HOUR)) {
            // “In the morning” of nothing that was named is no time of ours.
            return;
        }
        timed = day.map(d -> new Dated(time, d)).or(() -> timed);
        Located located = Located.inferred(
                new Period(Granularity.DAY, day.orElse(published)),
                Part.DAY,
                day.isPresent() ? Basis.CONTEXT : Basis.PUBLICATION);
        List<Optional<Meaning>> meanings = times.members().stream()
                .map(m -> Optional.of(interpreter.at(m, located)))
                .toList();
        add(times.bond(), times.members(), meanings, times.groups());
    }

    /// The day right after it, or else one before it in its sentence, or else after it, or else the last one of the
    /// sentences just before.
    private Optional<LocalDate> dayFor(Match time) {
        int sentence = sentence(time);
        Optional<Dated> before =
                Optional.ofNullable(dated.floorEntry(time.from())).map(Map.Entry::getValue);
        Optional<Dated> after = Optional.ofNullable(dated.ceilingEntry(time.from()))
                .map(Map.Entry::getValue)
                .filter(d -> sentence(d.match()) == sentence);
        return after.filter(d -> isBeside(endOfTimes(time), d.match().from()))
                .or(() -> before.filter(d -> sentence(d.match()) == sentence))
                .or(() -> after)
                .or(() -> before.filter(d -> sentence(d.match()) >= sentence - SENTENCES))
                // “At 10 … At noon … At 3”: each is on the day of the one before it.
                .or(() -> timed.filter(d -> sentence(d.match()) >= sentence - SENTENCES))
                .map(Dated::day);
    }

    /// “At 3 p.m. on Tuesday”: nothing but signs, prepositions and articles stands between them.
    private boolean isBeside(int from, int to) {
        return to - from <= BESIDE && IntStream.range(from, to).allMatch(i -> isSign(i) || light.standsAt(tokens, i));
    }

    /// A comma of Chinese divides clauses.
    private boolean isSign(int i) {
        return tokens.get(i).kind() == Token.Kind.SIGN
                && text.charAt(tokens.get(i).start()) != '，';
    }

    /// Where the times end that stand with it: “04:00 (01:00 GMT)”.
    private int endOfTimes(Match time) {
        int end = time.to();
        Optional<Integer> next =
                Optional.ofNullable(times.higherEntry(time.from())).map(Map.Entry::getValue);
        return next.filter(to -> to - end <= LONGEST_TIME).orElse(end);
    }

    private boolean leads(Match match) {
        int before = match.from() - OPENING - 1;
        return before < 0 || tokens.get(before).sentence() != sentence(match);
    }

    private int sentence(Match match) {
        return tokens.get(match.from()).sentence();
    }

    private Timex timex(Match match, Meaning meaning, Optional<Group> group) {
        int start = tokens.get(match.from()).start();
        int end = tokens.get(match.to() - 1).end();
        return new Timex(
                start,
                end,
                text.substring(start, end),
                meaning.type(),
                meaning.value(),
                match.get(Field.MOD).map(Mod::valueOf),
                meaning.granularity(),
                meaning.days(),
                meaning.part(),
                meaning.clock(),
                meaning.inferred(),
                group);
    }
}
