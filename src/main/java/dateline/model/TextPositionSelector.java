package dateline.model;

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
}
