package dateline.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// A packed table of the program's, kept as it is in the file: no object is made of a line before it is asked for.
final class SortedLines {
    private static final byte TAB = '\t';

    private final byte[] bytes;
    private final int[] starts;

    private SortedLines(byte[] bytes) {
        this.bytes = bytes;
        int count = 0;
        for (byte b : bytes) {
            count += b == '\n' ? 1 : 0;
        }
        starts = new int[count + 1];
        int line = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                starts[++line] = i + 1;
            }
        }
    }

    static SortedLines read(String resource) {
        try (InputStream in = Objects.requireNonNull(SortedLines.class.getResourceAsStream(resource), resource);
                GZIPInputStream unpacked = new GZIPInputStream(in, 1 << 16)) {
            return new SortedLines(unpacked.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    int size() {
        return starts.length - 1;
    }

    String line(int i) {
        return new String(bytes, starts[i], starts[i + 1] - 1 - starts[i], StandardCharsets.UTF_8);
    }

    /// The line whose text before the first tab is this.
    Optional<String> find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int i = floor(wanted);
        return i < size() && compare(i, wanted) == 0 ? Optional.of(line(i)) : Optional.empty();
    }

    /// The number of the first line that holds this text; -1 where none does.
    int indexOf(String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < size(); i++) {
            for (int at = starts[i]; at + wanted.length < starts[i + 1]; at++) {
                if (bytes[at] == wanted[0] && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /// Whether a line begins with this.
    boolean hasPrefix(String prefix) {
        byte[] wanted = prefix.getBytes(StandardCharsets.UTF_8);
        int i = floor(wanted);
        return i < size()
                && starts[i] + wanted.length <= bytes.length
                && Arrays.equals(bytes, starts[i], starts[i] + wanted.length, wanted, 0, wanted.length);
    }

    /// The first line whose key is not before the wanted one.
    private int floor(byte[] wanted) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int line, byte[] wanted) {
        int end = starts[line];
        while (bytes[end] != TAB) {
            end++;
        }
        return Arrays.compareUnsigned(bytes, starts[line], end, wanted, 0, wanted.length);
    }
}
