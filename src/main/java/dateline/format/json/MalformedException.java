package dateline.format.json;

import java.io.Serial;

/// The text cannot be read from some position on.
final class MalformedException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Position position;
    private final String key;
    private final String part;

    /// @param key of the sentence in `problems.properties`
    /// @param part the sentence's only argument; may be empty
    MalformedException(Position position, String key, String part) {
        super(key + " at " + position);
        this.position = position;
        this.key = key;
        this.part = part;
    }

    Position position() {
        return position;
    }

    String key() {
        return key;
    }

    String part() {
        return part;
    }
}
