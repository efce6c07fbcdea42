package dateline.view.map;

import dateline.atlas.Atlas;
import dateline.atlas.Journey;
import dateline.atlas.Journey.Stop;
import dateline.view.review.ReviewPane;
import dateline.view.text.Icon;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The map in the drawer: the places with coordinates on it, all places in the list beside it.
public final class MapPane extends ReviewPane {
    /// The list's share of the width, and that in a pane narrower than this.
    private static final double LIST = 0.32;

    private static final double NARROW_LIST = 0.5;
    private static final double NARROW_EM = 30;

    private final Texts texts;
    private final MapView map;
    private final ListView<PlaceRow> list = new ListView<>();
    private Consumer<Stop> onChosen = stop -> {};
    private Consumer<Optional<String>> onHovered = place -> {};

    public MapPane(Texts texts) {
        super("map", texts.get("map.heading"), Texts.of("find", texts.locale()));
        this.texts = texts;
        map = new MapView(texts);
        addTool(tool(Feather.MINUS, "map.zoom-out", map::zoomOut));
        Button in = tool(Feather.PLUS, "map.zoom-in", map::zoomIn);
        addTool(in);
        addTool(tool(Feather.MAXIMIZE, "map.fit", map::fit));
        list.setId("places");
        list.setAccessibleText(texts.get("map.list.spoken"));
        list.setCellFactory(view -> cell());
        list.setOnMouseClicked(event -> choose());
        // The list would take Enter for itself.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose();
                event.consume();
            }
        });
        BorderPane body = new BorderPane(map);
        body.setRight(list);
        list.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> body.getWidth() * (body.getWidth() < NARROW_EM * em(in) ? NARROW_LIST : LIST),
                        body.widthProperty(),
                        in.fontProperty()));
        setCenter(body);
    }

    private static double em(Button button) {
        return button.getFont().getSize();
    }

    /// Called when the reader wants to see what happens at a place.
    public void setOnChosen(Consumer<Stop> action) {
        onChosen = action;
        map.setOnChosen(action);
    }

    /// Called with the id of the place that the mouse is on.
    public void setOnHovered(Consumer<Optional<String>> action) {
        onHovered = action;
        map.setOnHovered(action);
    }

    public void show(Atlas atlas) {
        map.show(atlas);
    }

    public void show(Journey journey, Wording words) {
        StopWords stopWords = new StopWords(texts, words);
        list.getItems().setAll(rows(journey, stopWords));
        map.show(journey, stopWords::spoken);
        map.setAccessibleText(texts.get("map.spoken", journey.stops().size()));
        boolean open = journey.legs().stream().anyMatch(leg -> !leg.sure())
                || journey.stops().stream().anyMatch(Stop::isOrderOpen);
        int all = journey.stops().size() + journey.offMap().size();
        showCount(texts.get(open ? "map.count.open" : "map.count", all));
    }

    /// Marks the place of the entry that the calendar has selected.
    public void mark(Optional<String> place) {
        map.mark(place);
        int at = place.map(this::rowOf).orElse(-1);
        if (at != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 1));
        }
    }

    /// Lets the place stand out whose entry the mouse is on.
    public void light(Optional<String> place) {
        map.light(place);
    }

    @Override
    public void start() {
        map.requestFocus();
    }

    private PlaceCell cell() {
        PlaceCell cell = new PlaceCell();
        cell.hoverProperty().subscribe((was, now) -> {
            Optional<String> place = now && cell.getItem() instanceof PlaceRow.Here here
                    ? Optional.of(here.stop().place().id())
                    : Optional.empty();
            map.light(place);
            onHovered.accept(place);
        });
        return cell;
    }

    private List<PlaceRow> rows(Journey journey, StopWords words) {
        List<PlaceRow> rows = new ArrayList<>();
        journey.stops().forEach(stop -> rows.add(new PlaceRow.Here(stop, words)));
        if (!journey.offMap().isEmpty()) {
            rows.add(new PlaceRow.Heading(texts.get("map.off-map")));
            journey.offMap().forEach(stop -> rows.add(new PlaceRow.Here(stop, words)));
        }
        if (!journey.nowhere().isEmpty()) {
            rows.add(new PlaceRow.Heading(
                    texts.get("map.nowhere", journey.nowhere().size())));
        }
        return rows;
    }

    private int rowOf(String place) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof PlaceRow.Here here
                    && here.stop().place().id().equals(place)) {
                return i;
            }
        }
        return -1;
    }

    private void choose() {
        if (list.getSelectionModel().getSelectedItem() instanceof PlaceRow.Here here) {
            onChosen.accept(here.stop());
        }
    }

    private Button tool(Feather icon, String key, Runnable action) {
        Button button = new Button("", new Icon(icon));
        button.setId(key.replace('.', '-'));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setOnAction(event -> action.run());
        return button;
    }
}
