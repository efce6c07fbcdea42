package dateline.view.calendar;

import dateline.model.Place;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The head of a row: the place's name, and its zone where that is not the itinerary's.
final class PlaceHeading extends VBox {
    private final Label name = new Label();
    private final Label zone = new Label();

    PlaceHeading() {
        getStyleClass().add("place-heading");
        name.getStyleClass().add("name");
        name.setWrapText(true);
        zone.getStyleClass().add("zone");
        zone.setWrapText(true);
        getChildren().addAll(name, zone);
        setAccessibleRole(AccessibleRole.TEXT);
        setMouseTransparent(true);
    }

    void show(Optional<Place> place, CalendarContent content) {
        name.setText(place.map(Place::name).orElseGet(content.wording()::noPlace));
        ZoneId usual = content.itinerary().zone();
        zone.setText(place.flatMap(Place::zone)
                .filter(own -> !own.equals(usual))
                .map(content.wording().dates()::zoneName)
                .orElse(""));
        zone.setManaged(!zone.getText().isEmpty());
        setAccessibleText((name.getText() + " " + zone.getText()).strip());
    }
}
