package dateline.view.window;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// The window's calendar with what stands around it: above it, what is filtered.
public final class CalendarSide extends BorderPane {

    public CalendarSide(Region filter, Region calendar) {
        getStyleClass().add("calendar-side");
        setTop(filter);
        setCenter(calendar);
    }
}
