package dateline.view.window;

import dateline.view.text.Entrance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// The window's calendar with what stands around it: above it what is filtered, under it the drawer, which holds one
/// thing more to see the entries by. Where there is no room for both, the drawer takes the calendar's place.
public final class CalendarSide extends BorderPane {
    /// The least height, in pixels, with room for calendar and drawer.
    private static final double ROOM_FOR_BOTH = 420;

    private static final double LEAST_HEIGHT = 150;

    private final Region calendar;
    private final SplitPane split = new SplitPane();
    private Optional<Region> drawer = Optional.empty();
    private double divider = 0.55;

    public CalendarSide(Region filter, Region calendar) {
        this.calendar = calendar;
        getStyleClass().add("calendar-side");
        split.setOrientation(Orientation.VERTICAL);
        split.setMinWidth(0);
        // They give way; otherwise both would be laid out wider than the window, and cut off on both sides.
        calendar.setMinSize(0, LEAST_HEIGHT);
        Entrance.whenVisible(filter, () -> setTop(filter));
        split.getItems().setAll(calendar);
        setCenter(split);
        heightProperty().subscribe(height -> arrange());
    }

    /// Opens the drawer with this in it, instead of what it held before.
    public void open(Region content) {
        drawer = Optional.of(content);
        content.setMinSize(0, LEAST_HEIGHT);
        arrange();
    }

    public void closeDrawer() {
        drawer = Optional.empty();
        arrange();
    }

    /// What the drawer holds; empty while it is closed.
    public Optional<Region> drawer() {
        return drawer;
    }

    /// Whether the drawer has the calendar's place, since there is no room for both.
    public boolean hidesCalendar() {
        return !split.getItems().contains(calendar);
    }

    private void arrange() {
        keepDivider();
        List<Region> wanted = new ArrayList<>();
        boolean low = getHeight() > 0 && getHeight() < ROOM_FOR_BOTH;
        if (drawer.isEmpty() || !low) {
            wanted.add(calendar);
        }
        drawer.ifPresent(wanted::add);
        if (!split.getItems().equals(wanted)) {
            split.getItems().setAll(wanted);
            split.setDividerPositions(divider);
        }
    }

    private void keepDivider() {
        if (split.getItems().size() == 2) {
            divider = split.getDividerPositions()[0];
        }
    }
}
