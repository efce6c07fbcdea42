package dateline.model;

import org.jspecify.annotations.Nullable;

/// A passage by its place in [Article#text()] (W3C Web Annotation Data Model §4.2.5).
///
/// @param start in UTF-16 code units from the text's beginning, 0 or more
/// @param end exclusive, greater than `start`
public record TextPositionSelector(int start, int end) {

    /// @throws IllegalArgumentException when the range is empty, reversed or negative
    public TextPositionSelector {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("range " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextPositionSelector p && start == p.start && end == p.end;
    }

    @Override
    public int hashCode() {
        return start * 31 + end;
    }
}
