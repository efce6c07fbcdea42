package dateline.controller;

import dateline.atlas.Atlas;
import dateline.atlas.Journey;
import dateline.atlas.Journey.Stop;
import dateline.model.Entry;
import dateline.view.calendar.CalendarContent;
import dateline.view.calendar.CalendarState;
import dateline.view.map.MapPane;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.application.Platform;

/// Shows the places of the entries that the calendar shows, while the map is in sight. The atlas is read when the map
/// is
/// first opened.
final class MapController {
    private final CalendarState calendar;
    private final MapPane pane;
    private final Executor worker;
    private boolean atlasAsked;
    private int newest;

    MapController(CalendarState calendar, MapPane pane, Executor worker) {
        this.calendar = calendar;
        this.pane = pane;
        this.worker = worker;
        pane.setOnChosen(this::choose);
        pane.setOnHovered(calendar.litPlaceProperty()::set);
        calendar.contentProperty().subscribe((was, now) -> travel());
        calendar.selectedProperty().subscribe((was, now) -> pane.mark(place(now)));
        calendar.hoveredProperty().subscribe((was, now) -> pane.light(place(now)));
        pane.sceneProperty().subscribe((was, now) -> travel());
    }

    private void travel() {
        int asked = ++newest;
        if (pane.getScene() == null) {
            calendar.litPlaceProperty().set(Optional.empty());
            return;
        }
        readAtlas();
        CalendarContent content = calendar.content();
        worker.execute(() -> {
            List<Entry> entries = Stream.concat(
                            content.index().entries().stream(), content.index().unscheduled().stream())
                    .toList();
            Journey journey =
                    Journey.of(entries, content.itinerary(), content.wording().zone());
            Platform.runLater(() -> {
                if (asked == newest) {
                    pane.show(journey, content.wording());
                    pane.mark(place(calendar.selected()));
                }
            });
        });
    }

    private void readAtlas() {
        if (!atlasAsked) {
            atlasAsked = true;
            worker.execute(() -> {
                Atlas atlas = Atlas.read();
                Platform.runLater(() -> pane.show(atlas));
            });
        }
    }

    /// The first entry there, and from one of them the next.
    private void choose(Stop stop) {
        int at = calendar.selected().map(stop.entries()::indexOf).orElse(-1);
        calendar.select(stop.entries().get((at + 1) % stop.entries().size()));
    }

    private static Optional<String> place(Optional<Entry> entry) {
        return entry.flatMap(Entry::place);
    }
}
