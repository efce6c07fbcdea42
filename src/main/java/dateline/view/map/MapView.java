package dateline.view.map;

import dateline.atlas.Atlas;
import dateline.atlas.Journey;
import dateline.atlas.Journey.Stop;
import dateline.atlas.LabelLayout;
import dateline.atlas.LabelLayout.Box;
import dateline.atlas.MarkerLayout;
import dateline.atlas.Viewport;
import dateline.model.GeoPoint;
import dateline.wording.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The map itself: land below, the places above. Zooms with the wheel and the keys, moves with the mouse and
/// the arrows.
final class MapView extends Region {
    /// More places than these are in the list alone: their discs would cover the map.
    private static final int MOST_MARKERS = 300;

    /// More places than these have smaller discs.
    private static final int FEW_MARKERS = 12;

    private static final PseudoClass MANY = PseudoClass.getPseudoClass("many");
    private static final double LABEL_GAP = 3;
    private static final double MARKER_GAP = 4;
    /// How much nearer a step goes.
    private static final double ZOOM = 1.4;

    private final LandCanvas land = new LandCanvas();
    private final Group names = new Group();
    private final Group discs = new Group();
    private final Rectangle clip = new Rectangle();
    private final Label loading;
    private Journey journey = Journey.NONE;
    private List<StopMarker> markers = List.of();
    private Optional<Viewport> viewport = Optional.empty();
    private Optional<String> selected = Optional.empty();
    private Consumer<Stop> onChosen = stop -> {};
    private Consumer<Optional<String>> onHovered = place -> {};

    MapView(Texts texts) {
        loading = new Label(texts.get("map.loading"));
        loading.setId("map-loading");
        loading.setWrapText(true);
        loading.getStyleClass().add("map-name");
        getStyleClass().add("map-view");
        setId("map-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setMinSize(0, 0);
        setClip(clip);
        names.setManaged(false);
        discs.setManaged(false);
        names.setMouseTransparent(true);
        getChildren().addAll(land, names, discs, loading);
        new MapGestures(this);
    }

    void setOnChosen(Consumer<Stop> action) {
        onChosen = action;
    }

    /// Called with the id of the place that the mouse is on.
    void setOnHovered(Consumer<Optional<String>> action) {
        onHovered = action;
    }

    void show(Atlas atlas) {
        land.show(atlas);
        getChildren().remove(loading);
    }

    /// Shows these places, all in sight.
    ///
    /// @param words what is said of each
    void show(Journey shown, Function<Stop, String> words) {
        journey = shown;
        markers = journey.stops().stream()
                .limit(MOST_MARKERS)
                .map(stop -> marker(stop, words.apply(stop)))
                .toList();
        names.getChildren().setAll(markers.stream().map(StopMarker::name).toList());
        pseudoClassStateChanged(MANY, markers.size() > FEW_MARKERS);
        // The first place lies on top of those that come later.
        discs.getChildren().setAll(markers.reversed());
        mark(selected);
        fit();
    }

    void mark(Optional<String> place) {
        selected = place;
        markers.forEach(
                m -> m.setSelected(place.filter(m.stop().place().id()::equals).isPresent()));
        requestLayout();
    }

    /// Lets the place stand out that the mouse is on elsewhere.
    void light(Optional<String> place) {
        markers.forEach(
                m -> m.setLit(place.filter(m.stop().place().id()::equals).isPresent()));
    }

    /// Brings all places into sight.
    void fit() {
        viewport = Optional.empty();
        requestLayout();
    }

    void zoomIn() {
        look(viewport().zoomed(ZOOM, getWidth() / 2, getHeight() / 2));
    }

    void zoomOut() {
        look(viewport().zoomed(1 / ZOOM, getWidth() / 2, getHeight() / 2));
    }

    Viewport viewport() {
        return viewport.orElseGet(this::whole);
    }

    void look(Viewport at) {
        viewport = Optional.of(at);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        Viewport now = viewport().resized(getWidth(), getHeight());
        viewport = viewport.map(v -> now);
        land.resizeRelocate(0, 0, getWidth(), getHeight());
        double room = Math.min(loading.prefWidth(-1), Math.max(0, getWidth() - 2 * LABEL_GAP));
        loading.resizeRelocate(LABEL_GAP, LABEL_GAP, room, loading.prefHeight(room));
        List<Box> places = markers.stream().map(m -> box(m, now)).toList();
        List<Box> boxes = MarkerLayout.apart(places, MARKER_GAP);
        lookAtWays(now, places, boxes);
        LabelLayout labels = new LabelLayout(getWidth(), getHeight(), LABEL_GAP);
        for (int i = 0; i < markers.size(); i++) {
            Box box = boxes.get(i);
            labels.keepFree(box);
            markers.get(i).resizeRelocate(Math.rint(box.left()), Math.rint(box.top()), box.width(), box.height());
        }
        for (int i = 0; i < markers.size(); i++) {
            placeName(markers.get(i), boxes.get(i), labels);
        }
    }

    private void lookAtWays(Viewport now, List<Box> places, List<Box> boxes) {
        Map<String, Point2D> moved = new HashMap<>();
        List<Way> leaders = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            Point2D place = new Point2D(places.get(i).middleX(), places.get(i).middleY());
            Point2D marker = new Point2D(boxes.get(i).middleX(), boxes.get(i).middleY());
            if (place.distance(marker) > 1) {
                moved.put(markers.get(i).stop().place().id(), marker.subtract(place));
                leaders.add(new Way(place, marker, false));
            }
        }
        land.look(now, Way.of(journey.legs(), now, moved), leaders);
    }

    private Viewport whole() {
        List<GeoPoint> points = markers.stream().map(m -> m.stop().point()).toList();
        return Viewport.around(points, Math.max(1, getWidth()), Math.max(1, getHeight()));
    }

    private static Box box(StopMarker marker, Viewport now) {
        double height = marker.prefHeight(-1);
        double width = Math.max(height, marker.prefWidth(-1));
        double x = now.x(marker.stop().point().longitude());
        double y = now.y(marker.stop().point().latitude());
        return new Box(x - width / 2, y - height / 2, width, height);
    }

    private static void placeName(StopMarker marker, Box box, LabelLayout labels) {
        double width = marker.name().prefWidth(-1);
        double height = marker.name().prefHeight(-1);
        Optional<Box> place = labels.place(box, width, height);
        marker.name().setVisible(place.isPresent());
        place.ifPresent(at -> marker.name().resizeRelocate(at.left(), at.top(), width, height));
    }

    private StopMarker marker(Stop stop, String words) {
        StopMarker marker = new StopMarker(stop, words);
        marker.setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                onChosen.accept(stop);
                event.consume();
            }
        });
        marker.hoverProperty()
                .subscribe((was, now) ->
                        onHovered.accept(now ? Optional.of(stop.place().id()) : Optional.empty()));
        return marker;
    }
}
