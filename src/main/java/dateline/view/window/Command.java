package dateline.view.window;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// All that the user can ask for: one list for menu, tool bar and keyboard.
public enum Command {
    NEW_FROM_ARTICLE(Feather.FILE_PLUS, "Shortcut+N"),
    OPEN(Feather.FOLDER, "Shortcut+O"),
    OPEN_EXAMPLE(null, ""),
    SAVE(Feather.SAVE, "Shortcut+S"),
    SAVE_AS(null, "Shortcut+Shift+S"),
    SAVE_COPY(null, ""),
    EXPORT_PDF(Feather.FILE_TEXT, "Shortcut+E"),
    DRAG_OUT(null, ""),
    PRINT(Feather.PRINTER, "Shortcut+P"),
    SHOW_PROBLEMS(Feather.ALERT_TRIANGLE, ""),
    QUIT(null, "Shortcut+Q"),
    COPY_ENTRY(Feather.COPY, "Shortcut+Shift+C"),
    UNDO(null, "Shortcut+Z"),
    REDO(null, "Shortcut+Shift+Z"),
    EDIT_ENTRY(Feather.EDIT_2, "F2"),
    NEW_ENTRY(null, "Shortcut+Shift+N"),
    DELETE_ENTRY(null, "Shortcut+Delete"),
    REPLACE_ARTICLE(null, ""),
    FIND(Feather.SEARCH, "Shortcut+F"),
    FILTER(Feather.FILTER, "Shortcut+Shift+F"),
    CLEAR_FILTER(null, ""),
    CLEAR_SELECTION(null, ""),
    VIEW_PROGRAMME(null, "Shortcut+1"),
    VIEW_MONTH(null, "Shortcut+2"),
    VIEW_WEEK(null, "Shortcut+3"),
    VIEW_AGENDA(null, "Shortcut+4"),
    VIEW_YEAR(null, "Shortcut+5"),
    GO_TO_DATE(null, "Shortcut+G"),
    ZOOM_IN(null, ""),
    ZOOM_OUT(null, ""),
    ZOOM_FIT(null, "Shortcut+0"),
    MAP(Feather.MAP, "Shortcut+Shift+M"),
    NOT_YET_KNOWN(null, "Shortcut+U"),
    CONFLICTS(null, "Shortcut+K"),
    OPEN_PHRASES(null, "Shortcut+D"),
    EARLIER(null, "Alt+Page Up"),
    LATER(null, "Alt+Page Down"),
    TODAY(Feather.CALENDAR, "Shortcut+T"),
    BACK(Feather.ARROW_LEFT, "Alt+Left"),
    FORWARD(Feather.ARROW_RIGHT, "Alt+Right"),
    NEXT_PANE(null, "F6"),
    LEGEND(Feather.INFO, "F1"),
    KEYS(null, "Shift+F1"),
    ABOUT(null, "");

    private final @Nullable Feather icon;
    private final String keys;

    Command(@Nullable Feather icon, String keys) {
        this.icon = icon;
        this.keys = keys;
    }

    /// Whether the command chooses one of several views, and shows which is chosen.
    boolean isView() {
        return switch (this) {
            case VIEW_PROGRAMME, VIEW_MONTH, VIEW_WEEK, VIEW_AGENDA, VIEW_YEAR -> true;
            default -> false;
        };
    }

    Optional<Feather> icon() {
        return Optional.ofNullable(icon);
    }

    /// The keys that give the command; those with a sign have a name in the reader's language, which [Commands] knows.
    Optional<KeyCombination> accelerator() {
        return Optional.of(keys).filter(k -> !k.isEmpty()).map(KeyCombination::keyCombination);
    }
}
