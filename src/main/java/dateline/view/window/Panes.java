package dateline.view.window;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.event.EventTarget;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Calendar and detail: side by side; one above the other where the window is narrow; and one at a time where it is so
/// low as well that both would be heads without bodies.
public final class Panes extends SplitPane {
    /// Below this height of the window, in em, there is room for one of two panes that would stand one above the other.
    static final double BOTH_FROM_EM = 26;

    /// The least that the panes are of use with, in pixels.
    private static final double LEAST_CALENDAR = 360;

    private static final double LEAST_DETAIL = 260;
    private static final double LEAST_HEIGHT = 120;

    private final Region calendar;
    private final Region detail;
    private final DoubleProperty sideDivider = new SimpleDoubleProperty(0.6);
    private final DoubleProperty stackedDivider = new SimpleDoubleProperty(0.55);
    private final ReadOnlyBooleanWrapper single = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper detailShown = new ReadOnlyBooleanWrapper();

    Panes(Region calendar, Region detail) {
        this.calendar = calendar;
        this.detail = detail;
        calendar.setMinSize(LEAST_CALENDAR, LEAST_HEIGHT);
        detail.setMinSize(LEAST_DETAIL, LEAST_HEIGHT);
        setResizableWithParent(detail, true);
        getItems().setAll(calendar, detail);
        // Layout moves the divider too; only where the user leaves it is remembered.
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> keepDivider(event.getTarget()));
        setDividerPositions(sideDivider.get());
    }

    /// Whether there is room for one pane only.
    public ReadOnlyBooleanProperty singleProperty() {
        return single.getReadOnlyProperty();
    }

    /// Which of the two is seen where there is room for one.
    public ReadOnlyBooleanProperty detailShownProperty() {
        return detailShown.getReadOnlyProperty();
    }

    /// Sees to it that the calendar is in sight.
    public void showCalendar() {
        detailShown.set(false);
        showPanes();
    }

    /// Sees to it that the detail panel is in sight.
    public void showDetail() {
        detailShown.set(true);
        showPanes();
    }

    /// Fits the panes to the window.
    ///
    /// @param width in pixels
    /// @param ems the window's height, in em
    void arrange(double width, double ems) {
        boolean stacked = width > 0 && width < MainWindow.STACKED_BELOW;
        Orientation wanted = stacked ? Orientation.VERTICAL : Orientation.HORIZONTAL;
        if (wanted != getOrientation()) {
            setOrientation(wanted);
        }
        boolean one = stacked && ems > 0 && ems < BOTH_FROM_EM;
        if (one != single.get()) {
            detailShown.set(hasFocus(detail));
            single.set(one);
            showPanes();
        }
        restoreDivider();
    }

    /// Puts the divider where the two properties say, after they were set from outside.
    public void restoreDivider() {
        setDividerPositions(divider().get());
    }

    /// Where the divider is when the panes are side by side: 0 to 1 of the width.
    public DoubleProperty sideDividerProperty() {
        return sideDivider;
    }

    /// Where the divider is when the panes are one above the other: 0 to 1 of the height.
    public DoubleProperty stackedDividerProperty() {
        return stackedDivider;
    }

    private void showPanes() {
        List<Region> wanted = single.get() ? List.of(detailShown.get() ? detail : calendar) : List.of(calendar, detail);
        if (!getItems().equals(wanted)) {
            getItems().setAll(wanted);
            restoreDivider();
        }
    }

    private DoubleProperty divider() {
        return getOrientation() == Orientation.VERTICAL ? stackedDivider : sideDivider;
    }

    private void keepDivider(EventTarget released) {
        boolean isDivider = released instanceof Node node
                && (node.getStyleClass().contains("split-pane-divider")
                        || (node.getParent() != null
                                && node.getParent().getStyleClass().contains("split-pane-divider")));
        if (isDivider) {
            divider().set(getDividerPositions()[0]);
        }
    }

    private static boolean hasFocus(Node pane) {
        Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        while (owner != null && !owner.equals(pane)) {
            owner = owner.getParent();
        }
        return owner != null;
    }
}
