package dateline.draft;

import dateline.draft.Happening.Bound;
import dateline.draft.Happening.Kind;
import dateline.draft.Happening.Tense;
import dateline.model.DateSpan;
import dateline.timex.Granularity;
import dateline.timex.Timex;
import dateline.timex.TimexType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the lines of a programme: “Monday, 17 June” heads those that follow, and “10:00 – Talks” is one. The words of
/// a line are the title as they stand there.
final class ScheduleLines {
    private static final String BULLETS = "-–—•*·▪●";
    private static final String MARKS = BULLETS + ",:()[]|.;、：，（）\t";
    private static final String DIVIDING = "-–—:|\t：";
    private static final Set<String> BETWEEN = Words.of("at from to until and в с до к и по");
    private static final int LONGEST = 110;
    private static final int LONGEST_LINE = 200;

    private final String text;
    private final Grammar grammar;
    private Optional<LocalDate> heading = Optional.empty();
    /// The expression that names that day.
    private Optional<Timex> named = Optional.empty();

    ScheduleLines(String text, Grammar grammar) {
        this.text = text;
        this.grammar = grammar;
    }

    /// What a line begins with.
    ///
    /// @param rest where what it says begins
    /// @param divided whether a mark divides the two
    private record Lead(List<Timex> times, int rest, boolean bullet, boolean divided) {

        boolean hasHour() {
            return times.stream().anyMatch(t -> t.clock().isPresent());
        }

        Optional<LocalDate> day() {
            return times.stream()
                    .filter(t -> t.granularity() == Granularity.DAY)
                    .flatMap(t -> t.days().stream())
                    .map(DateSpan::first)
                    .findFirst();
        }
    }

    /// Empty where the sentence is no line of a programme.
    Optional<List<Happening>> read(Sentence sentence, List<Timex> times) {
        if (sentence.start() > 0 && text.charAt(sentence.start() - 1) != '\n') {
            return Optional.empty();
        }
        Lead lead = lead(sentence, times);
        if (lead.rest() >= sentence.end()) {
            boolean heads = lead.day().isPresent() && !lead.hasHour();
            head(heads ? lead : new Lead(List.of(), 0, false, false));
            return heads ? Optional.of(List.of()) : Optional.empty();
        }
        boolean listed = lead.bullet() && heading.isPresent();
        if (lead.times().isEmpty() && !listed) {
            Optional<Happening> named = NamedLine.read(text, sentence, times, grammar);
            if (named.isPresent()) {
                return Optional.of(named.stream().toList());
            }
        }
        if (lead.times().isEmpty() && !lead.bullet() && heading.isPresent() && isWholeParagraph(sentence)) {
            return below(sentence, times);
        }
        if (lead.times().isEmpty() ? !listed : !begins(lead)) {
            heading = lead.bullet() || !lead.times().isEmpty() ? heading : Optional.empty();
            return Optional.empty();
        }
        head(lead);
        return Optional.of(lead.hasHour() ? line(lead, sentence, times) : sentenceOf(lead, sentence, times));
    }

    private boolean isWholeParagraph(Sentence sentence) {
        return sentence.end() - sentence.start() <= LONGEST_LINE
                && (sentence.end() >= text.length() || text.charAt(sentence.end()) == '\n');
    }

    /// A sentence of its own below “Wednesday, 29 May” is on that day, where it names none.
    private Optional<List<Happening>> below(Sentence sentence, List<Timex> times) {
        boolean namesDay =
                times.stream().anyMatch(t -> isOfCalendar(t) && t.clock().isEmpty());
        return namesDay
                ? Optional.empty()
                : Optional.of(grammar.read(text, sentence, times).stream()
                        .map(h -> h.withTimes(named.stream().toList()))
                        .toList());
    }

    private void head(Lead lead) {
        if (lead.day().isPresent()) {
            heading = lead.day();
            named = lead.times().stream()
                    .filter(t -> t.granularity() == Granularity.DAY)
                    .findFirst();
        }
    }

    private boolean begins(Lead lead) {
        int first = text.codePointAt(lead.rest());
        boolean comma = text.charAt(lead.times().getLast().end()) == '，'
                || text.charAt(lead.times().getLast().end()) == ',';
        return lead.divided() || (lead.hasHour() && !comma && !Character.isLowerCase(first));
    }

    private Lead lead(Sentence sentence, List<Timex> times) {
        List<Timex> leading = new ArrayList<>();
        int at = sentence.start();
        boolean bullet = BULLETS.indexOf(text.charAt(at)) >= 0;
        boolean divided = false;
        int next = 0;
        while (at < sentence.end()) {
            if (next < times.size() && times.get(next).start() == at && isOfCalendar(times.get(next))) {
                leading.add(times.get(next));
                at = times.get(next++).end();
                divided = false;
            } else if (MARKS.indexOf(text.charAt(at)) >= 0 || Character.isWhitespace(text.charAt(at))) {
                divided |= !leading.isEmpty() && DIVIDING.indexOf(text.charAt(at)) >= 0;
                at++;
            } else if (next < times.size()
                    && times.get(next).start() > at
                    && BETWEEN.contains(
                            text.substring(at, times.get(next).start()).strip())) {
                at = times.get(next).start();
            } else {
                break;
            }
        }
        return new Lead(leading, at, bullet, divided);
    }

    static boolean isOfCalendar(Timex t) {
        return (t.type() == TimexType.DATE || t.type() == TimexType.TIME)
                && t.days().isPresent()
                && t.granularity().compareTo(Granularity.WEEK) >= 0;
    }

    /// “Thursday, 16 May: the festival opens with a concert”, “- Talks with the premier”.
    private List<Happening> sentenceOf(Lead lead, Sentence sentence, List<Timex> times) {
        Sentence rest = new Sentence(lead.rest(), sentence.end(), sentence.paragraph());
        List<Timex> inside =
                times.stream().filter(t -> t.start() >= lead.rest()).toList();
        List<Happening> read = grammar.read(text, rest, inside);
        if (read.isEmpty()) {
            return line(lead, sentence, times);
        }
        return read.stream()
                .map(h -> h.times().isEmpty() ? h.withTimes(days(lead)) : onDay(h, lead))
                .toList();
    }

    private Happening onDay(Happening happening, Lead lead) {
        Optional<LocalDate> day = lead.day().or(() -> heading);
        return day.isPresent() && happening.times().stream().allMatch(ContextDay::isHourOfContext)
                ? ContextDay.onDay(happening, day.get())
                : happening;
    }

    /// Those of the line, on the day of the heading where they name none.
    private List<Timex> days(Lead lead) {
        List<Timex> times = lead.times().isEmpty() ? named.stream().toList() : lead.times();
        if (lead.day().isPresent() || heading.isEmpty()) {
            return times;
        }
        return times.stream()
                .map(t -> t.clock().isPresent() || t.part().isPresent() ? ContextDay.onDay(t, heading.get()) : t)
                .toList();
    }

    private List<Happening> line(Lead lead, Sentence sentence, List<Timex> times) {
        String title = title(lead.rest(), sentence.end(), times);
        Optional<Grammar.Line> line = grammar.line(text.substring(lead.rest(), sentence.end()));
        List<Timex> when = new ArrayList<>(days(lead));
        times.stream()
                .filter(t -> t.start() >= lead.rest() && t.clock().isPresent() && !lead.hasHour())
                .map(t -> lead.day()
                        .or(() -> heading)
                        .map(d -> ContextDay.onDay(t, d))
                        .orElse(t))
                .forEach(when::add);
        if (line.isEmpty() || title.length() < 2 || when.isEmpty()) {
            return List.of();
        }
        Kind kind = line.get().kind();
        boolean lasts =
                lead.times().stream().anyMatch(t -> t.isInterval() || t.group().isPresent());
        return List.of(new Happening(
                lead.rest(),
                sentence.end(),
                kind,
                EnglishPhrases.capital(title),
                kind == Kind.EVENT ? "" : title,
                "",
                Tense.FUTURE,
                line.get().certainty(),
                line.get().fate(),
                lasts,
                false,
                false,
                false,
                0,
                0,
                Bound.NONE,
                Optional.empty(),
                when,
                List.of()));
    }

    /// Up to a bracket, the end of a sentence, or a time.
    private String title(int from, int to, List<Timex> times) {
        int end = times.stream()
                .filter(t -> t.start() > from && isOfCalendar(t))
                .mapToInt(Timex::start)
                .findFirst()
                .orElse(to);
        for (int i = from + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（' || c == ';' || c == '；' || c == '。') {
                end = i;
            }
        }
        String title = text.substring(from, end).strip();
        if (title.length() > LONGEST) {
            int comma = Math.max(title.lastIndexOf(", ", LONGEST), title.lastIndexOf('，', LONGEST));
            title = title.substring(0, comma > 0 ? comma : LONGEST);
        }
        int last = title.length();
        while (last > 0 && (MARKS.indexOf(title.charAt(last - 1)) >= 0 || title.charAt(last - 1) == ' ')) {
            last--;
        }
        title = title.substring(0, last);
        int space = title.lastIndexOf(' ');
        return space > 0 && BETWEEN.contains(title.substring(space + 1)) ? title.substring(0, space) : title;
    }
}
