package dateline.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes a text apart into words, numbers and signs.
final class Tokenizer {
    private final String text;
    private final LineBreaks breaks;
    private final List<Token> tokens = new ArrayList<>();
    private int sentence;

    private Tokenizer(String text) {
        this.text = text;
        this.breaks = new LineBreaks(text);
    }

    static List<Token> tokens(String text) {
        return new Tokenizer(text).run();
    }

    private List<Token> run() {
        int at = 0;
        int lastEnd = 0;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            if (isBlank(code)) {
                at += Character.charCount(code);
                continue;
            }
            int end = end(at, code);
            add(at, end, code, lastEnd);
            lastEnd = end;
            at = end;
        }
        return tokens;
    }

    private void add(int start, int end, int code, int lastEnd) {
        boolean first = tokens.isEmpty() || (lastEnd < start && breaks.between(lastEnd, start));
        boolean glued = lastEnd == start && start > 0;
        if (first || endsSentence(lastEnd, start, code)) {
            sentence++;
        }
        String word = fold(text, start, end, code);
        tokens.add(new Token(start, end, word, kind(code), Character.isUpperCase(code), glued, first, sentence));
    }

    private int end(int start, int code) {
        int at = start + Character.charCount(code);
        return switch (kind(code)) {
            case WORD -> runEnd(at, Token.Kind.WORD);
            case NUMBER -> numberEnd(at);
            case IDEOGRAPH, SIGN -> at;
        };
    }

    private int runEnd(int from, Token.Kind kind) {
        int at = from;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            boolean mark = kind == Token.Kind.WORD && Character.getType(code) == Character.NON_SPACING_MARK;
            if (!mark && kind(code) != kind) {
                break;
            }
            at += Character.charCount(code);
        }
        return at;
    }

    /// "1,200,000" is one number; "16,2024" are two.
    private int numberEnd(int from) {
        int at = runEnd(from, Token.Kind.NUMBER);
        while (at < text.length() && text.charAt(at) == ',' && digitsFrom(at + 1) == 3) {
            at += 4;
        }
        return at;
    }

    /// How many digits stand there; 4 for any more.
    private int digitsFrom(int from) {
        int at = from;
        while (at < text.length() && at - from < 4 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    /// A full stop ends a sentence before a capital letter, unless a single letter or a short title stands before it.
    private boolean endsSentence(int lastEnd, int start, int code) {
        if (lastEnd == 0) {
            return false;
        }
        char before = text.charAt(lastEnd - 1);
        if ("。！？；".indexOf(before) >= 0) {
            return true;
        }
        boolean begins = !Character.isLowerCase(code) && lastEnd < start;
        return begins && ("!?;”\"".indexOf(before) >= 0 ? closes(before) : before == '.' && !isAbbreviation());
    }

    private boolean closes(char before) {
        return "!?;".indexOf(before) >= 0
                || (tokens.size() > 1
                        && ".!?".contains(tokens.get(tokens.size() - 2).word()));
    }

    private boolean isAbbreviation() {
        if (tokens.size() < 2) {
            return false;
        }
        Token word = tokens.get(tokens.size() - 2);
        boolean dotted = tokens.size() > 2 && tokens.get(tokens.size() - 3).is(".") && word.glued();
        return word.kind() == Token.Kind.WORD
                && (dotted || (word.capital() && word.end() - word.start() <= 4 && hasNoVowelOrIsMonth(word.word())));
    }

    private static boolean hasNoVowelOrIsMonth(String word) {
        return word.length() == 1
                || !hasVowel(word)
                || " jan feb mar apr jun jul aug sep sept oct nov dec gen gov sen rep col ".contains(" " + word + " ");
    }

    private static boolean hasVowel(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(int code) {
        return Character.isWhitespace(code) || Character.isSpaceChar(code) || code == 0x200B || code == 0xFEFF;
    }

    private static Token.Kind kind(int code) {
        if (Character.isDigit(code)) {
            return Token.Kind.NUMBER;
        }
        if (Character.isIdeographic(code)) {
            return Token.Kind.IDEOGRAPH;
        }
        return Character.isLetter(code) ? Token.Kind.WORD : Token.Kind.SIGN;
    }

    private static String fold(String text, int start, int end, int code) {
        return switch (kind(code)) {
            case NUMBER -> digits(text, start, end);
            case SIGN -> sign(code);
            case WORD, IDEOGRAPH -> text.substring(start, end).toLowerCase(Locale.ROOT);
        };
    }

    private static String digits(String text, int start, int end) {
        StringBuilder digits = new StringBuilder(end - start);
        for (int i = start; i < end; ) {
            int code = text.codePointAt(i);
            if (Character.isDigit(code)) {
                digits.append((char) ('0' + Character.digit(code, 10)));
            }
            i += Character.charCount(code);
        }
        return digits.toString();
    }

    private static String sign(int code) {
        return switch (code) {
            case '’', '‘', '＇' -> "'";
            case '‐', '‑' -> "-";
            // The full-width forms of ASCII.
            default -> Character.toString(code >= 0xFF01 && code <= 0xFF5E ? code - 0xFEE0 : code);
        };
    }
}
