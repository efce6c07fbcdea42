package dateline.format.ics;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes content lines (RFC 5545 §3.1): UTF-8, ended by CR LF, folded after 75 octets and never inside a character.
final class ContentLines {
    private static final int MOST_OCTETS = 75;
    private static final byte[] LINE_END = {'\r', '\n'};
    private static final byte[] FOLD = {'\r', '\n', ' '};

    private final OutputStream out;

    /// @param out is not closed; best buffered
    ContentLines(OutputStream out) {
        this.out = out;
    }

    void begin(String component) throws IOException {
        line("BEGIN", component);
    }

    void end(String component) throws IOException {
        line("END", component);
    }

    /// A property whose value is a text of people's.
    ///
    /// @param name with its parameters, if it has any
    void text(String name, String value) throws IOException {
        line(name, TextValue.escape(value));
    }

    /// A property whose value is written as it stands.
    ///
    /// @param name with its parameters, if it has any
    void line(String name, String value) throws IOException {
        byte[] octets = (name + ":" + value).getBytes(StandardCharsets.UTF_8);
        int start = 0;
        int room = MOST_OCTETS;
        while (octets.length - start > room) {
            int end = start + room;
            while (isInsideCharacter(octets[end])) {
                end--;
            }
            out.write(octets, start, end - start);
            out.write(FOLD);
            start = end;
            room = MOST_OCTETS - 1; // the space counts
        }
        out.write(octets, start, octets.length - start);
        out.write(LINE_END);
    }

    private static boolean isInsideCharacter(byte octet) {
        return (octet & 0xC0) == 0x80;
    }
}
