package dateline.view.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.feather.FeatherIkonHandler;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A sign is a letter of its own font, whatever stands around it has.
@ExtendWith(ApplicationExtension.class)
class IconTest {
    private Icon icon;
    private StackPane root;

    @Start
    void start(Stage stage) {
        icon = new Icon(Feather.FOLDER);
        Button button = new Button("Open", icon);
        root = new StackPane(button);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        button.setStyle("-fx-font-family: serif; -fx-font-size: 9px; -fx-font-weight: bold;");
        Scene scene = new Scene(root, 200, 100);
        scene.getStylesheets()
                .add(Objects.requireNonNull(IconTest.class.getResource("/css/dateline.css"))
                        .toExternalForm());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void keepsItsFontBesideWordsInAnother() {
        assertEquals("FeatherIcons", icon.getFont().getFamily());
        assertEquals(18, icon.getFont().getSize());
        assertEquals(Character.toString(Feather.FOLDER.getCode()), icon.getText());
    }

    /// The package has the font as a file; where that is gone, the jar still has it.
    @Test
    void comesFromAFileOrElseFromTheJar(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("feather.ttf");
        assertEquals("FeatherIcons", Icon.font(Optional.of(file.toString())).getFamily());
        try (InputStream font = new FeatherIkonHandler().getFontResourceAsStream()) {
            Files.write(file, font.readAllBytes());
        }
        assertEquals("FeatherIcons", Icon.font(Optional.of(file.toString())).getFamily());
        assertEquals("FeatherIcons", Icon.font(Optional.empty()).getFamily());
    }

    @Test
    void growsWithTheText(FxRobot robot) {
        robot.interact(() -> {
            root.pseudoClassStateChanged(PseudoClass.getPseudoClass("percent-200"), true);
            root.applyCss();
        });
        assertEquals(34, icon.getFont().getSize());
    }

    @Test
    void takesTheColourThatTheStyleSheetNames(FxRobot robot) {
        robot.interact(() -> {
            root.setStyle("-fx-accent: #123456;");
            icon.setStyle("-fx-icon-color: -fx-accent;");
            root.applyCss();
        });
        assertEquals(Color.web("#123456"), icon.getFill());
    }

    @Test
    void anotherSignTakesThePlaceOfTheFirst(FxRobot robot) {
        robot.interact(() -> icon.setSign(Feather.X));
        assertEquals(Character.toString(Feather.X.getCode()), icon.getText());
    }
}
