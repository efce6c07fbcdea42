package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.ZoneView;
import dateline.view.dialog.FxDialogs;
import dateline.view.dialog.ProgramFacts;
import dateline.view.dialog.ProgramFacts.Part;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Who has only the window learns from it what the program is, whose work is in it, and where reports are kept.
@ExtendWith(ApplicationExtension.class)
class AboutTest {
    private static final Path LOG = Path.of("no", "such", "dateline.log");

    @Start
    void start(Stage stage) {
        FxDialogs dialogs = new FxDialogs(
                null,
                Texts.of("window", Locale.UK),
                () -> new Wording(Locale.UK, ZoneView.OF_PLACE),
                () -> new ProgramFacts(ProgramVersion.read(), ThirdParties.read(), LOG));
        Platform.runLater(dialogs::showAbout);
    }

    @Test
    void versionLicenceAttributionsAndTheLogAreThere(FxRobot robot) {
        OpenWindow.settle();
        assertTrue(shown(robot, "Version " + ProgramVersion.read()));
        assertTrue(shown(robot, "Apache License 2.0"));
        assertTrue(shown(robot, "CC BY 4.0"));
        assertEquals(
                LOG.toString(),
                robot.lookup(".about .text-field").queryAs(TextField.class).getText());
        List<String> parts = robot.lookup(".about-parts").<ListView<Part>>query().getItems().stream()
                .map(part -> part.name() + " " + part.licence())
                .toList();
        for (String owed : List.of("JavaFX", "ControlsFX", "Gson", "Source Sans", "GeoNames", "openhtmltopdf")) {
            assertTrue(
                    ThirdParties.read().stream()
                            .anyMatch(part -> part.toString().contains(owed)),
                    owed);
        }
        assertTrue(parts.size() > 15, parts.toString());
        assertFalse(parts.toString().contains("](") || parts.toString().contains("--"), parts.toString());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        OpenWindow.settle();
        assertTrue(Window.getWindows().stream()
                .noneMatch(w -> w.getScene().getRoot().lookup(".about") != null));
    }

    private static boolean shown(FxRobot robot, String words) {
        return robot.lookup(".about .label").queryAll().stream()
                .map(Node.class::cast)
                .filter(Labeled.class::isInstance)
                .anyMatch(label -> ((Labeled) label).getText().contains(words));
    }
}
