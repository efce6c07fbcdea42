package dateline.format.page;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes HTML. A text can only become text, and an attribute's value only a value: there is no way to write markup
/// from a file's words.
final class Markup {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Markup(Writer out) throws IOException {
        this.out = out;
        out.write("<!DOCTYPE html>\n");
    }

    /// @param attributes names and values in turns
    Markup open(String tag, String... attributes) throws IOException {
        tag(tag, attributes);
        open.push(tag);
        return this;
    }

    /// An element that has neither content nor an end.
    Markup single(String tag, String... attributes) throws IOException {
        tag(tag, attributes);
        return this;
    }

    private void tag(String tag, String... attributes) throws IOException {
        out.write("<" + tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(" " + attributes[i] + "=\"");
            escape(attributes[i + 1]);
            out.write('"');
        }
        out.write('>');
    }

    Markup close() throws IOException {
        out.write("</" + open.pop() + ">");
        return this;
    }

    Markup element(String tag, String text, String... attributes) throws IOException {
        return open(tag, attributes).text(text).close();
    }

    Markup text(String text) throws IOException {
        escape(text);
        return this;
    }

    Markup line() throws IOException {
        out.write('\n');
        return this;
    }

    /// The style sheet, which is the program's own.
    Markup style(String css) throws IOException {
        out.write("<style>\n" + css + "</style>");
        return this;
    }

    /// What HTML forbids (§13.2.3.5) is left out.
    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                case '\n', '\t' -> out.write(c);
                default -> {
                    if (!Character.isISOControl(c)) {
                        out.write(c);
                    }
                }
            }
        }
    }
}
