package dateline.view.dialog;

import javafx.css.PseudoClass;
import javafx.scene.Parent;

/// What scenes of one program have in common: the dark theme and the size of text, which are pseudo-classes of their
/// roots (`:dark`, `:percent-150`).
public final class Dress {
    private static final String TEXT_SIZE = "percent-";

    private Dress() {}

    /// Whether a pseudo-class is one of them.
    public static boolean isOne(PseudoClass state) {
        return state.equals(Dark.PSEUDO_CLASS) || state.getPseudoClassName().startsWith(TEXT_SIZE);
    }

    /// Dresses the root of another scene like this one.
    public static void copy(Parent from, Parent to) {
        from.getPseudoClassStates().stream()
                .filter(Dress::isOne)
                .forEach(state -> to.pseudoClassStateChanged(state, true));
    }
}
