package dateline.controller;

import dateline.view.calendar.CalendarPane;
import dateline.view.calendar.ViewKind;
import dateline.view.window.Command;
import dateline.view.window.Commands;
import dateline.view.window.MainWindow;
import dateline.view.window.SearchBox;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Switches the calendar's views: by command, and by keys without a modifier, which are letters where the reader
/// writes.
final class ViewController {
    private static final List<ViewKind> KINDS = List.of(ViewKind.values());
    private static final Map<ViewKind, Command> COMMANDS = new EnumMap<>(Map.of(
            ViewKind.PROGRAMME, Command.VIEW_PROGRAMME,
            ViewKind.MONTH, Command.VIEW_MONTH,
            ViewKind.WEEK, Command.VIEW_WEEK,
            ViewKind.AGENDA, Command.VIEW_AGENDA,
            ViewKind.YEAR, Command.VIEW_YEAR));

    private final CalendarPane calendar;
    private final SearchBox search;
    private final MainWindow window;

    ViewController(CalendarPane calendar, SearchBox search, Commands commands, MainWindow window) {
        this.calendar = calendar;
        this.search = search;
        this.window = window;
        COMMANDS.forEach((kind, command) -> {
            commands.on(command, () -> show(kind));
            calendar.kindProperty()
                    .subscribe(now -> commands.selectedProperty(command).set(now == kind));
        });
        window.addEventHandler(KeyEvent.KEY_PRESSED, this::onPressed);
        window.addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
    }

    private void show(ViewKind kind) {
        window.panes().showCalendar();
        calendar.kindProperty().set(kind);
    }

    private void onPressed(KeyEvent event) {
        if (event.isShortcutDown() && !event.isAltDown()) {
            zoomKey(event.getCode()).ifPresent(direction -> {
                calendar.view().zoom(direction);
                event.consume();
            });
        } else if (!isWriting() && !event.isAltDown() && !event.isControlDown() && !event.isMetaDown()) {
            onPlainKey(event);
        }
    }

    private void onPlainKey(KeyEvent event) {
        Optional<ViewKind> kind = view(event.getCode());
        if (kind.isPresent()) {
            show(kind.get());
            event.consume();
        } else if (event.getCode() == KeyCode.T) {
            window.panes().showCalendar();
            calendar.goToToday();
            event.consume();
        }
    }

    /// By the letter and not by the key: keyboards have the slash in different places.
    private void onTyped(KeyEvent event) {
        if (event.getCharacter().equals("/") && !isWriting()) {
            search.start();
            event.consume();
        }
    }

    private static Optional<ViewKind> view(KeyCode key) {
        boolean digit = key.isDigitKey() && key.getChar().length() == 1;
        int number = digit ? Character.digit(key.getChar().charAt(0), 10) : 0;
        return number >= 1 && number <= KINDS.size() ? Optional.of(KINDS.get(number - 1)) : Optional.empty();
    }

    /// The keys beside those of the menu: plus is a second letter on many keyboards, and there is the number pad.
    private static Optional<Integer> zoomKey(KeyCode key) {
        return switch (key) {
            case EQUALS, ADD -> Optional.of(1);
            case SUBTRACT -> Optional.of(-1);
            default -> Optional.empty();
        };
    }

    private boolean isWriting() {
        Node owner = window.getScene() == null ? null : window.getScene().getFocusOwner();
        return owner instanceof TextInputControl;
    }
}
