package dateline.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dateline.view.dialog.Dark;
import dateline.view.window.Theme;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// Dresses a scene in the light or the dark theme and keeps it so as the choice, or the desktop's, changes.
final class Appearance {
    private static final String STYLESHEET = Objects.requireNonNull(Appearance.class.getResource("/css/dateline.css"))
            .toExternalForm();

    private final ObservableValue<Theme> theme;

    Appearance(ObservableValue<Theme> theme) {
        this.theme = theme;
    }

    /// Before the first control is made: that would load the toolkit's own style sheet, only for it to be replaced.
    static void prepare() {
        use(isDark(Theme.SYSTEM));
    }

    void dress(Scene scene) {
        scene.getStylesheets().add(STYLESHEET);
        theme.subscribe(choice -> apply(scene));
        Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> apply(scene));
    }

    private void apply(Scene scene) {
        boolean dark = isDark(theme.getValue());
        use(dark);
        scene.getRoot().pseudoClassStateChanged(Dark.PSEUDO_CLASS, dark);
    }

    private static boolean isDark(Theme theme) {
        return switch (theme) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private static void use(boolean dark) {
        String sheet = dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }
}
