package dateline.timex;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What a pattern has taken so far, the last first. Shared between the ways that a pattern can go, so never changed.
///
/// @param before empty for the first
record Capture(Field field, String value, Optional<Capture> before) {

    static Optional<Capture> add(Optional<Capture> captures, Optional<Field> field, String value) {
        return field.isPresent() ? Optional.of(new Capture(field.get(), value, captures)) : captures;
    }

    static Map<Field, String> fields(Optional<Capture> captures) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        for (Optional<Capture> c = captures; c.isPresent(); c = c.get().before()) {
            fields.putIfAbsent(c.get().field(), c.get().value());
        }
        return fields;
    }

    static Optional<Field> first(Optional<Capture> captures) {
        Optional<Capture> c = captures;
        while (c.isPresent() && c.get().before().isPresent()) {
            c = c.get().before();
        }
        return c.map(Capture::field);
    }
}
