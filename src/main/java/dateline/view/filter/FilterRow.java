package dateline.view.filter;

import dateline.search.Criterion;

/// A row of what a filter can ask for.
sealed interface FilterRow {

    String words();

    /// What the values under it are of.
    record Heading(String words) implements FilterRow {}

    /// One value, to be ticked.
    ///
    /// @param entries how many have it
    record Value(Criterion criterion, String words, int entries) implements FilterRow {}
}
