package dateline.view.detail;

import dateline.model.BackgroundNote;
import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.TextPositionSelector;
import java.net.URI;

/// What the parts of the panel ask of the whole.
interface DetailRequests {
    /// @param at the passage that was pressed
    void entryAt(Entry entry, TextPositionSelector at);

    void note(BackgroundNote note);

    void citation(Citation citation);

    void link(URI target);

    void copied(String text);
}
