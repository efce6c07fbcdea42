package dateline.draft;

import dateline.draft.Happening.Bound;
import dateline.draft.Happening.Fate;
import dateline.draft.Happening.Kind;
import dateline.draft.RussianPiece.Word;
import dateline.draft.RussianTitles.Titled;
import dateline.draft.RussianWords.Form;
import dateline.model.Certainty;
import dateline.timex.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads Russian sentences: from comma to comma, each clause by its predicate. Only forms that look ahead count. One is
/// made for each article.
final class RussianGrammar implements Grammar {
    private static final Set<String> OBJECTS = Words.of("его ее их");
    private static final Set<String> PRONOUNS = Words.of("он она они оно");
    private static final Set<String> RELATIVES = Words.of("который которая которое которые");
    private static final Set<String> AFTER_VERBS = Words.of("в во на с со к перед по из от для также на");
    private static final List<String> ACTIVE = List.of("л", "ла", "ли", "ес", "ет", "ут", "ит", "ят");
    private static final Pattern IN_TOWN = Pattern.compile(" (?:в|во|на) \\p{Lu}.*$");
    private static final Set<String> LIKELY = Words.of("вероятно предположительно ожидается видимо");

    private final RussianWords words;
    private final LocalDate published;
    private String person = "";
    private String destination = "";

    /// What the clauses of a sentence hand on.
    private String subject = "";
    private List<Timex> leading = List.of();
    private Optional<Certainty> sure = Optional.empty();
    private Optional<RussianPiece> before = Optional.empty();
    private Optional<Happening> last = Optional.empty();

    RussianGrammar(RussianWords words, LocalDate published) {
        this.words = words;
        this.published = published;
    }

    @Override
    public Optional<Line> line(String line) {
        List<String> all = List.of(RussianWords.plain(line).split("[^\\p{L}-]+", -1));
        boolean cancelled = all.stream().anyMatch(w -> w.startsWith("отмен"));
        boolean open = all.stream().anyMatch(w -> w.startsWith("предварительн") || w.equals("уточняется"));
        Kind kind = all.stream().anyMatch(w -> !w.isEmpty() && words.isOf("TALKS", w))
                ? Kind.TALKS
                : all.getFirst().startsWith("подписан") ? Kind.SIGNING : Kind.EVENT;
        boolean nothing = all.getFirst().equals("без")
                || all.getFirst().equals("свободное")
                || all.getFirst().equals("нет");
        return nothing
                ? Optional.empty()
                : Optional.of(new Line(
                        kind,
                        open ? Certainty.MAY_OCCUR : Certainty.PLANNED,
                        cancelled ? Fate.CANCELLED : Fate.STANDS));
    }

    @Override
    public List<Happening> read(String text, Sentence sentence, List<Timex> times) {
        subject = "";
        leading = List.of();
        sure = Optional.empty();
        before = Optional.empty();
        last = Optional.empty();
        MarkedText marked = new MarkedText(text, sentence.start(), sentence.end(), times);
        List<Happening> read = new ArrayList<>();
        String all = marked.toString();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i <= all.length(); i++) {
            char c = i < all.length() ? all.charAt(i) : ';';
            quoted = c == '«' || (quoted && c != '»');
            if (i == all.length() || (!quoted && (c == ',' || c == ';' || c == ':'))) {
                RussianPiece piece = RussianPiece.of(marked, start, i);
                List<Timex> here = marked.times(start, i);
                if (!read.isEmpty()
                        && !here.isEmpty()
                        && piece.phrase(0, piece.size()).isEmpty()) {
                    read.set(read.size() - 1, alsoAt(read.getLast(), here));
                } else {
                    read.addAll(piece(piece));
                }
                start = i + 1;
            }
        }
        return read;
    }

    /// “… на субботу, 6 июля, в 12:00”.
    private static Happening alsoAt(Happening happening, List<Timex> more) {
        List<Timex> all = new ArrayList<>(happening.times());
        all.addAll(more);
        return happening.withTimes(all);
    }

    private List<Happening> piece(RussianPiece piece) {
        if (piece.size() == 0) {
            return List.of();
        }
        if (piece.words().stream().anyMatch(w -> LIKELY.contains(RussianWords.plain(w.text())))) {
            sure = Optional.of(Certainty.HIGHLY_LIKELY);
        }
        List<Happening> told = new ArrayList<>();
        boolean aside = piece.word(0).equals("как");
        Optional<RussianPredicate> verb = aside ? Optional.empty() : RussianPredicate.find(words, piece, 0);
        List<Timex> here = piece.marked().times(piece.from(), piece.to());
        if (aside) {
            return List.of();
        }
        Optional<Happening> also = last.flatMap(l -> stop(piece, l, here));
        if (verb.isEmpty() && also.isPresent()) {
            return also.stream().toList();
        }
        if (verb.isEmpty() || wasToBe(piece)) {
            pass(piece, here);
            return List.of();
        }
        int from = 0;
        while (verb.isPresent()) {
            Optional<RussianPredicate> next =
                    RussianPredicate.find(words, piece, verb.get().end());
            int end = next.map(n -> dividing(piece, verb(n), n.first())).orElse(piece.size());
            told.addAll(clause(piece, verb.get(), from, end));
            from = end;
            verb = next;
        }
        before = Optional.of(piece);
        last = told.isEmpty() ? last : Optional.of(told.getLast());
        return told;
    }

    /// “4 декабря выступит в Самаре, 6 декабря — в Уфе”: the same in another town.
    private static Optional<Happening> stop(RussianPiece piece, Happening told, List<Timex> here) {
        int at = 0;
        while (at < piece.size()
                && (piece.words().get(at).isTime()
                        || RussianPiece.isMark(piece.words().get(at))
                        || piece.word(at).equals("и"))) {
            at++;
        }
        boolean isStop = !here.isEmpty()
                && at > 0
                && at + 1 < piece.size()
                && Set.of("в", "во", "на").contains(piece.word(at))
                && piece.words().get(at + 1).isCapital();
        String place = isStop ? piece.words().get(at).text() + " " + piece.phrase(at + 1, piece.size()) : "";
        return isStop
                ? Optional.of(told.also(
                        start(piece, 0),
                        piece.marked().offset(last(piece, piece.size())),
                        IN_TOWN.matcher(told.title()).replaceFirst("") + " " + place,
                        here))
                : Optional.empty();
    }

    private static int verb(RussianPredicate predicate) {
        return predicate.end();
    }

    /// Where the clause of the next predicate begins: at “и” or “а” before it.
    private static int dividing(RussianPiece piece, int end, int first) {
        for (int i = first; i > 0 && i > first - 8; i--) {
            if (Set.of("и", "а", "но", "затем").contains(piece.word(i))) {
                return i;
            }
        }
        return Math.min(first, end);
    }

    /// What has no predicate says when, or who, or what was said.
    private void pass(RussianPiece piece, List<Timex> here) {
        boolean reports = piece.words().stream().anyMatch(w -> isReport(w));
        if (!reports) {
            leading = here.isEmpty() ? leading : here;
            String first = piece.word(0);
            boolean begins = before.isEmpty() || first.equals("а") || first.equals("и") || first.equals("но");
            String name = begins ? RussianNames.subject(piece, piece.size()) : "";
            subject = name.isEmpty() ? subject : name;
            before = begins ? Optional.of(piece) : before;
        }
    }

    /// “Который должен был пройти в пятницу”: it says only when.
    private static boolean wasToBe(RussianPiece piece) {
        for (int i = 0; i + 1 < piece.size(); i++) {
            if (piece.word(i).startsWith("долж") && piece.word(i + 1).startsWith("был")) {
                return true;
            }
        }
        return false;
    }

    private boolean isReport(Word word) {
        String plain = RussianWords.plain(word.text());
        return plain.length() > 3
                && (words.isOf("REPORT", plain)
                        || plain.startsWith("сообщ")
                        || plain.startsWith("заяв")
                        || plain.startsWith("говор"));
    }

    private List<Happening> clause(RussianPiece piece, RussianPredicate verb, int from, int end) {
        String named = subject;
        String who = subject(piece, verb, from, end);
        List<Timex> own = times(piece, from, end);
        List<Timex> when = own.isEmpty() ? leading : own;
        if (verb.isChange()) {
            // “… не состоится: суд перенёс его на 25 октября.”
            boolean ofNamed = !named.isEmpty() && OBJECTS.contains(piece.word(verb.end()));
            return changed(piece, verb, ofNamed ? named : who, own, end).stream()
                    .toList();
        }
        boolean now = verb.form() == Form.PRESENT || verb.form() == Form.PLAN;
        boolean told = !verb.negated() && (!now || isAhead(when) || (verb.form() == Form.PLAN && when.isEmpty()));
        boolean isEve = own.isEmpty()
                && piece.words().subList(from, end).stream()
                        .anyMatch(w -> w.text().equals("накануне"));
        if (!told || isEve) {
            return List.of(); // “Накануне” of what is not said is no day of ours.
        }
        Optional<Titled> titled = new RussianTitles(words, piece, verb, who, end).title();
        List<Happening> read = titled.map(t -> happening(piece, verb, t, who, when, from, end)).stream()
                .toList();
        if (!RELATIVES.contains(piece.word(from))) {
            subject = who;
            boolean goes = titled.filter(t -> t.kind() == Kind.VISIT).isPresent();
            leading = goes ? List.of() : own.isEmpty() ? leading : own;
        }
        return read;
    }

    private Happening happening(
            RussianPiece piece, RussianPredicate verb, Titled titled, String who, List<Timex> when, int from, int end) {
        boolean visit = titled.kind() == Kind.VISIT;
        String with = visit && titled.with().isEmpty() ? destination : titled.with();
        destination = visit && !with.isEmpty() ? with : destination;
        Certainty certainty = verb.sure().or(() -> sure).orElse(Certainty.PLANNED);
        return new Telling(start(piece, from), piece.marked().offset(last(piece, end)), titled.kind(), titled.title())
                .with(with)
                .subject(who)
                .certainty(certainty)
                .bound(bound(piece, from, end))
                .edge(titled.edge())
                .lasts(visit)
                .times(when)
                .happening();
    }

    private static int start(RussianPiece piece, int from) {
        return piece.marked().offset(piece.words().get(from).start());
    }

    private static int last(RussianPiece piece, int end) {
        return piece.words().get(end - 1).end();
    }

    private static List<Timex> times(RussianPiece piece, int from, int end) {
        return piece.marked().times(piece.words().get(from).start(), last(piece, end));
    }

    private boolean isAhead(List<Timex> times) {
        return !times.isEmpty()
                && times.stream()
                        .allMatch(t -> t.days()
                                .filter(d -> !d.last().isBefore(published))
                                .isPresent());
    }

    /// Who acts: before the verb, or what a plan is of after it, or who acted before.
    private String subject(RussianPiece piece, RussianPredicate verb, int from, int end) {
        String relative = piece.word(from);
        if (RELATIVES.contains(relative)) {
            return before.map(b -> RussianNames.antecedent(b, relative)).orElse("");
        }
        RussianPiece clause = new RussianPiece(
                piece.marked(), piece.from(), piece.to(), piece.words().subList(from, piece.size()));
        String said = RussianNames.subject(clause, verb.first() - from);
        if (PRONOUNS.contains(RussianWords.plain(said))) {
            return person;
        }
        if (OBJECTS.contains(RussianWords.plain(said))) {
            return ""; // “Его сыграют на сцене”.
        }
        if (!said.isEmpty()) {
            remember(said);
            return said;
        }
        boolean isHeld = Set.of(VerbClass.OCCUR, VerbClass.BEGIN, VerbClass.END).contains(verb.kind())
                || verb.form() == Form.PARTICIPLE;
        String after = piece.phrase(verb.end(), end);
        boolean named =
                isHeld && List.of("EVENT", "TALKS", "VISITS").stream().anyMatch(h -> RussianNames.has(words, h, after));
        return named ? after : actsAfter(piece, verb, end) ? "" : subject;
    }

    /// “Выступит певица Марта Вольская”: who stands after the verb.
    private static boolean actsAfter(RussianPiece piece, RussianPredicate verb, int end) {
        int at = verb.end();
        while (at < end && piece.words().get(at).isTime()) {
            at++;
        }
        boolean intransitive = Set.of(
                        VerbClass.SPEAK, VerbClass.ARRIVE, VerbClass.LEAVE, VerbClass.TRAVEL, VerbClass.MEET)
                .contains(verb.kind());
        return intransitive && at < end && !AFTER_VERBS.contains(piece.word(at));
    }

    /// The names at the end of “президент России Владимир Путин”.
    private void remember(String said) {
        String[] all = said.split(" ", -1);
        int first = all.length;
        while (first > 0
                && !all[first - 1].isEmpty()
                && Character.isUpperCase(all[first - 1].codePointAt(0))
                && all.length - first < 3) {
            first--;
        }
        if (first < all.length && !RussianNames.has(words, "EVENT", said)) {
            person = String.join(" ", List.of(all).subList(first, all.length));
        }
    }

    private Optional<Happening> changed(
            RussianPiece piece, RussianPredicate verb, String who, List<Timex> own, int end) {
        List<Timex> after = times(piece, Math.min(verb.end(), end - 1), end);
        boolean off = verb.kind() == VerbClass.CANCEL;
        boolean moved = !off && !after.isEmpty();
        List<Timex> now = after.isEmpty() ? after : after.subList(after.size() - 1, after.size());
        List<Timex> previous = after.size() > 1
                ? after.subList(0, after.size() - 1)
                : own.size() > after.size() ? own.subList(0, own.size() - after.size()) : leading;
        String object = piece.phrase(verb.end(), end);
        boolean passive = !isActive(piece.word(verb.end() - 1))
                && !object.isEmpty()
                && !who.isEmpty()
                && RussianNames.has(words, "EVENT", who);
        String title = passive || !RussianNames.has(words, "EVENT", object) ? who : object;
        boolean isHeld = RussianNames.has(words, "EVENT", title) || RussianNames.has(words, "TALKS", title);
        if (!isHeld || (verb.kind() == VerbClass.MOVE && !moved)) {
            return Optional.empty();
        }
        Fate fate = off ? Fate.CANCELLED : moved ? Fate.MOVED : Fate.POSTPONED;
        List<Timex> named = previous.isEmpty() ? after : previous;
        return Optional.of(new Telling(
                        start(piece, 0),
                        piece.marked().offset(last(piece, end)),
                        Kind.EVENT,
                        RussianTitles.capital(title))
                .fate(fate)
                .times(moved ? now : named)
                .previous(moved ? previous : List.of())
                .happening());
    }

    /// “Отложил”, “перенесут”, not “отложен”, “переносится”.
    private static boolean isActive(String word) {
        return ACTIVE.stream().anyMatch(word::endsWith);
    }

    private static Bound bound(RussianPiece piece, int from, int end) {
        for (int i = from; i < end; i++) {
            if (piece.words().get(i).isTime()) {
                String word = piece.word(i - 1);
                boolean lasts = piece.words().subList(from, end).stream()
                        .anyMatch(w -> w.text().startsWith("продлит"));
                boolean by = word.equals("до") || word.equals("к");
                return !by ? Bound.NONE : lasts ? Bound.UNTIL : Bound.BY;
            }
        }
        return Bound.NONE;
    }
}
