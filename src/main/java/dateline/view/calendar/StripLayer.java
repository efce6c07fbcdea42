package dateline.view.calendar;

import dateline.grid.Bar;
import dateline.grid.Strip;
import dateline.model.When.OneOf;
import dateline.view.calendar.EntryChip.Look;
import dateline.view.calendar.EntryChip.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Draws strips: a chip for each run of an entry's days, and the line that joins the days of a "one of".
final class StripLayer extends Group {
    /// The fewest pixels between two columns' content.
    static final double GUTTER = 2;

    /// How far inside the first and last mark the line between them ends, in pixels.
    private static final double JOIN_INSET = 12;

    private final CalendarState state;
    private final Region view;
    private final NodePool<Object, EntryChip> chips;
    private final NodePool<Object, Region> joiners;

    /// A chip stands for one run of an entry's days in one strip.
    private record Key(String entry, Object strip, int run) {

        /// Written out, since a record's own is put together at its first call, and that is on the way to the first
        /// picture.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && run == key.run && entry.equals(key.entry) && strip.equals(key.strip);
        }

        @Override
        public int hashCode() {
            return (entry.hashCode() * 31 + strip.hashCode()) * 31 + run;
        }
    }

    /// A strip and where it is: the top of its first lane, in pixels of the layer.
    record Placed(Strip strip, Lanes lanes, double top) {}

    StripLayer(CalendarState state, Region view, Supplier<EntryChip> chipFactory) {
        this.state = state;
        this.view = view;
        Group joins = new Group();
        setManaged(false);
        getChildren().add(joins);
        this.joiners = new NodePool<>(joins.getChildren(), () -> GridView.styled("one-of-joiner"));
        this.chips = new NodePool<>(getChildren(), chipFactory);
    }

    void begin(boolean other) {
        joiners.begin(other);
        chips.begin(other);
    }

    void end() {
        joiners.end();
        chips.end();
    }

    /// A chip that is not part of a strip.
    EntryChip chip(Object key, Look look) {
        return chips.get(key, look);
    }

    /// The chips in sight, for those who look for an entry on the screen.
    List<EntryChip> shown() {
        return chips.shown();
    }

    /// Lays the strip's chips and the joiners of its one-ofs.
    ///
    /// @param key tells the strip from the layer's other strips
    /// @param columnLeft the left edge of a column, in pixels
    /// @param visible what of the layer is in sight; lanes outside of it are not drawn
    void draw(Object key, Placed placed, DoubleUnaryOperator columnLeft, ChipForm form, GridView.Range visible) {
        for (Bar bar : placed.strip().bars()) {
            double top = placed.top() + placed.lanes().top(bar.lane());
            double height = placed.lanes().height(bar.lane());
            if (top + height >= visible.top() && top <= visible.bottom()) {
                drawBar(key, placed.strip(), bar, columnLeft, form, new GridView.Range(top, top + height - 3));
            }
        }
    }

    private void drawBar(
            Object key, Strip strip, Bar bar, DoubleUnaryOperator columnLeft, ChipForm form, GridView.Range lane) {
        List<int[]> runs = runs(bar, strip);
        for (int i = 0; i < runs.size(); i++) {
            int[] run = runs.get(i);
            Part part = new Part(
                    bar.comesFromBefore() && run[0] == 0,
                    bar.goesOn() && run[1] == strip.days().length() - 1);
            EntryChip chip = chips.get(new Key(bar.entry().id(), key, i), Look.of(bar.entry(), form, part));
            chip.show(bar.entry(), state.content(), form, part);
            chip.mark(state);
            double left = columnLeft.applyAsDouble(run[0]) + (part.fromBefore() ? 0 : GUTTER);
            double right = columnLeft.applyAsDouble(run[1] + 1) - (part.goesOn() ? 0 : GUTTER + 1);
            chip.resizeRelocate(
                    view.snapPositionX(left),
                    view.snapPositionY(lane.top()),
                    view.snapSizeX(right - left),
                    view.snapSizeY(lane.bottom() - lane.top()));
        }
        if (bar.entry().when() instanceof OneOf && bar.columns() > 1) {
            double left = columnLeft.applyAsDouble(bar.firstColumn()) + JOIN_INSET;
            double right = columnLeft.applyAsDouble(bar.lastColumn() + 1) - JOIN_INSET;
            Region joiner = joiners.get(new Key(bar.entry().id(), key, -1));
            joiner.resizeRelocate(left, (lane.top() + lane.bottom()) / 2 - 1, Math.max(0, right - left), 2);
        }
    }

    /// The days that an entry may happen on, as runs of columns: one run for all but "one of".
    static List<int[]> runs(Bar bar, Strip strip) {
        if (!(bar.entry().when() instanceof OneOf oneOf)) {
            return List.of(new int[] {bar.firstColumn(), bar.lastColumn()});
        }
        List<int[]> runs = new ArrayList<>();
        for (int column = bar.firstColumn(); column <= bar.lastColumn(); column++) {
            if (oneOf.days().contains(strip.day(column))) {
                runs.add(new int[] {column, column});
            }
        }
        return runs;
    }
}
