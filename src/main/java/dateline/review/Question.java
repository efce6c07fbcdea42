package dateline.review;

import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Lifecycle;
import dateline.model.When;
import java.util.ArrayList;
import java.util.List;

/// What the sources leave open about an entry, or what only the itinerary says and they do not. In the order in which
/// one asks.
public enum Question {
    CONFIRMATION,
    NEW_DAY,
    DAY,
    DAY_AS_INFERRED,
    HOUR,
    HOUR_AS_INFERRED,
    END,
    PLACE,
    PLACE_AS_INFERRED,
    PARTICIPANTS,
    PARTICIPANTS_AS_INFERRED;

    /// What is to be asked of an entry. What does not take place leaves nothing to ask, but for a new day where it is
    /// put off.
    public static List<Question> of(Entry entry) {
        if (!entry.takesPlace()) {
            return entry.lifecycle() instanceof Lifecycle.Postponed ? List.of(NEW_DAY) : List.of();
        }
        List<Question> questions = new ArrayList<>();
        switch (entry.certainty()) {
            case UNPLANNED, HIGHLY_UNCERTAIN, MAY_OCCUR, HIGHLY_LIKELY -> questions.add(CONFIRMATION);
            case PLANNED, CERTAIN, PLANNED_THEN_CANCELLED -> {}
        }
        time(entry, questions);
        if (entry.place().isEmpty()) {
            questions.add(PLACE);
        } else if (entry.isInferred(Field.PLACE)) {
            questions.add(PLACE_AS_INFERRED);
        }
        if (entry.participants().isEmpty()) {
            questions.add(PARTICIPANTS);
        } else if (entry.isInferred(Field.PARTICIPANTS)) {
            questions.add(PARTICIPANTS_AS_INFERRED);
        }
        return questions;
    }

    private static void time(Entry entry, List<Question> questions) {
        boolean dayOpen = switch (entry.when()) {
            case When.Timed t -> false;
            case When.Throughout t -> false;
            case When.Within w -> w.span().length() > 1;
            case When.OneOf o -> true;
            case When.Unscheduled u -> true;
        };
        if (dayOpen) {
            questions.add(DAY);
        } else if (entry.isInferred(Field.DAY)) {
            questions.add(DAY_AS_INFERRED);
        }
        switch (entry.when()) {
            case When.Timed t -> {
                if (entry.isInferred(Field.TIME)) {
                    questions.add(HOUR_AS_INFERRED);
                }
                if (t.end().isEmpty()) {
                    questions.add(END);
                }
            }
            // What lasts whole days has no hour to ask for.
            case When.Throughout t -> {}
            case When.Within w -> questions.add(HOUR);
            case When.OneOf o -> questions.add(HOUR);
            case When.Unscheduled u -> questions.add(HOUR);
        }
    }
}
