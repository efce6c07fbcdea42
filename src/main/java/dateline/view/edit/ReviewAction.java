package dateline.view.edit;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/// What a reviewer can do, each with its key.
public enum ReviewAction {
    ACCEPT(Feather.CHECK, "Shortcut+Enter"),
    EDIT(Feather.EDIT_2, "F2"),
    DROP(Feather.X, "Shortcut+Delete"),
    MERGE(Feather.MINIMIZE_2, "Shortcut+M"),
    SPLIT(Feather.MAXIMIZE_2, "Shortcut+Shift+M"),
    ADD(Feather.PLUS, "Shortcut+N"),
    UNDO(Feather.CORNER_UP_LEFT, "Shortcut+Z"),
    REDO(Feather.CORNER_UP_RIGHT, "Shortcut+Shift+Z"),
    ACCEPT_ALL(Feather.CHECK_SQUARE, "Shortcut+Shift+Enter"),
    SAVE(Feather.SAVE, "Shortcut+S");

    private final Feather icon;
    private final String keys;

    ReviewAction(Feather icon, String keys) {
        this.icon = icon;
        this.keys = keys;
    }

    Feather icon() {
        return icon;
    }

    KeyCombination accelerator() {
        return KeyCombination.keyCombination(keys);
    }

    String id() {
        return "review-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The action that has no button of its own: it is beside the way out.
    boolean isInBar() {
        return this != SAVE;
    }

    static Optional<ReviewAction> of(KeyEvent event) {
        for (ReviewAction action : values()) {
            if (action.accelerator().match(event)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }
}
