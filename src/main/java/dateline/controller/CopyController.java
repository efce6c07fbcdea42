package dateline.controller;

import dateline.view.calendar.CalendarPane;
import dateline.view.calendar.CalendarState;
import dateline.view.window.Command;
import dateline.view.window.Commands;
import dateline.wording.Texts;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Copies the selected entry as text: by its command, and by the usual keys while the calendar has the focus.
final class CopyController {
    private final CalendarState calendar;
    private final Texts texts;

    CopyController(CalendarState calendar, CalendarPane pane, Commands commands, Texts texts) {
        this.calendar = calendar;
        this.texts = texts;
        commands.on(Command.COPY_ENTRY, this::copy);
        commands.disabledProperty(Command.COPY_ENTRY)
                .bind(calendar.selectedProperty().map(Optional::isEmpty));
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.C) {
            copy();
            event.consume();
        }
    }

    private void copy() {
        calendar.selected().ifPresent(entry -> {
            ClipboardContent content = new ClipboardContent();
            EntryText text = new EntryText(calendar.content().wording(), texts);
            content.putString(text.of(entry, calendar.content().itinerary()));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
