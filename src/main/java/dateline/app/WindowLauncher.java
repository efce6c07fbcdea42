package dateline.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;

/// Opens the window, or does the next best thing where none can be opened.
final class WindowLauncher {
    /// Held here, since the log framework forgets the level of a logger that nobody holds. JavaFX warns that it is on
    /// the class path, which is how it is meant to be.
    static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

    private WindowLauncher() {}

    /// Returns when the window is closed.
    ///
    /// @param args nothing, or a file to open
    /// @return the exit status: 0, or what [WithoutDisplay] says
    static int launch(String... args) {
        JAVAFX_LOG.setLevel(Level.SEVERE);
        Drawing.choose();
        DatelineApp.read(args);
        try {
            startToolkit();
        } catch (RuntimeException | LinkageError e) {
            return WithoutDisplay.onThisMachine().run(e, args);
        }
        Application.launch(DatelineApp.class, args);
        return 0;
    }

    /// Apart from the launch, so that only what the toolkit lacks is taken for a missing display. What it prints of its
    /// own accord, such as the stack trace of a library that is not there, is kept from the user.
    private static void startToolkit() {
        PrintStream err = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            Platform.startup(() -> {});
        } finally {
            System.setErr(err);
        }
    }
}
