package dateline.draft;

import dateline.draft.Grammar.Line;
import dateline.draft.Happening.Kind;
import dateline.model.Certainty;
import dateline.timex.Timex;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A line that puts the name first: “Parents’ evening: Thurs 6 March, 4.30–7 pm, main hall”.
final class NamedLine {
    private static final int LONGEST = 90;
    private static final String COLONS = ":：";
    private static final Set<String> OPEN = Words.of("provisional provisionally tentative предварительно 暂定");
    private static final Set<String> BETWEEN = Words.of(
            "on at from date dates the provisional provisionally tentative provisional в во с 于 暂定 предварительно");
    /// What such a line says of the text, or of nothing that has a name.
    private static final Set<String> NO_NAMES = Words.of(
            "when date dates time times day days updated published posted modified issued printed deadline release released",
            "contact phone tel fax embargo embargoed edited created source photo where venue note location born died",
            "когда дата время опубликовано обновлено 时间 日期 发布时间 更新时间 发布 来源");

    private NamedLine() {}

    /// Empty where the sentence is none.
    static Optional<Happening> read(String text, Sentence sentence, List<Timex> times, Grammar grammar) {
        int colon = colon(text, sentence);
        List<Timex> after = times.stream()
                .filter(t -> t.start() > colon && ScheduleLines.isOfCalendar(t))
                .toList();
        if (colon < 0 || after.isEmpty()) {
            return Optional.empty();
        }
        String name = text.substring(sentence.start(), colon).strip();
        String between = text.substring(colon + 1, after.getFirst().start()).toLowerCase(Locale.ROOT);
        boolean isName = Character.isUpperCase(name.codePointAt(0)) || Character.isIdeographic(name.codePointAt(0));
        return isName && isNamed(name) && isLight(between)
                ? grammar.line(name).map(line -> happening(sentence, name, line, after, between))
                : Optional.empty();
    }

    private static int colon(String text, Sentence sentence) {
        int most = Math.min(sentence.end(), sentence.start() + LONGEST);
        for (int i = sentence.start() + 1; i < most; i++) {
            // “10:30” is an hour.
            boolean isHour = Character.isDigit(text.charAt(i - 1))
                    && i + 1 < sentence.end()
                    && Character.isDigit(text.charAt(i + 1));
            if (COLONS.indexOf(text.charAt(i)) >= 0 && !isHour) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNamed(String name) {
        return !NO_NAMES.containsAll(Words.of(name.toLowerCase(Locale.ROOT)));
    }

    private static boolean isLight(String between) {
        return between.isBlank() || Words.of(between.strip()).stream().allMatch(BETWEEN::contains);
    }

    private static Happening happening(Sentence sentence, String name, Line line, List<Timex> times, String between) {
        Kind kind = line.kind();
        boolean isOpen =
                !between.isBlank() && Words.of(between.strip()).stream().anyMatch(OPEN::contains);
        return new Telling(sentence.start(), sentence.end(), kind, EnglishPhrases.capital(name))
                .with(kind == Kind.EVENT ? "" : name)
                .certainty(isOpen ? Certainty.MAY_OCCUR : line.certainty())
                .fate(line.fate())
                .times(firstOf(times))
                .happening();
    }

    /// The day, and the hours that stand with it; another day is an alternative, or another line’s.
    private static List<Timex> firstOf(List<Timex> times) {
        Timex first = times.getFirst();
        return times.stream()
                .filter(t -> t.equals(first)
                        || t.days().equals(first.days())
                        || (t.group().isPresent()
                                && first.group().isPresent()
                                && t.group().get().number()
                                        == first.group().get().number()))
                .toList();
    }
}
