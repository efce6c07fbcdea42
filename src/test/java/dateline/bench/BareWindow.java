package dateline.bench;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that a program with JavaFX can show: what [StartupBench] holds Dateline's start against.
public final class BareWindow {
    private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

    private BareWindow() {}

    public static void main(String[] args) {
        JAVAFX_LOG.setLevel(Level.SEVERE);
        Application.launch(Bare.class, args);
    }

    /// Apart from `main`, which the class path needs to be in a class that is no application.
    public static final class Bare extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new Label("One label")), 640, 480));
            stage.show();
        }
    }
}
