package dateline.format.json;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a value stands in a document: the steps from the root.
///
/// @param parent empty for the root only
/// @param name the property's name, of no meaning for an element of a list
/// @param index the element's place in its list from 0, or [#NO_INDEX] for a property
/// @param occurrence which of the properties of this name in its object, from 0: a faulty file may have several
record ValuePath(@Nullable ValuePath parent, String name, int index, int occurrence) {
    static final int NO_INDEX = -1;
    static final ValuePath ROOT = new ValuePath(null, "$", NO_INDEX, 0);

    private static final Pattern SHORTHAND = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

    ValuePath property(String child) {
        return property(child, 0);
    }

    ValuePath property(String child, int childOccurrence) {
        return new ValuePath(this, child, NO_INDEX, childOccurrence);
    }

    ValuePath element(int childIndex) {
        return new ValuePath(this, "", childIndex, 0);
    }

    /// As JSONPath (RFC 9535 §2.7) with the shorthand for plain names: `$.entries[3].when`.
    @Override
    public String toString() {
        if (parent == null) {
            return name;
        }
        if (index != NO_INDEX) {
            return parent + "[" + index + "]";
        }
        if (SHORTHAND.matcher(name).matches()) {
            return parent + "." + name;
        }
        return parent + "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }
}
