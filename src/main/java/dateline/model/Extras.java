package dateline.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Properties that this version does not know, kept so that saving loses nothing.
///
/// @param values JSON text by JSON Pointer (RFC 6901) relative to the record that holds them, in the file's order
public record Extras(Map<String, String> values) {

    public static final Extras NONE = new Extras(Map.of());

    public Extras {
        values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// Written out, as what compares all citations: a record's own is put together at its first call, which a start
    /// waits for.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Extras e && values.equals(e.values));
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
