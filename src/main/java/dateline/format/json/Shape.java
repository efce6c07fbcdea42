package dateline.format.json;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/// The properties of one kind of JSON object: which there are, which must be there, and what to do with each.
///
/// Built once for each kind, while its class is loaded; after that it does not change and is thread-safe.
///
/// @param <T> what the values are put into
final class Shape<T> {
    private final Map<String, Property<T>> properties = new HashMap<>();
    private final Check<T> check;
    private long required;

    /// Reports what is wrong with an object as a whole, when all its properties are read.
    @FunctionalInterface
    interface Check<T> {
        /// @param has whether the object has the property of this name, whatever its value
        void run(Cursor in, T target, Predicate<String> has);
    }

    /// Reads one property's value and puts it into the target.
    @FunctionalInterface
    interface Action<T> {
        void read(Cursor in, T target) throws IOException;
    }

    /// @param bit the one that stands for this property in a set of properties
    private record Property<T>(String name, long bit, Action<T> action) {}

    Shape() {
        this((in, target, has) -> {});
    }

    Shape(Check<T> check) {
        this.check = check;
    }

    Shape<T> required(String name, Action<T> action) {
        required |= add(name, action);
        return this;
    }

    Shape<T> optional(String name, Action<T> action) {
        add(name, action);
        return this;
    }

    private long add(String name, Action<T> action) {
        long bit = 1L << properties.size();
        properties.put(name, new Property<>(name, bit, action));
        return bit;
    }

    /// Reads the object at the cursor. Reports unknown, repeated and missing properties; keeps the unknown.
    void read(Cursor in, T target) throws IOException {
        if (!in.enterObject()) {
            return;
        }
        long seen = 0;
        while (in.nextProperty()) {
            Property<T> property = properties.get(in.property());
            if (property == null) {
                in.keepUnknown();
            } else if ((seen & property.bit) != 0) {
                in.skipRepeated();
            } else {
                seen |= property.bit;
                property.action.read(in, target);
            }
        }
        if ((required & ~seen) != 0) {
            reportMissing(in, seen);
        }
        long all = seen;
        check.run(in, target, name -> has(all, name));
        in.leaveObject();
    }

    private boolean has(long seen, String name) {
        Property<T> property = properties.get(name);
        return property != null && (seen & property.bit) != 0;
    }

    private void reportMissing(Cursor in, long seen) {
        properties.values().stream()
                .filter(p -> (p.bit & required & ~seen) != 0)
                .sorted((a, b) -> Long.compareUnsigned(a.bit, b.bit))
                .forEach(p -> in.errorOfHolder("property.missing", p.name));
    }
}
