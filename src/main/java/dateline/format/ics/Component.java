package dateline.format.ics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A component as it stands in a file (RFC 5545 §3.6).
///
/// @param name in capitals
/// @param line where it begins
/// @param children the components in it
public record Component(String name, int line, List<Property> properties, List<Component> children) {

    public Component(String name, int line) {
        this(name, line, new ArrayList<>(), new ArrayList<>());
    }

    public Optional<Property> property(String wanted) {
        for (Property property : properties) {
            if (property.name().equals(wanted)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }

    public Stream<Property> all(String wanted) {
        return properties.stream().filter(p -> p.name().equals(wanted));
    }

    public Optional<String> text(String wanted) {
        return property(wanted).map(Property::text);
    }

    public Stream<Component> children(String wanted) {
        return children.stream().filter(c -> c.name().equals(wanted));
    }

    /// How much text stands in it, in UTF-16 code units.
    long length() {
        long own = 0;
        for (Property property : properties) {
            own += property.value().length();
        }
        return own + children.stream().mapToLong(Component::length).sum();
    }
}
