package dateline.draft;

import dateline.model.DateSpan;
import dateline.model.When;
import dateline.timex.Timex;
import java.util.List;

/// When something is, as its clause says it.
///
/// @param from the expressions that say so
record Occasion(When when, DateSpan span, List<Timex> from) {}
