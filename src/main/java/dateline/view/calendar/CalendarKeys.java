package dateline.view.calendar;

import dateline.model.DateSpan;
import dateline.model.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// Moves through the calendar with the keyboard: sideways from day to day, up and down from entry to entry.
final class CalendarKeys {
    private final CalendarState state;
    private final CalendarView view;

    CalendarKeys(CalendarState state, CalendarView view) {
        this.state = state;
        this.view = view;
    }

    void handle(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean done = view.onKey(event.getCode())
                || switch (event.getCode()) {
                    case LEFT -> moveDay(-1);
                    case RIGHT -> moveDay(1);
                    case UP -> moveEntry(-1);
                    case DOWN -> moveEntry(1);
                    case PAGE_UP -> page(-1);
                    case PAGE_DOWN -> page(1);
                    case HOME -> goTo(state.content().extent().first());
                    case END -> goTo(state.content().extent().last());
                    case ENTER, SPACE -> open();
                    case ESCAPE -> clear();
                    default -> false;
                };
        if (done) {
            event.consume();
        }
    }

    /// To the neighbouring day; its first entry is selected if it has one.
    boolean moveDay(int direction) {
        return goTo(state.cursor().plusDays(direction));
    }

    /// To the next or previous entry of the day, and from its last to the first of the next day that has any.
    boolean moveEntry(int direction) {
        List<Entry> today = state.content().index().on(state.cursor());
        int at = state.selected().map(today::indexOf).orElse(-1);
        int next = at < 0 ? (direction > 0 ? 0 : today.size() - 1) : at + direction;
        if (next >= 0 && next < today.size()) {
            state.select(today.get(next));
        } else {
            nextBusyDay(direction).ifPresent(day -> goTo(day, direction > 0));
        }
        return true;
    }

    private Optional<LocalDate> nextBusyDay(int direction) {
        DateSpan extent = state.content().extent();
        LocalDate day = state.cursor().plusDays(direction);
        while (extent.contains(day)) {
            if (!state.content().index().on(day).isEmpty()) {
                return Optional.of(day);
            }
            day = day.plusDays(direction);
        }
        return Optional.empty();
    }

    private boolean goTo(LocalDate day) {
        return goTo(day, true);
    }

    private boolean goTo(LocalDate day, boolean first) {
        List<Entry> entries = state.content().index().on(day);
        Optional<Entry> entry =
                entries.isEmpty() ? Optional.empty() : Optional.of(first ? entries.getFirst() : entries.getLast());
        state.moveTo(day, entry);
        return true;
    }

    private boolean page(int direction) {
        view.page(direction);
        return true;
    }

    private boolean open() {
        state.selected().ifPresent(view::open);
        return state.selected().isPresent();
    }

    private boolean clear() {
        boolean had = state.selected().isPresent();
        state.clearSelection();
        return had;
    }
}
