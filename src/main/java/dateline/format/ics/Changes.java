package dateline.format.ics;

import dateline.format.ProblemList;
import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Inference;
import dateline.model.Lifecycle;
import dateline.model.When;
import dateline.model.ZoneView;
import dateline.wording.Texts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds what was changed in another calendar program after an entry was exported: there the event's own properties
/// were
/// edited and its JSON was not. The edit holds, and is marked as one.
final class Changes {
    private final Clocks clocks;
    private final ProblemList problems;
    private final Texts texts = Texts.of("ics", Locale.ENGLISH);

    Changes(Clocks clocks, ProblemList problems) {
        this.clocks = clocks;
        this.problems = problems;
    }

    /// @param entry as the JSON has it
    /// @param event as the calendar has it
    Entry applied(Entry entry, Event event) {
        Optional<When> shown = event.when(clocks, problems);
        boolean isMoved =
                !(shown.isEmpty() ? entry.when() instanceof When.Unscheduled : isSame(entry.when(), shown.get()));
        String summary = event.component().text("SUMMARY").orElse("");
        boolean isRenamed = !summary.startsWith(TextValue.unescape(TextValue.escape(entry.title())));
        boolean isCancelled = event.component()
                        .text("STATUS")
                        .filter("CANCELLED"::equalsIgnoreCase)
                        .isPresent()
                && EventStatus.of(entry).filter(s -> s == EventStatus.CANCELLED).isEmpty();
        if (!isMoved && !isRenamed && !isCancelled) {
            return entry;
        }
        problems.warning(event.component().line(), 1, "", "ics.changed", Shown.of(entry.title()));
        return changed(
                entry,
                isMoved ? shown.orElse(entry.when()) : entry.when(),
                isRenamed ? summary : entry.title(),
                isCancelled ? new Lifecycle.Cancelled() : entry.lifecycle());
    }

    /// Whether an event that was written for the first would be read as the second.
    private static boolean isSame(When when, When shown) {
        if (when instanceof When.Timed known) {
            return shown instanceof When.Timed other
                    && seconds(known.start().toInstant())
                            .equals(seconds(other.start().toInstant()))
                    && end(known).equals(end(other));
        }
        return shown instanceof When.Throughout && shown.span(ZoneView.OF_PLACE).equals(when.span(ZoneView.OF_PLACE));
    }

    private static Optional<Instant> end(When.Timed timed) {
        Instant start = seconds(timed.start().toInstant());
        return timed.end().map(end -> seconds(end.toInstant())).filter(end -> end.isAfter(start));
    }

    private static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }

    private Entry changed(Entry entry, When when, String title, Lifecycle lifecycle) {
        List<Inference> inferences = new ArrayList<>(entry.inferences());
        if (!when.equals(entry.when())) {
            inferences.add(new Inference(Field.TIME, texts.get("ics.read.moved")));
        }
        return new Entry(
                entry.id(),
                title,
                when,
                entry.place(),
                entry.certainty(),
                lifecycle,
                entry.participants(),
                entry.notes(),
                inferences,
                entry.citations(),
                entry.extras());
    }
}
