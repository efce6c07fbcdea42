package dateline.view.window;

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
        calendar.setMinHeight(LEAST_HEIGHT);
        setTop(filter);
        setCenter(calendar);
        heightProperty().subscribe(height -> arrange());
    }

    /// Opens the drawer with this in it, instead of what it held before.
    public void open(Region content) {
        closeDrawer();
        drawer = Optional.of(content);
        content.setMinHeight(LEAST_HEIGHT);
        arrange();
    }

    public void closeDrawer() {
        keepDivider();
        drawer = Optional.empty();
        arrange();
    }

    /// What the drawer holds; empty while it is closed.
    public Optional<Region> drawer() {
        return drawer;
    }

    private void arrange() {
        keepDivider();
        if (drawer.isEmpty()) {
            split.getItems().clear();
            setCenter(calendar);
        } else if (getHeight() > 0 && getHeight() < ROOM_FOR_BOTH) {
            split.getItems().clear();
            setCenter(drawer.get());
        } else if (split.getItems().isEmpty()) {
            setCenter(split);
            split.getItems().setAll(calendar, drawer.get());
            split.setDividerPositions(divider);
        }
    }

    private void keepDivider() {
        if (split.getItems().size() == 2) {
            divider = split.getDividerPositions()[0];
        }
    }
}
