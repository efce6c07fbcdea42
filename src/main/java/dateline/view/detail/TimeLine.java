package dateline.view.detail;

import dateline.model.BackgroundNote;
import dateline.model.DateSpan;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// The dated notes along an axis, to scale, with the programme at its end. A date that is known by the month or the
/// year
/// takes up all of it.
final class TimeLine extends Region {
    private static final double GAP = 8;
    private static final int MAX_ROWS = 3;

    private final List<Event> events = new ArrayList<>();
    private final Region axis = new Region();
    private final long firstDay;
    private final long days;

    /// @param notes at least one of them dated
    /// @param programme the programme's days
    TimeLine(
            List<BackgroundNote> notes,
            Optional<DateSpan> programme,
            Wording wording,
            Texts texts,
            Consumer<BackgroundNote> onChosen) {
        getStyleClass().add(DetailStyles.TIME_LINE);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("detail.background.time-line"));
        axis.getStyleClass().add(DetailStyles.TIME_LINE_AXIS);
        getChildren().add(axis);
        notes.forEach(note -> note.date().ifPresent(date -> {
            Event event = new Event(date.span(), wording.dates().date(date), DetailStyles.TIME_LINE_DOT);
            String name = texts.get("detail.background.event", wording.dates().date(date), note.title());
            event.mark.setAccessibleText(name);
            Tooltip.install(event.mark, new Tooltip(name));
            event.mark.setOnAction(() -> onChosen.accept(note));
            events.add(event);
        }));
        programme.ifPresent(span -> {
            Event event = new Event(span, texts.get("detail.background.programme"), DetailStyles.TIME_LINE_PROGRAMME);
            event.mark.setFocusTraversable(false);
            event.mark.setAccessibleRole(AccessibleRole.TEXT);
            event.mark.setAccessibleText(texts.get(
                    "detail.background.event", wording.dates().span(span), texts.get("detail.background.programme")));
            events.add(event);
        });
        events.sort(Comparator.comparing((Event event) -> event.span.first()));
        firstDay = events.getFirst().span.first().toEpochDay();
        days = events.stream().mapToLong(e -> e.span.last().toEpochDay()).max().orElse(firstDay) + 1 - firstDay;
        events.forEach(event -> getChildren().addAll(event.mark, event.label));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + markHeight() + GAP / 2 + rows(width) * rowHeight() + snappedBottomInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double top = snappedTopInset();
        double mark = markHeight();
        axis.resizeRelocate(0, snapPositionY(top + mark / 2 - 1), getWidth(), 2);
        rows(getWidth());
        for (Event event : events) {
            event.mark.resizeRelocate(event.left, top, event.width, mark);
            event.label.setVisible(event.row >= 0);
            if (event.row >= 0) {
                double y = top + mark + GAP / 2 + event.row * rowHeight();
                event.label.resizeRelocate(event.labelLeft, y, event.label.prefWidth(-1), rowHeight());
            }
        }
    }

    private double markHeight() {
        return events.getFirst().mark.prefHeight(-1);
    }

    private double rowHeight() {
        return snapSizeY(events.getFirst().label.prefHeight(-1));
    }

    /// Finds each mark's and each label's place; a label that has none in any row is left to the mark's tooltip.
    ///
    /// @return how many rows the labels take
    private int rows(double width) {
        double[] taken = new double[MAX_ROWS];
        double markRight = 0;
        int used = 0;
        for (Event event : events) {
            event.place(width, markRight);
            markRight = event.left + event.width + 2;
            double label = event.label.prefWidth(-1);
            double middle = event.left + event.width / 2;
            event.labelLeft = snapPositionX(Math.clamp(middle - label / 2, 0, Math.max(0, width - label)));
            event.row = freeRow(taken, event.labelLeft);
            if (event.row >= 0) {
                taken[event.row] = event.labelLeft + label + GAP;
                used = Math.max(used, event.row + 1);
            }
        }
        return used;
    }

    private static int freeRow(double[] taken, double left) {
        for (int row = 0; row < taken.length; row++) {
            if (taken[row] <= left) {
                return row;
            }
        }
        return -1;
    }

    private final class Event {
        private final DateSpan span;
        private final PressBox mark = new PressBox();
        private final Label label;
        private double left;
        private double width;
        private double labelLeft;
        private int row;

        Event(DateSpan span, String words, String styleClass) {
            this.span = span;
            mark.getStyleClass().add(styleClass);
            label = new Label(words);
            label.getStyleClass().addAll(DetailStyles.SMALL_PRINT, DetailStyles.MUTED);
        }

        /// To scale, but never so small or so near to the one before that it could not be hit.
        void place(double whole, double minLeft) {
            double perDay = whole / days;
            double smallest = mark.minWidth(-1);
            width = snapSizeX(Math.max(smallest, span.length() * perDay));
            double scaled = (span.first().toEpochDay() - firstDay) * perDay;
            left = snapPositionX(Math.max(0, Math.min(Math.max(scaled, minLeft), whole - width)));
        }
    }
}
