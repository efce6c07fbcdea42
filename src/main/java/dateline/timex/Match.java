package dateline.timex;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Tokens that a rule was found in.
///
/// @param from index of the first token
/// @param to exclusive
/// @param first the field that its pattern took first
/// @param last the field that its pattern took last
record Match(Rule.Kind kind, int from, int to, Optional<Field> first, Optional<Field> last, Map<Field, String> fields) {

    Match with(Map<Field, String> others) {
        return new Match(kind, from, to, first, last, others);
    }

    /// With what `other` says beside it.
    Match inheriting(Match other) {
        Map<Field, String> all = new EnumMap<>(other.fields);
        all.putAll(fields);
        return new Match(other.kind, from, to, first, last, all);
    }

    Match with(Field field, Object value) {
        Map<Field, String> all = new EnumMap<>(fields);
        all.put(field, String.valueOf(value));
        return with(all);
    }

    boolean has(Field field) {
        return fields.containsKey(field);
    }

    Optional<String> get(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    /// What it says of a field that it has.
    String said(Field field) {
        return get(field).orElseThrow();
    }

    Optional<Integer> number(Field field) {
        return get(field).map(Integer::valueOf);
    }
}
