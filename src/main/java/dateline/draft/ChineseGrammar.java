package dateline.draft;

import dateline.draft.ChineseWords.Verb;
import dateline.draft.Happening.Bound;
import dateline.draft.Happening.Fate;
import dateline.draft.Happening.Kind;
import dateline.model.Certainty;
import dateline.timex.Inferred.Basis;
import dateline.timex.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads Chinese sentences: clause by clause, each divided at its verb. Who acts, when, and that it is yet to come
/// holds
/// for the clauses after it until they say something else. One is made for each article.
final class ChineseGrammar implements Grammar {
    private static final String DIVIDING = "，,；;：:。！？";
    private static final String OPENING = "（(《「『";
    private static final String CLOSING = "）)》」』";
    /// “Before” is their first letter.
    private static final List<String> GOING = List.of("前往", "前来", "前去", "前后");
    private static final Pattern ORIGINALLY = Pattern.compile("原计划|原定|原本|本应");
    private static final List<String> NEWS = List.of("消息", "公告", "通报", "声明", "数据", "报告", "公报", "通知");
    private static final List<String> DATES = List.of("日期", "时间", "详情", "细节");
    private static final int LONGEST_DATELINE = 30;
    private static final int LONGEST_NAME = 14;

    private final ChineseWords words;
    private final LocalDate published;
    private String person = "";

    /// What the clauses of a sentence hand on.
    private String subject = "";
    private List<Timex> leading = List.of();
    private Optional<Certainty> ahead = Optional.empty();
    /// On which day of the event what is told is: see [Happening#nth].
    private int nth;
    /// What was to be, until the sentence says what became of it.
    private Optional<Happening> planned = Optional.empty();
    private Optional<Happening> postponed = Optional.empty();
    private final List<Stop> stops = new ArrayList<>();

    /// A town with its days, before the clause says what is there.
    private record Stop(int start, int end, List<Timex> times) {}

    ChineseGrammar(ChineseWords words, LocalDate published) {
        this.words = words;
        this.published = published;
    }

    @Override
    public Optional<Line> line(String line) {
        if (line.startsWith("无") || line.startsWith("休息") || line.startsWith("自由活动")) {
            return Optional.empty();
        }
        boolean talks = line.contains("会谈") || line.contains("会晤") || line.contains("会见");
        Kind kind = talks ? Kind.TALKS : line.contains("签署") ? Kind.SIGNING : Kind.EVENT;
        Fate fate = line.contains("取消") ? Fate.CANCELLED : line.contains("推迟") ? Fate.POSTPONED : Fate.STANDS;
        boolean open = line.contains("待定") || line.contains("暂定");
        return Optional.of(new Line(kind, open ? Certainty.MAY_OCCUR : Certainty.PLANNED, fate));
    }

    @Override
    public List<Happening> read(String text, Sentence sentence, List<Timex> times) {
        subject = "";
        leading = List.of();
        ahead = Optional.empty();
        nth = 0;
        planned = Optional.empty();
        postponed = Optional.empty();
        stops.clear();
        MarkedText marked = new MarkedText(text, afterDateline(text, sentence), sentence.end(), times);
        List<Happening> read = new ArrayList<>();
        String all = marked.toString();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= all.length(); i++) {
            char c = i < all.length() ? all.charAt(i) : '。';
            depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 && depth > 0 ? -1 : 0;
            boolean divides = i == all.length() || (depth == 0 && DIVIDING.indexOf(c) >= 0);
            if (divides && i > start) {
                read.addAll(clause(marked, start, i));
            }
            start = divides ? i + 1 : start;
        }
        postponed.ifPresent(read::add);
        return read;
    }

    /// “新华社北京5月14日电” says where and when the report was written.
    private static int afterDateline(String text, Sentence sentence) {
        int end = Math.min(sentence.end(), sentence.start() + LONGEST_DATELINE);
        String lead = text.substring(sentence.start(), end);
        int wire = lead.indexOf('电');
        boolean agency = wire > 0
                && (lead.startsWith("新华社")
                        || lead.startsWith("中新")
                        || lead.contains("社")
                        || lead.charAt(wire - 1) == '日');
        return agency ? sentence.start() + wire + 1 : sentence.start();
    }

    private List<Happening> clause(MarkedText marked, int from, int to) {
        String clause = marked.toString().substring(from, to);
        List<Timex> times = outside(marked, from, to);
        Optional<ChineseModality> modality = ChineseModality.of(clause);
        Optional<Verb> verb = verb(clause, modality);
        nth = nth(clause).orElse(times.isEmpty() ? nth : 0);
        if (verb.isEmpty() && isStop(clause, times)) {
            stops.add(new Stop(marked.offset(from), marked.offset(to), times));
            return List.of();
        }
        if (verb.isEmpty() || isAdverbial(clause, times, verb.get())) {
            leading = times.isEmpty() ? leading : times;
            return List.of();
        }
        if (isReport(verb.get(), modality)) {
            report(ChineseClause.of(clause, verb.get()));
            int said = from + verb.get().to();
            return said < to - 1 ? clause(marked, said, to) : List.of();
        }
        ChineseChange change = new ChineseChange(words, marked, from, to);
        Optional<Happening> changed = change.read(subject, leading, planned.or(() -> postponed));
        if (changed.isPresent() || change.isChange()) {
            return changed(changed);
        }
        boolean isPast = ChineseModality.isPast(clause) || clause.contains("将是") || ChineseModality.isNegated(clause);
        boolean future = modality.isPresent() || ahead.isPresent() || isAhead(times.isEmpty() ? leading : times);
        if (isPast || !future) {
            return List.of();
        }
        ChineseClause divided = ChineseClause.of(clause, verb.get());
        if (isOfNews(divided, modality) || divided.subject().startsWith("每")) {
            return List.of(); // “每场演唱会”: what is repeated is on no single day.
        }
        ahead = modality.map(ChineseModality::certainty).or(() -> ahead);
        List<Happening> told = withStops(told(marked, from, to, divided, times));
        if (!ORIGINALLY.matcher(clause).find()) {
            return told;
        }
        planned = told.stream().findFirst().or(() -> plan(marked, from, to, divided, times));
        return List.of();
    }

    /// “世界杯上海站原定11月6日举行”: whatever that is.
    private static Optional<Happening> plan(
            MarkedText marked, int from, int to, ChineseClause clause, List<Timex> times) {
        return times.isEmpty() || clause.subject().length() < 2
                ? Optional.empty()
                : Optional.of(new Telling(marked.offset(from), marked.offset(to), Kind.EVENT, clause.subject())
                        .times(times)
                        .happening());
    }

    /// What is put off may get its new day in the next clause: “因故延期，改于3月17日举行”.
    private List<Happening> changed(Optional<Happening> changed) {
        String title = changed.map(Happening::title).orElse("");
        List<Happening> told = Stream.concat(
                        postponed.filter(before -> !before.title().equals(title)).stream(),
                        changed.filter(h -> h.fate() != Fate.POSTPONED).stream())
                .toList();
        postponed = changed.filter(h -> h.fate() == Fate.POSTPONED);
        return told;
    }

    /// “4月25日在广州，5月3日在成都，5月16日在武汉举行”: what is held in the last town is held in each.
    private List<Happening> withStops(List<Happening> told) {
        List<Happening> all = new ArrayList<>();
        told.stream()
                .findFirst()
                .ifPresent(h -> stops.forEach(s -> all.add(h.also(s.start(), s.end(), h.title(), s.times()))));
        stops.clear();
        all.addAll(told);
        return all;
    }

    private static boolean isStop(String clause, List<Timex> times) {
        String rest = ChineseClause.plain(clause.substring(clause.lastIndexOf(MarkedText.MARK) + 1));
        return !times.isEmpty() && rest.length() > 2 && rest.length() <= LONGEST_NAME && rest.startsWith("在");
    }

    /// “发射前一天，…”: it only says when, by something else.
    private static boolean isAdverbial(String clause, List<Timex> times, Verb verb) {
        return !times.isEmpty()
                && verb.to() < clause.length()
                && clause.strip().charAt(clause.strip().length() - 1) == MarkedText.MARK
                && times.getLast().inferred().stream().anyMatch(i -> i.basis() == Basis.COUNTED);
    }

    /// “3日发布消息”, “具体日期将适时发布”: of what is told, and nothing that takes place.
    private static boolean isOfNews(ChineseClause clause, Optional<ChineseModality> modality) {
        boolean isNews = modality.isEmpty() && NEWS.stream().anyMatch(clause.object()::startsWith);
        boolean isDate = clause.subject().startsWith("具体")
                || (clause.object().isEmpty() && DATES.stream().anyMatch(clause.subject()::endsWith));
        return isNews || isDate;
    }

    /// “大会首日上午”.
    private static Optional<Integer> nth(String clause) {
        return Stream.of("首日", "首天", "第一天").anyMatch(clause::contains)
                ? Optional.of(1)
                : clause.contains("第三天")
                        ? Optional.of(3)
                        : Stream.of("最后一天", "最后一日").anyMatch(clause::contains) ? Optional.of(-1) : Optional.empty();
    }

    /// What comes in a clause without such a word is told where its day is to come.
    private boolean isAhead(List<Timex> times) {
        return !times.isEmpty()
                && times.stream()
                        .allMatch(t -> t.days()
                                .filter(d -> d.last().isAfter(published))
                                .isPresent());
    }

    private void report(ChineseClause clause) {
        // “据介绍”.
        subject = clause.subject().equals("据") ? "" : clause.subject();
        // Who speaks is “he” in the next sentence.
        person = !subject.isEmpty() && subject.length() <= LONGEST_NAME ? subject : person;
        leading = List.of();
    }

    private static boolean isReport(Verb verb, Optional<ChineseModality> modality) {
        return verb.kind() == VerbClass.REPORT
                && modality.filter(m -> m.at() < verb.from()).isEmpty();
    }

    /// After the word that looks ahead, or else after the first time, or else the first one.
    private Optional<Verb> verb(String clause, Optional<ChineseModality> modality) {
        Optional<Verb> first = words.first(clause, 0);
        if (first.filter(v -> isReport(v, modality)).isPresent()) {
            return first;
        }
        int mark = clause.indexOf(MarkedText.MARK);
        return modality.flatMap(m -> words.first(clause, m.at()))
                .or(() -> mark < 0 ? Optional.empty() : words.first(clause, mark))
                .or(() -> first);
    }

    private List<Happening> told(MarkedText marked, int from, int to, ChineseClause clause, List<Timex> times) {
        String who = clause.subject().isEmpty() ? subject : named(clause.subject());
        boolean inherits = clause.subject().isEmpty();
        subject = who;
        person = !who.isEmpty() && who.length() <= LONGEST_NAME && !words.isEvent(who) ? who : person;
        List<Timex> when = times.isEmpty() ? leading : times;
        String sofar = marked.toString().substring(0, from);
        Optional<ChineseEmbedded> embedded =
                ChineseEmbedded.in(marked, from + clause.verb().to(), to);
        List<Happening> told = new ArrayList<>();
        embedded.filter(ChineseEmbedded::isOpening).map(ChineseEmbedded::event).ifPresent(told::add);
        List<Timex> own = embedded.filter(ChineseEmbedded::isOpening)
                .map(e -> without(when, e.times()))
                .orElse(when);
        leading = inherits || own.isEmpty() ? leading : carried(clause, own);
        String object = embedded.map(ChineseEmbedded::object).orElse(clause.object());
        ChineseClause meant = new ChineseClause(who, clause.adjunct(), clause.verb(), object);
        for (ChineseTitles.Titled titled : new ChineseTitles(words, sofar).titles(meant)) {
            told.add(new Telling(marked.offset(from), marked.offset(to), titled.kind(), titled.title())
                    .with(titled.with())
                    .subject(who)
                    .certainty(ahead.orElse(Certainty.PLANNED))
                    .bound(bound(marked.toString().substring(from, to)))
                    .edge(titled.edge())
                    .lasts(titled.kind() == Kind.VISIT)
                    .days(titled.kind() == Kind.VISIT ? days(marked, from, to) : 0)
                    .nth(own.isEmpty() ? nth : 0)
                    .times(own)
                    .happening());
        }
        return told;
    }

    private static List<Timex> without(List<Timex> times, List<Timex> others) {
        return times.stream().filter(t -> !others.contains(t)).toList();
    }

    /// What follows a visit in its sentence is a part of it, not on all its days.
    private List<Timex> carried(ChineseClause clause, List<Timex> when) {
        boolean visit =
                clause.verb().kind() == VerbClass.VISIT || clause.object().contains("访问");
        boolean isOneDay = when.stream()
                .allMatch(t -> t.days().filter(d -> d.length() == 1).isPresent());
        return visit && !(isOneDay && when.size() == 1) ? List.of() : when;
    }

    private String named(String who) {
        return who.equals("他") || who.equals("她") || who.equals("其") ? person : who;
    }

    private static int days(MarkedText marked, int from, int to) {
        String clause = marked.toString().substring(from, to);
        int at = clause.indexOf("为期");
        int day = at < 0 ? -1 : clause.indexOf('天', at);
        int days = day < 0 ? 0 : "一二三四五六七八九".indexOf(clause.charAt(day - 1)) + 1;
        return day > 0 && clause.charAt(day - 1) == '两' ? 2 : days;
    }

    private static Bound bound(String clause) {
        int mark = clause.lastIndexOf(MarkedText.MARK);
        String after = mark < 0 ? "" : clause.substring(mark + 1);
        boolean isGoing = GOING.stream().anyMatch(after::startsWith);
        if (!isGoing && (after.startsWith("前") || after.startsWith("之前") || after.startsWith("以前"))) {
            return Bound.BY;
        }
        boolean until = mark > 0 && (clause.charAt(mark - 1) == '到' || clause.charAt(mark - 1) == '至');
        return until && clause.indexOf(MarkedText.MARK) == mark ? Bound.UNTIL : Bound.NONE;
    }

    /// The expressions that stand in no brackets, where there are such.
    private List<Timex> outside(MarkedText marked, int from, int to) {
        String clause = marked.toString().substring(from, to);
        List<Timex> all = marked.times(from, to);
        List<Timex> outside = new ArrayList<>();
        int depth = 0;
        int number = 0;
        for (int i = 0; i < clause.length(); i++) {
            char c = clause.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
            if (c == MarkedText.MARK) {
                if (depth <= 0) {
                    outside.add(all.get(number));
                }
                number++;
            }
        }
        return outside.isEmpty() && leading.isEmpty() ? all : outside;
    }
}
