package dateline.draft;

import java.util.List;
import java.util.Set;

/// Finds where the subject of an English clause begins: after what says when and where, “On Thursday,”.
final class EnglishSubjects {
    static final Set<String> JOINS = Words.of(
            "and but or then while where when after before as with whereas although though because if so", "until");
    /// What joins a clause, or stands before a noun.
    private static final Set<String> BEFORE_NOUNS = Set.of("after", "before", "until", "with");
    private static final Set<String> JOINING_TIMES =
            Words.of("and or to from until till through at on in late early earlier last this next - – — the");
    private static final Set<String> ADVERBIAL = Words.of(
            "on in at from after before during following for by under later earlier meanwhile afterwards",
            "according as with back");

    private final List<Token> tokens;

    EnglishSubjects(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// “The following day, the centenary of his death, he will …”.
    private boolean isApposed(int from, int start, int end) {
        return end - 2 > start
                && tokens.get(end - 2).is(",")
                && EnglishNouns.PRONOUNS.contains(tokens.get(end - 1).small())
                && tokens.subList(from, start).stream()
                        .anyMatch(token -> token.time().isPresent());
    }

    private boolean hasComma(int from, int end) {
        return tokens.subList(from, end).stream().anyMatch(token -> token.is(","));
    }

    /// After what stands before the subject: “On Thursday,”, “In a statement on Tuesday,”.
    int start(int given, int end) {
        int from = given;
        for (int i = given; i < end; i++) {
            from = tokens.get(i).is(":") || tokens.get(i).is(";") ? i + 1 : from;
        }
        int start = from;
        while (start < end
                && (JOINS.contains(tokens.get(start).small())
                        || (!tokens.get(start).isWord() && !isQuote(start)))) {
            start++;
        }
        boolean isAfter =
                start > from && BEFORE_NOUNS.contains(tokens.get(start - 1).small());
        boolean adverbial = start < end && (isAdverbial(tokens.get(start)) || (isAfter && hasComma(start, end)));
        if ((start > from && tokens.get(start - 1).time().isPresent()) || adverbial || isApposed(from, start, end)) {
            for (int i = end - 1; i >= start; i--) {
                if (tokens.get(i).is(",")) {
                    return i + 1;
                }
            }
        }
        return adverbial ? afterPlace(afterTimes(start, end), end) : start;
    }

    /// “In Thuringia the parliament convenes”: after the names, where an article follows them.
    private int afterPlace(int start, int end) {
        int at = start + 1;
        while (at < end && tokens.get(at).isCapital()) {
            at++;
        }
        boolean follows = isAdverbial(tokens.get(start))
                && at > start + 1
                && at < end
                && EnglishNouns.ARTICLES.contains(tokens.get(at).small());
        return follows ? at : start;
    }

    /// “On June 20 Stoltenberg flies”: after the day; the same place where none stands there.
    int afterTimes(int start, int end) {
        int after = start;
        for (int i = start + 1; i < end; i++) {
            boolean isTime = tokens.get(i).time().isPresent();
            if (!isTime && !JOINING_TIMES.contains(tokens.get(i).small())) {
                break;
            }
            after = isTime ? i + 1 : after;
        }
        return after < end ? after : start;
    }

    /// Whether a phrase that begins so stands before the subject.
    static boolean isAdverbial(Token first) {
        return ADVERBIAL.contains(first.small());
    }

    private boolean isQuote(int i) {
        return tokens.get(i).time().isEmpty() && tokens.get(i).text().length() > 2;
    }
}
