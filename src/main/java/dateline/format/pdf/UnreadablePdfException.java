package dateline.format.pdf;

import java.io.Serial;
import java.util.List;

/// No itinerary can be had from a PDF. Unchecked, so that it gets through the library, which takes an `IOException` for
/// damage that it goes around.
final class UnreadablePdfException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> arguments;

    /// @param key of the sentence in `problems.properties`
    UnreadablePdfException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    List<Object> arguments() {
        return arguments;
    }
}
