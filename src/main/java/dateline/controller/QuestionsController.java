package dateline.controller;

import dateline.model.Entry;
import dateline.review.Question;
import dateline.view.calendar.CalendarContent;
import dateline.view.calendar.CalendarState;
import dateline.view.review.QuestionsPane;
import dateline.wording.QuestionWords;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Lists what the sources leave open about the entries that the calendar shows, while the list is in sight.
final class QuestionsController {
    private final CalendarState calendar;
    private final QuestionsPane pane;
    private final Executor worker;
    private int newest;

    QuestionsController(CalendarState calendar, QuestionsPane pane, Executor worker) {
        this.calendar = calendar;
        this.pane = pane;
        this.worker = worker;
        pane.setOnChosen(calendar::select);
        pane.setOnCopy(this::copy);
        calendar.contentProperty().subscribe((was, now) -> list());
        calendar.selectedProperty().subscribe((was, now) -> pane.mark(now));
        // Nobody reads it before it is in the window.
        pane.sceneProperty().subscribe((was, now) -> list());
    }

    private void list() {
        int asked = ++newest;
        if (pane.getScene() == null) {
            return;
        }
        CalendarContent content = calendar.content();
        worker.execute(() -> {
            List<Entry> open = Stream.concat(content.index().entries().stream(), content.index().unscheduled().stream())
                    .filter(entry -> !Question.of(entry).isEmpty())
                    .toList();
            Platform.runLater(() -> {
                if (asked == newest) {
                    pane.show(open, words(content));
                    pane.mark(calendar.selected());
                }
            });
        });
    }

    private void copy(List<Entry> entries) {
        ClipboardContent text = new ClipboardContent();
        text.putString(words(calendar.content()).asText(entries));
        Clipboard.getSystemClipboard().setContent(text);
    }

    private static QuestionWords words(CalendarContent content) {
        return new QuestionWords(content.wording(), content.itinerary());
    }
}
