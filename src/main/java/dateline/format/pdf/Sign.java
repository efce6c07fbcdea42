package dateline.format.pdf;

import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Lifecycle;
import java.util.ArrayList;
import java.util.List;

/// The small signs beside an entry's title. Each is a shape of its own, so that none needs colour.
enum Sign {
    /// Something of the entry is the itinerary's own reading. That the year is goes for all entries alike and tells
    /// none
    /// from another; it is said with the source.
    INFERRED("◊"),
    /// Less than announced firmly: expected, may take place, uncertain.
    NOT_FIRM("?"),
    CERTAIN("✓"),
    RESCHEDULED("↔"),
    POSTPONED("…"),
    CANCELLED("✗");

    private final String glyph;

    Sign(String glyph) {
        this.glyph = glyph;
    }

    String glyph() {
        return glyph;
    }

    /// The signs of an entry, in the order in which they are shown.
    static List<Sign> of(Entry entry) {
        List<Sign> signs = new ArrayList<>();
        if (entry.inferences().stream().anyMatch(i -> i.field() != Field.YEAR)) {
            signs.add(INFERRED);
        }
        switch (entry.certainty()) {
            case UNPLANNED, HIGHLY_UNCERTAIN, MAY_OCCUR, HIGHLY_LIKELY -> signs.add(NOT_FIRM);
            case CERTAIN -> signs.add(CERTAIN);
            case PLANNED_THEN_CANCELLED -> signs.add(CANCELLED);
            case PLANNED -> {}
        }
        switch (entry.lifecycle()) {
            case Lifecycle.Rescheduled r -> signs.add(RESCHEDULED);
            case Lifecycle.Postponed p -> signs.add(POSTPONED);
            case Lifecycle.Cancelled c -> signs.add(CANCELLED);
            case Lifecycle.Scheduled s -> {}
        }
        return signs.stream().distinct().toList();
    }

    /// Whether the entry is shown struck through.
    static boolean isOff(Entry entry) {
        return !entry.takesPlace();
    }
}
