package dateline.bench;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The least that a program with JavaFX can show: what [StartupBench] holds Dateline's start against.
public final class BareWindow {
    /// An argument: it is to close itself, for a training run.
    static final String CLOSE = "close";

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
            if (getParameters().getRaw().contains(CLOSE)) {
                PauseTransition seen = new PauseTransition(Duration.seconds(1));
                seen.setOnFinished(event -> stage.close());
                seen.play();
            }
        }
    }
}
