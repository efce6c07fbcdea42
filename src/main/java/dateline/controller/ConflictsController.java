package dateline.controller;

import dateline.model.Entry;
import dateline.review.Conflict;
import dateline.review.Conflicts;
import dateline.review.Likelihood;
import dateline.view.calendar.CalendarContent;
import dateline.view.calendar.CalendarState;
import dateline.view.review.ConflictsPane;
import dateline.wording.ConflictWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.application.Platform;

/// Lists the entries shown that collide, and marks them in the calendar, while the list is in sight.
final class ConflictsController {
    /// More than anybody reads; the head says that there are more.
    private static final int MOST = 500;

    private final CalendarState calendar;
    private final ConflictsPane pane;
    private final Executor worker;
    private int newest;

    ConflictsController(CalendarState calendar, ConflictsPane pane, Executor worker) {
        this.calendar = calendar;
        this.pane = pane;
        this.worker = worker;
        pane.setOnChosen(calendar::select);
        calendar.contentProperty().subscribe((was, now) -> list());
        calendar.selectedProperty().subscribe(pane::mark);
        pane.sceneProperty().subscribe((was, now) -> list());
    }

    private void list() {
        int asked = ++newest;
        if (pane.getScene() == null) {
            calendar.conflictsProperty().set(Map.of());
            return;
        }
        CalendarContent content = calendar.content();
        worker.execute(() -> {
            List<Entry> entries = Stream.concat(
                            content.index().entries().stream(), content.index().unscheduled().stream())
                    .toList();
            Conflicts found = Conflicts.find(entries, content.itinerary(), MOST);
            Platform.runLater(() -> {
                if (asked == newest) {
                    pane.show(found, entries, new ConflictWords(content.wording()));
                    calendar.conflictsProperty().set(marks(found));
                }
            });
        });
    }

    /// Each entry's strongest conflict.
    private static Map<String, Likelihood> marks(Conflicts found) {
        Map<String, Likelihood> marks = new HashMap<>();
        for (Conflict conflict : found.list()) {
            // The certain ones come first.
            marks.putIfAbsent(conflict.first().id(), conflict.likelihood());
            marks.putIfAbsent(conflict.second().id(), conflict.likelihood());
        }
        return Map.copyOf(marks);
    }
}
