package dateline.draft;

import dateline.timex.Timex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Divides a sentence into tokens. A temporal expression is one token, and so is a quotation of several words.
final class Tokens {
    private static final int LONGEST_QUOTE = 600;

    private Tokens() {}

    static List<Token> of(String text, Sentence sentence, List<Timex> times) {
        List<Token> tokens = new ArrayList<>();
        int i = sentence.start();
        int time = 0;
        while (i < sentence.end()) {
            int start = i;
            Optional<Timex> timex = Optional.empty();
            if (time < times.size() && times.get(time).start() <= i) {
                timex = Optional.of(times.get(time++));
                i = Math.max(i + 1, timex.get().end());
            } else if (Character.isWhitespace(text.charAt(i))) {
                i++;
                continue;
            } else {
                int next = time < times.size() ? times.get(time).start() : sentence.end();
                i = Math.min(endOfToken(text, i, sentence.end()), Math.max(i + 1, next));
            }
            tokens.add(token(text, start, i, timex, sentence.start()));
        }
        return tokens;
    }

    private static Token token(String text, int start, int end, Optional<Timex> time, int first) {
        String word = text.substring(start, end);
        boolean glued = start > first && !Character.isWhitespace(text.charAt(start - 1));
        return new Token(start, end, word, word.toLowerCase(Locale.ROOT), time, glued);
    }

    private static int endOfToken(String text, int start, int end) {
        char c = text.charAt(start);
        if (c == '“' || c == '«' || c == '"') {
            int close = text.indexOf(c == '“' ? '”' : c == '«' ? '»' : '"', start + 1);
            if (close > 0 && close < end && close - start < LONGEST_QUOTE) {
                return close + 1;
            }
        }
        if (isPossessive(text, start, end)) {
            return start + 2;
        }
        int i = start;
        while (i < end && isPart(text, i, start)) {
            i++;
        }
        return Math.max(i, start + 1);
    }

    /// “’s” after a time, which is a token of its own.
    private static boolean isPossessive(String text, int start, int end) {
        char c = text.charAt(start);
        return (c == '’' || c == '\'')
                && start + 1 < end
                && text.charAt(start + 1) == 's'
                && (start + 2 == end || !Character.isLetterOrDigit(text.charAt(start + 2)));
    }

    /// Letters and digits, with the hyphens, apostrophes and dots between them: “north-east”, “Xi’s”, “U.S.”, “8.30”.
    private static boolean isPart(String text, int i, int start) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean inside = i > start && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return inside && (c == '-' || c == '’' || c == '\'' || c == '.' || c == '&');
    }
}
