package dateline.format.page;

import java.util.regex.Pattern;

/// Texts of people's inside Markdown (CommonMark 0.31): every sign that could mean something is escaped (§2.4), so that
/// a text can neither make markup nor a link.
final class MarkdownText {
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&!@]|:(?=//)");
    /// What means something at the beginning of a line only (§4.1, §5.2).
    private static final Pattern LINE_START = Pattern.compile("(?m)^([ \\t]*)([-+=]|\\d{1,9}(?=[.)]))");
    private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private MarkdownText() {}

    /// A text in one line.
    static String line(String text) {
        return escape(BREAKS.matcher(text).replaceAll(" ").strip());
    }

    /// A text that keeps its paragraphs; a single line break in it is one (§6.7).
    static String paragraphs(String text) {
        String[] paragraphs = text.strip().split("\\R[ \\t]*\\R\\s*", -1);
        StringBuilder all = new StringBuilder();
        for (String paragraph : paragraphs) {
            all.append(all.isEmpty() ? "" : "\n\n")
                    .append(escape(BREAKS.matcher(paragraph.strip()).replaceAll("\n"))
                            .replace("\n", "\\\n"));
        }
        return all.toString();
    }

    /// A quote: each of its lines is marked (§5.1).
    static String quote(String text) {
        return "> " + paragraphs(text).replace("\n", "\n> ");
    }

    private static String escape(String text) {
        String clean = CONTROL.matcher(text).replaceAll("");
        String escaped = SIGN.matcher(clean).replaceAll("\\\\$0");
        return LINE_START.matcher(escaped).replaceAll(match -> {
            String start = match.group(2);
            // A digit cannot be escaped; the sign after it can.
            return Character.isDigit(start.charAt(0))
                    ? match.group(1) + start + "\\\\"
                    : match.group(1) + "\\\\" + start;
        });
    }
}
