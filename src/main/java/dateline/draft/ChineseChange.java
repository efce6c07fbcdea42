package dateline.draft;

import dateline.draft.ChineseWords.Verb;
import dateline.draft.Happening.Fate;
import dateline.draft.Happening.Kind;
import dateline.timex.Timex;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a Chinese clause says of a plan itself: “原定于7月12日举行的音乐会已取消”, “由13日推迟至20日”.
final class ChineseChange {
    private static final Pattern HELD = Pattern.compile("^(?:原定|原计划|原本|本应)?(?:在[^的]{1,16})?(?:举行|举办|召开|进行|开始|开幕)?的");
    private static final List<String> TIMES = List.of("时间", "日期");
    private static final Pattern ORIGINALLY = Pattern.compile("^(?:原定|原计划|原本|本应|原(?=在))");

    private final ChineseWords words;
    private final MarkedText marked;
    private final int from;
    private final int to;
    private final String clause;
    private final Optional<Verb> verb;

    ChineseChange(ChineseWords words, MarkedText marked, int from, int to) {
        this.words = words;
        this.marked = marked;
        this.from = from;
        this.to = to;
        this.clause = marked.toString().substring(from, to);
        this.verb = find();
    }

    private Optional<Verb> find() {
        for (Optional<Verb> next = words.first(clause, 0);
                next.isPresent();
                next = words.first(clause, next.get().to())) {
            VerbClass kind = next.get().kind();
            if (kind == VerbClass.CANCEL || kind == VerbClass.POSTPONE || kind == VerbClass.MOVE) {
                return next;
            }
        }
        return Optional.empty();
    }

    boolean isChange() {
        return verb.isPresent();
    }

    /// @param before the subject of the clause before it, for one that has none
    /// @param leading the times that the sentence began with
    /// @param planned what the clause before says was to be
    Optional<Happening> read(String before, List<Timex> leading, Optional<Happening> planned) {
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        Verb change = verb.get();
        String subject = named(clause.substring(0, change.from()));
        String object = named(clause.substring(change.to()));
        // “发射时间推迟至14日”: that of what was to be.
        boolean isOfPlan = planned.isPresent()
                && !words.isEvent(object)
                && (subject.isEmpty() || TIMES.stream().anyMatch(subject::endsWith));
        String title = isOfPlan
                ? planned.get().title()
                : words.isEvent(object) ? object : subject.isEmpty() ? before : subject;
        List<Timex> now = marked.times(from + change.to(), to);
        List<Timex> said = marked.times(from, from + change.from());
        List<Timex> previous = isOfPlan && said.isEmpty() ? planned.get().times() : said;
        boolean moved = change.kind() != VerbClass.CANCEL && !now.isEmpty();
        Fate fate = change.kind() == VerbClass.CANCEL ? Fate.CANCELLED : moved ? Fate.MOVED : Fate.POSTPONED;
        if (title.length() < 2 || (change.kind() == VerbClass.MOVE && !moved)) {
            return Optional.empty();
        }
        List<Timex> all = !previous.isEmpty() ? previous : now.isEmpty() ? leading : now;
        return Optional.of(new Telling(marked.offset(from), marked.offset(to), Kind.EVENT, title)
                .fate(fate)
                .times(moved ? now : all)
                .previous(moved ? previous : List.of())
                .happening());
    }

    private static String named(String part) {
        String plain = ORIGINALLY.matcher(ChineseClause.plain(part)).replaceFirst("");
        String event = HELD.matcher(plain).replaceFirst("");
        int because = event.indexOf('因');
        String rest = because > 0 ? event.substring(0, because) : event;
        for (String end : List.of("已被", "已经", "已", "被", "宣布", "全部", "均", "由", "从")) {
            rest = rest.endsWith(end) ? rest.substring(0, rest.length() - end.length()) : rest;
        }
        return rest;
    }
}
