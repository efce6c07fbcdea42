package dateline.view.dialog;

import javafx.css.PseudoClass;
import javafx.scene.Parent;

/// The pseudo-class `:dark`, which the root of every scene has while the dark theme is on.
public final class Dark {
    public static final PseudoClass PSEUDO_CLASS = PseudoClass.getPseudoClass("dark");

    private Dark() {}

    public static boolean isOn(Parent root) {
        return root.getPseudoClassStates().contains(PSEUDO_CLASS);
    }
}
