package dateline.controller;

import dateline.search.Hit;
import dateline.search.Hits;
import dateline.search.ItinerarySearch;
import dateline.view.window.SearchBox;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Searches as the user types, away from the FX thread; an answer that a later letter made stale is thrown away.
final class SearchController {
    private static final int MOST_HITS = 50;

    private final SearchBox box;
    private final Supplier<Optional<Document>> document;
    private final Executor worker;
    private int newest;

    SearchController(SearchBox box, Supplier<Optional<Document>> document, Executor worker, Consumer<Hit> onChosen) {
        this.box = box;
        this.document = document;
        this.worker = worker;
        box.setOnChosen(onChosen);
        box.queryProperty().subscribe((was, query) -> search(query));
    }

    private void search(String query) {
        int asked = ++newest;
        Optional<ItinerarySearch> search = document.get().map(Document::search);
        if (query.isBlank() || search.isEmpty()) {
            box.show(Hits.NONE);
            return;
        }
        worker.execute(() -> {
            Hits hits = search.get().find(query, MOST_HITS);
            Platform.runLater(() -> {
                if (asked == newest) {
                    box.show(hits);
                }
            });
        });
    }
}
