package dateline.view.window;

import javafx.css.PseudoClass;
import javafx.scene.Parent;

/// The theme and the text's size, which are pseudo-classes of a scene's root.
final class Dress {
    private Dress() {}

    static boolean isOne(PseudoClass state) {
        String name = state.getPseudoClassName();
        return name.equals("dark") || name.startsWith("percent-");
    }

    /// Dresses the root of another scene like this one.
    static void copy(Parent from, Parent to) {
        from.getPseudoClassStates().stream()
                .filter(Dress::isOne)
                .forEach(state -> to.pseudoClassStateChanged(state, true));
    }
}
