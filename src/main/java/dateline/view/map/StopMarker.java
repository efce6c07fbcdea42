package dateline.view.map;

import dateline.atlas.Journey.Stop;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// A place on the map: its number or letter in a disc, and its name beside it where there is room.
final class StopMarker extends Label {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final Stop stop;
    private final Label name;

    /// @param words what is said of the place
    StopMarker(Stop stop, String words) {
        super(stop.sign());
        this.stop = stop;
        name = new Label(stop.place().name());
        name.getStyleClass().add("map-name");
        name.setMouseTransparent(true);
        getStyleClass().add("map-marker");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words);
        Tooltip tooltip = new Tooltip(words);
        tooltip.setShowDelay(Duration.millis(400));
        setTooltip(tooltip);
    }

    Stop stop() {
        return stop;
    }

    Label name() {
        return name;
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
        name.pseudoClassStateChanged(SELECTED, selected);
    }

    void setLit(boolean lit) {
        pseudoClassStateChanged(LIT, lit);
    }
}
