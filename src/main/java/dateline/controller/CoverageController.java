package dateline.controller;

import dateline.edit.Coverage;
import dateline.model.Article;
import dateline.model.Itinerary;
import dateline.timex.TimexRecognizer;
import dateline.view.detail.DetailPane;
import dateline.view.window.Command;
import dateline.view.window.Commands;
import dateline.view.window.MainWindow;
import dateline.wording.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;

/// Shows, while it is asked for, which times of the open itinerary's articles no entry cites.
final class CoverageController {
    private final DocumentController documents;
    private final DetailPane detail;
    private final MainWindow window;
    private final Texts texts;
    private final Executor worker;
    private boolean shown;
    private int newest;

    CoverageController(
            DocumentController documents,
            DetailPane detail,
            MainWindow window,
            Commands commands,
            Texts texts,
            Executor worker) {
        this.documents = documents;
        this.detail = detail;
        this.window = window;
        this.texts = texts;
        this.worker = worker;
        commands.on(Command.OPEN_PHRASES, () -> {
            shown = !shown;
            commands.selectedProperty(Command.OPEN_PHRASES).set(shown);
            window.hush();
            find(shown);
        });
        commands.disabledProperty(Command.OPEN_PHRASES)
                .bind(documents.documentProperty().map(Optional::isEmpty));
        documents.documentProperty().subscribe((was, now) -> find(false));
    }

    /// @param say whether to say how many there are
    private void find(boolean say) {
        int asked = ++newest;
        Optional<Itinerary> open = documents.document().map(Document::itinerary).filter(itinerary -> shown);
        if (open.isEmpty()) {
            detail.showCoverage(Map.of());
            return;
        }
        worker.execute(() -> {
            Map<String, Coverage> found = coverage(open.get());
            Platform.runLater(() -> {
                if (asked == newest) {
                    detail.showCoverage(found);
                    if (say) {
                        say(found);
                    }
                }
            });
        });
    }

    private void say(Map<String, Coverage> found) {
        int count = found.values().stream().mapToInt(c -> c.open().size()).sum();
        window.say(texts.get("edit.coverage.count", count));
    }

    private static Map<String, Coverage> coverage(Itinerary itinerary) {
        Map<String, Coverage> found = new HashMap<>();
        for (Article article : itinerary.articles()) {
            if (article.published().isPresent() && TimexRecognizer.reads(article.language())) {
                TimexRecognizer recognizer = TimexRecognizer.of(article.language());
                found.put(
                        article.id(),
                        Coverage.of(
                                article,
                                recognizer.recognize(
                                        article.text(), article.published().get()),
                                itinerary));
            }
        }
        return found;
    }
}
