package dateline.view.window;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Parent;

/// How large the window's text is, and with it everything that is measured by text.
public enum TextSize {
    PERCENT_100,
    PERCENT_125,
    PERCENT_150,
    PERCENT_175,
    PERCENT_200;

    /// Puts the size's pseudo-class, such as `:percent-150`, on the root of a scene; the style sheet knows the rest.
    public void applyTo(Parent root) {
        for (TextSize each : values()) {
            root.pseudoClassStateChanged(each.pseudoClass(), each == this);
        }
    }

    private PseudoClass pseudoClass() {
        return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
