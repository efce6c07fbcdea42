package dateline.format.json;

import com.google.gson.JsonParser;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The tokens of a JSON text (RFC 8259) from first to last, and where each stands. As strict as Gson's strict mode, and
/// more exact about where and why a text is no JSON.
final class JsonText {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:[\"\\\\/bfnrt]|u(?![dD][89a-fA-F])[0-9a-fA-F]{4}"
            + "|u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2})");
    private static final Pattern HALF_CHARACTER = Pattern.compile("\\\\u[dD][89a-fA-F][0-9a-fA-F]{2}");
    private static final Pattern NUMBER_START = Pattern.compile("[-+.0-9]");
    private static final Pattern COMMENT = Pattern.compile("//|/\\*|#");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Z}]");
    private static final String ENDS_WORD = " \t\r\n{}[]:,\"";
    /// What [#peek] says at the end. A text may hold this character too: [#isAtEnd] tells.
    private static final char END = 0;

    private final String text;
    private int at;
    private int line;
    private int lineStart;

    JsonText(String text) {
        this(text, 1, 1);
    }

    /// @param line where the text begins in its file
    /// @param column where it begins in that line
    JsonText(String text, int line, int column) {
        this.text = text;
        this.line = line;
        this.lineStart = 1 - column;
    }

    /// Where the next token stands.
    Position position() {
        peek();
        return here();
    }

    private Position here() {
        return new Position(line, at - lineStart + 1);
    }

    /// The first character of the next token; not stepped over.
    char peek() {
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
                lineStart = at + 1;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                return c;
            }
        }
        return END;
    }

    boolean isAtEnd() {
        return peek() == END && at == text.length();
    }

    /// Steps over a character if it is next.
    boolean skip(char expected) {
        boolean isNext = peek() == expected;
        if (isNext) {
            at++;
        }
        return isNext;
    }

    /// Steps over a string.
    ///
    /// @return as it is written, quotes and escapes included
    String string() throws MalformedException {
        Position opening = position();
        int start = at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                throw malformed(opening, "json.string-open");
            }
            at += c == '\\' ? escape() : character(c);
        }
        if (at == text.length()) {
            throw malformed(opening, "json.string-open");
        }
        at++;
        return text.substring(start, at);
    }

    /// The length of the character that begins here.
    private int character(char c) throws MalformedException {
        if (c < ' ') {
            throw new MalformedException(here(), "json.control-character", shown(String.valueOf(c)));
        }
        if (!Character.isSurrogate(c)) {
            return 1;
        }
        if (Character.charCount(text.codePointAt(at)) == 1) {
            throw new MalformedException(here(), "json.half-character", shown(String.valueOf(c)));
        }
        return 2;
    }

    /// What a string stands for.
    static String decode(String written) {
        return written.indexOf('\\') < 0
                ? written.substring(1, written.length() - 1)
                : JsonParser.parseString(written).getAsString();
    }

    /// The length of the escape that begins here; a surrogate pair is one.
    private int escape() throws MalformedException {
        Matcher escape = ESCAPE.matcher(text).region(at, text.length());
        if (escape.lookingAt()) {
            return escape.end() - at;
        }
        boolean isHalf = HALF_CHARACTER.matcher(text).region(at, text.length()).lookingAt();
        String escaped = text.substring(at, Math.min(text.length(), at + (isHalf ? 6 : 2)));
        throw new MalformedException(here(), isHalf ? "json.half-character" : "json.escape", shown(escaped));
    }

    /// Steps over a number, true, false or null.
    ///
    /// @return as it is written
    String scalar() throws MalformedException {
        peek();
        int end = endOfWord();
        String word = text.substring(at, end);
        if (NUMBER.matcher(word).matches()) {
            if (word.length() > Limits.NUMBER) {
                throw malformed(here(), "json.number-too-long");
            }
        } else if (!word.equals("true") && !word.equals("false") && !word.equals("null")) {
            throw unexpected(NUMBER_START.matcher(word).lookingAt() ? "json.number" : "json.value-expected");
        }
        at = end;
        return word;
    }

    private int endOfWord() {
        int end = at;
        while (end < text.length() && ENDS_WORD.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /// Says that something else should stand here.
    MalformedException unexpected(String key) {
        if (isAtEnd()) {
            return malformed(here(), "json.ends-early");
        }
        if (COMMENT.matcher(text).region(at, text.length()).lookingAt()) {
            return malformed(here(), "json.comment");
        }
        return new MalformedException(here(), key, shown(text.substring(at, Math.max(endOfWord(), at + 1))));
    }

    /// A part of the text for a sentence: not too long, and nothing in it that cannot be seen.
    private static String shown(String part) {
        return INVISIBLE
                .matcher(Cursor.shorten(part))
                .replaceAll(c -> String.format(Locale.ROOT, "U+%04X", c.group().codePointAt(0)));
    }

    MalformedException malformed(Position position, String key) {
        return new MalformedException(position, key, "");
    }
}
