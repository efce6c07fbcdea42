package dateline.format.picture;

import dateline.format.picture.Drawing.Colour;
import dateline.format.picture.Drawing.Shape;
import dateline.format.picture.Drawing.Shape.Box;
import dateline.format.picture.Drawing.Shape.Rule;
import dateline.format.picture.Drawing.Shape.Words;
import dateline.grid.Bar;
import dateline.grid.Strip;
import dateline.model.Certainty;
import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Lifecycle;
import dateline.model.When;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Draws entries as bars. What lasts is filled, what has an hour has a mark at its side, what is open is an outline; an
/// inferred day has a broken one. So colour is never the only sign.
final class BarDrawing {
    private static final double TITLE = 13;
    private static final double SMALL = 11.5;
    private static final double LEADING = 16;
    private static final double INSET = 8;
    private static final double BETWEEN = 5;
    private static final int MOST_LINES = 5;

    private static final Colour SOLID = new Colour(0xDCE7F7);
    private static final Colour ACCENT = new Colour(0x2B62B0);
    private static final Colour OFF = new Colour(0x8A93A0);

    private final List<Shape> shapes;
    private final Wording wording;
    private final Texts texts;

    /// @param shapes to which it adds
    BarDrawing(List<Shape> shapes, Wording wording, Texts texts) {
        this.shapes = shapes;
        this.wording = wording;
        this.texts = texts;
    }

    /// @param wordsColumn where its words begin
    private record Placed(Bar bar, int wordsColumn, List<String> title, List<String> detail) {

        private double height() {
            return (title.size() + detail.size()) * LEADING + BETWEEN + 3;
        }
    }

    /// @param isPlaceMarked whether a place that is inferred is said so of each entry
    /// @return the lower end
    double draw(Strip strip, boolean isPlaceMarked, double left, double top, double column) {
        double y = top;
        for (int lane = 0; lane < strip.lanes(); lane++) {
            List<Placed> placed = new ArrayList<>();
            for (Bar bar : strip.bars()) {
                if (bar.lane() == lane) {
                    placed.add(place(strip, bar, isPlaceMarked, column));
                }
            }
            double height = placed.stream().mapToDouble(Placed::height).max().orElse(0);
            for (Placed each : placed) {
                draw(each, strip, left, y, column, height);
            }
            y += height + BETWEEN;
        }
        return y;
    }

    private Placed place(Strip strip, Bar bar, boolean isPlaceMarked, double column) {
        Entry entry = bar.entry();
        // What is on one of several days has its words in the first mark, not on the line between two.
        int first = bar.firstColumn();
        int columns = bar.columns();
        if (entry.when() instanceof When.OneOf oneOf) {
            while (first < bar.lastColumn() && !oneOf.days().contains(strip.day(first))) {
                first++;
            }
            columns = 1;
        }
        double room = columns * column - 2 * INSET - BETWEEN;
        String detail = Stream.of(
                        bar.comesFromBefore() ? fromBefore(entry) : "",
                        wording.whenShortWithZone(entry.when()),
                        wording.inferredTime(entry).orElse(""),
                        isPlaceMarked && entry.isInferred(Field.PLACE) ? wording.inferredPlace() : "",
                        certainty(entry),
                        entry.lifecycle() instanceof Lifecycle.Scheduled
                                ? ""
                                : wording.lifecycleShort(entry.lifecycle()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
        return new Placed(
                bar,
                first,
                Letters.wrap(entry.title(), TITLE, true, room, MOST_LINES),
                Letters.wrap(detail, SMALL, false, room, MOST_LINES - 1));
    }

    /// In a later week a second bar is not to be read as a second event.
    private String fromBefore(Entry entry) {
        boolean lasts = entry.when() instanceof When.Throughout || entry.when() instanceof When.Timed;
        return texts.get(lasts ? "picture.continued" : "picture.again");
    }

    /// Empty where it is what one takes it for, or where it is said already that it is cancelled.
    private String certainty(Entry entry) {
        boolean isSaid = entry.certainty() == Certainty.PLANNED
                || (entry.certainty() == Certainty.PLANNED_THEN_CANCELLED
                        && entry.lifecycle() instanceof Lifecycle.Cancelled);
        return isSaid ? "" : wording.certainty(entry.certainty());
    }

    private void draw(Placed placed, Strip strip, double left, double y, double column, double height) {
        Bar bar = placed.bar();
        Entry entry = bar.entry();
        double x = left + bar.firstColumn() * column + BETWEEN / 2;
        double width = bar.columns() * column - BETWEEN;
        if (entry.when() instanceof When.OneOf oneOf) {
            shapes.add(new Rule(x, y + height / 2, x + width, y + height / 2, ACCENT));
            for (int i = bar.firstColumn(); i <= bar.lastColumn(); i++) {
                LocalDate day = strip.day(i);
                if (oneOf.days().contains(day)) {
                    frame(entry, left + i * column + BETWEEN / 2, y, column - BETWEEN, height);
                }
            }
        } else {
            frame(entry, x, y, width, height);
        }
        double wordsX = left + placed.wordsColumn() * column + BETWEEN / 2 + INSET;
        double line = y + 14;
        boolean isOff = !entry.takesPlace();
        for (String text : placed.title()) {
            shapes.add(new Words(wordsX, line, TITLE, true, isOff ? OFF : ProgrammeDrawing.INK, isOff, text));
            line += LEADING;
        }
        for (String text : placed.detail()) {
            shapes.add(new Words(wordsX, line, SMALL, false, ProgrammeDrawing.QUIET, false, text));
            line += LEADING;
        }
    }

    private void frame(Entry entry, double x, double y, double width, double height) {
        frame(entry.when().kind(), entry.takesPlace() ? ACCENT : OFF, entry.isTimeInferred(), x, y, width, height);
    }

    private void frame(When.Kind kind, Colour edge, boolean isDashed, double x, double y, double width, double height) {
        boolean isFilled = kind == When.Kind.THROUGHOUT || kind == When.Kind.TIMED;
        Colour fill = isFilled ? SOLID : ProgrammeDrawing.PAPER;
        shapes.add(new Box(x, y, width, height, fill, kind == When.Kind.TIMED && !isDashed ? fill : edge, isDashed));
        if (kind == When.Kind.TIMED) {
            shapes.add(new Box(x, y, 3, height, edge, edge, false));
        }
    }

    /// A little one, to explain the kind, or that a day or hour is inferred.
    void sample(When.Kind kind, boolean isInferred, double x, double y) {
        if (kind == When.Kind.ONE_OF) {
            shapes.add(new Rule(x, y + 7, x + 22, y + 7, ACCENT));
            frame(kind, ACCENT, isInferred, x, y, 8, 14);
            frame(kind, ACCENT, isInferred, x + 14, y, 8, 14);
        } else {
            frame(kind, ACCENT, isInferred, x, y, 22, 14);
        }
    }
}
