package dateline.format.ics;

/// Values of the type TEXT (RFC 5545 §3.3.11). Stateless and thread-safe.
final class TextValue {

    private TextValue() {}

    /// As the value stands in a file. Line breaks of every kind become `\n`; other control characters, which the format
    /// has no way to write, are left out.
    static String escape(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsPair = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').append(c);
                case '\r', '\n', '\u0085', '\u2028', '\u2029' -> escaped.append(endsPair ? "" : "\\n");
                default -> escaped.append(isForbidden(c) ? "" : c);
            }
        }
        return escaped.toString();
    }

    /// What the value says.
    static String unescape(String value) {
        int at = value.indexOf('\\');
        if (at < 0) {
            return value;
        }
        StringBuilder text = new StringBuilder(value.length());
        int start = 0;
        for (; at >= 0 && at + 1 < value.length(); at = value.indexOf('\\', start)) {
            char c = value.charAt(at + 1);
            text.append(value, start, at).append(c == 'n' || c == 'N' ? '\n' : c);
            start = at + 2;
        }
        return text.append(value, start, value.length()).toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == ';' || c == ',' || c == '\u2028' || c == '\u2029' || c < ' ' || isForbidden(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isForbidden(char c) {
        return Character.isISOControl(c) && c != '\t';
    }
}
