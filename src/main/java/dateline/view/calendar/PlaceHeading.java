package dateline.view.calendar;

import dateline.grid.ProgrammeGrid.Row;
import dateline.model.Place;
import dateline.view.text.Entrance;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The head of a row: the place's name; its zone where that is not the itinerary's; and where no source says that what
/// stands in the row is here, that it is inferred. Beside the row, these stand one below the other; over it, in a line.
final class PlaceHeading extends Region {
    private static final double BETWEEN_EM = 0.8;

    private final Label name = new Label();
    private final Label inferred = new Label();
    private final Label zone = new Label();
    private boolean over;

    PlaceHeading() {
        getStyleClass().add("place-heading");
        name.getStyleClass().add("name");
        inferred.getStyleClass().add("inferred");
        zone.getStyleClass().add("zone");
        List.of(name, inferred, zone).forEach(label -> label.setWrapText(true));
        getChildren().add(name);
        setAccessibleRole(AccessibleRole.TEXT);
        setMouseTransparent(true);
    }

    /// @param isOver whether it stands over its row
    void show(Row row, CalendarContent content, boolean isOver) {
        over = isOver;
        Optional<Place> place = row.place();
        name.setText(place.map(Place::name).orElseGet(content.wording()::noPlace));
        inferred.setText(
                switch (row.inferred()) {
                    case NONE -> "";
                    case SOME -> content.wording().partlyInferredPlace();
                    case ALL -> content.wording().inferredPlace();
                });
        ZoneId usual = content.itinerary().zone();
        zone.setText(place.flatMap(Place::zone)
                .filter(own -> !own.equals(usual))
                .map(content.wording().dates()::zoneName)
                .orElse(""));
        List.of(inferred, zone)
                .forEach(label -> Entrance.show(label, !label.getText().isEmpty(), getChildren()));
        setAccessibleText(shown().map(Label::getText).collect(Collectors.joining(", ")));
    }

    private Stream<Label> shown() {
        return Stream.of(name, inferred, zone).filter(label -> !label.getText().isEmpty());
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        double heights =
                shown().mapToDouble(label -> snapSizeY(label.prefHeight(room))).sum();
        return snappedTopInset() + heights + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double right = getWidth() - snappedRightInset();
        double top = snappedTopInset();
        for (Label label : shown().toList()) {
            double room = Math.max(0, right - left);
            double width = over ? Math.min(room, snapSizeX(label.prefWidth(-1))) : room;
            double height = snapSizeY(label.prefHeight(over ? -1 : room));
            double down = over ? name.prefHeight(-1) - height : 0;
            label.resizeRelocate(left, top + Math.max(0, down), width, height);
            if (over) {
                left += width + BETWEEN_EM * name.getFont().getSize();
            } else {
                top += height;
            }
        }
    }
}
