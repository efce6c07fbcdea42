package dateline.view.window;

import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The shortcut key with a key whose sign would be hard to read beside a plus ("Ctrl++"): it is said by name. Keyboards
/// have such a sign in several places, with Shift or without.
final class NamedKey extends KeyCombination {
    private final Set<KeyCode> codes;
    private final String name;

    NamedKey(Set<KeyCode> codes, String name) {
        super(SHORTCUT_DOWN, SHIFT_ANY);
        this.codes = Set.copyOf(codes);
        this.name = name;
    }

    @Override
    public boolean match(KeyEvent event) {
        return codes.contains(event.getCode()) && super.match(event);
    }

    /// "Ctrl+Plus", or as the system has it.
    @Override
    public String getDisplayText() {
        String anyKey = "A";
        String shown = KeyCombination.keyCombination("Shortcut+" + anyKey).getDisplayText();
        return shown.substring(0, shown.length() - anyKey.length()) + name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamedKey key && key.codes.equals(codes);
    }

    @Override
    public int hashCode() {
        return codes.hashCode();
    }
}
