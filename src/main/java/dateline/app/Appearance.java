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

    void dress(Scene scene) {
        scene.getStylesheets().add(STYLESHEET);
        theme.subscribe(choice -> apply(scene));
        Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> apply(scene));
    }

    private void apply(Scene scene) {
        boolean dark = switch (theme.getValue()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        String sheet = dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
        scene.getRoot().pseudoClassStateChanged(Dark.PSEUDO_CLASS, dark);
    }
}
