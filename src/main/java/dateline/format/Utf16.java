package dateline.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Tells a text in UTF-16 from one in an encoding of single bytes, for formats whose files begin with a letter.
/// Stateless and thread-safe.
public final class Utf16 {
    private static final int MARK_HIGH = 0xFE;
    private static final int MARK_LOW = 0xFF;

    private Utf16() {}

    /// The encoding, by the byte order mark or, where there is none, by the zero beside the first letter; empty where
    /// it is not UTF-16.
    public static Optional<Charset> of(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean hasMark = (first == MARK_HIGH && second == MARK_LOW) || (first == MARK_LOW && second == MARK_HIGH);
        if (hasMark) {
            return Optional.of(StandardCharsets.UTF_16); // which takes the mark's word, and leaves the mark out
        }
        if (first == 0 && second != 0) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return first != 0 && second == 0 ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }
}
