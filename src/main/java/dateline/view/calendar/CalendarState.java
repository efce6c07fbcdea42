package dateline.view.calendar;

import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.review.Likelihood;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What all views of the calendar share: the content, the selected entry and the day that the keyboard is on. For the
/// FX thread only.
public final class CalendarState {
    private final ReadOnlyObjectWrapper<CalendarContent> content;
    private final ObjectProperty<Optional<Entry>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<LocalDate> cursor;
    private final ObjectProperty<Optional<Entry>> hovered = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> litPlace = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Map<String, Likelihood>> conflicts = new SimpleObjectProperty<>(Map.of());
    private final ReadOnlyObjectWrapper<Position> position;
    private int moving;

    /// Where the reader is: a day, and the entry that is selected. It changes once for each move, however many
    /// properties that sets.
    public record Position(LocalDate day, Optional<Entry> entry) {}

    public CalendarState(CalendarContent content) {
        this.content = new ReadOnlyObjectWrapper<>(content);
        this.cursor = new SimpleObjectProperty<>(content.extent().first());
        this.position = new ReadOnlyObjectWrapper<>(new Position(cursor.get(), selected.get()));
        selected.subscribe(entry -> asOneMove(() -> entry.ifPresent(this::bringCursorTo)));
        cursor.subscribe(day -> asOneMove(() -> {}));
    }

    /// Shows another itinerary, or the same in other words. The selection stays where an entry of the same id is there
    /// still.
    public void show(CalendarContent next) {
        boolean other = !next.itinerary().id().equals(content().itinerary().id());
        Optional<Entry> kept = other
                ? Optional.empty()
                : selected.get().flatMap(e -> next.itinerary().entry(e.id()));
        content.set(next);
        asOneMove(() -> {
            selected.set(kept);
            if (other) {
                cursor.set(next.extent().first());
            }
        });
    }

    public CalendarContent content() {
        return content.get();
    }

    public ReadOnlyObjectProperty<CalendarContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    public Optional<Entry> selected() {
        return selected.get();
    }

    /// Whether this very entry is the selected one.
    boolean isSelected(Entry entry) {
        return selected.get().filter(entry::equals).isPresent();
    }

    public void select(Entry entry) {
        selected.set(Optional.of(entry));
    }

    public void clearSelection() {
        selected.set(Optional.empty());
    }

    public ObjectProperty<Optional<Entry>> selectedProperty() {
        return selected;
    }

    /// The day that the keyboard is on; every view keeps it in sight.
    public LocalDate cursor() {
        return cursor.get();
    }

    public void moveCursor(LocalDate day) {
        cursor.set(day);
    }

    public ObjectProperty<LocalDate> cursorProperty() {
        return cursor;
    }

    /// Goes to a day and selects an entry, or none, in one move.
    public void moveTo(LocalDate day, Optional<Entry> entry) {
        asOneMove(() -> {
            cursor.set(day);
            selected.set(entry);
            cursor.set(day); // an entry brings the cursor to its own first day
        });
    }

    public ReadOnlyObjectProperty<Position> positionProperty() {
        return position.getReadOnlyProperty();
    }

    private void asOneMove(Runnable move) {
        moving++;
        move.run();
        moving--;
        if (moving == 0) {
            position.set(new Position(cursor(), selected()));
        }
    }

    /// The ids of the entries that are marked as in conflict, and how surely; none while conflicts are not shown.
    public ObjectProperty<Map<String, Likelihood>> conflictsProperty() {
        return conflicts;
    }

    /// The entry that the mouse is on in the calendar.
    public ObjectProperty<Optional<Entry>> hoveredProperty() {
        return hovered;
    }

    /// The id of the place whose entries stand out, because the mouse is on it elsewhere.
    public ObjectProperty<Optional<String>> litPlaceProperty() {
        return litPlace;
    }

    boolean isLit(Entry entry) {
        return litPlace.get().isPresent() && litPlace.get().equals(entry.place());
    }

    Optional<Likelihood> conflict(Entry entry) {
        return Optional.ofNullable(conflicts.get().get(entry.id()));
    }

    private void bringCursorTo(Entry entry) {
        entry.when()
                .span(content().index().zone())
                .filter(span -> !span.contains(cursor()))
                .map(DateSpan::first)
                .ifPresent(cursor::set);
    }
}
