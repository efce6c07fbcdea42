package dateline.view.detail;

import atlantafx.base.theme.PrimerLight;
import dateline.model.Entry;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// A panel in a window, and what it asked for. Its methods may be called from any thread.
final class PaneStage {
    final DetailPane pane = new DetailPane(Locale.UK);
    final List<Entry> chosen = new ArrayList<>();
    final List<URI> followed = new ArrayList<>();
    final List<String> copied = new ArrayList<>();

    /// To be called on the toolkit's thread.
    PaneStage(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        pane.setManaged(false);
        pane.setOnEntryChosen(chosen::add);
        pane.setOnLinkRequested(followed::add);
        pane.setOnCopied(copied::add);
        Scene scene = new Scene(new Pane(pane), 900, 800);
        scene.getStylesheets()
                .add(Objects.requireNonNull(PaneStage.class.getResource("/css/dateline.css"))
                        .toExternalForm());
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    static <T> T onFxThread(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    void show(DetailContext context, double width, double height) {
        onFxThread(() -> {
            pane.setContext(context);
            pane.resize(width, height);
            pulse();
            return null;
        });
    }

    void select(Entry entry) {
        onFxThread(() -> {
            pane.selectedEntryProperty().set(entry);
            pulse();
            return null;
        });
    }

    void resize(double width, double height) {
        onFxThread(() -> {
            pane.resize(width, height);
            pulse();
            return null;
        });
    }

    /// What the toolkit does once before each frame.
    void pulse() {
        pane.getScene().getRoot().applyCss();
        pane.getScene().getRoot().layout();
    }

    /// Every word that can be read in the panel.
    String words() {
        return onFxThread(() -> words(pane));
    }

    private static String words(Node node) {
        if (!node.isVisible()) {
            return "";
        }
        if (node instanceof Labeled labeled) {
            return labeled.getText() + "\n";
        }
        if (node instanceof Text text) {
            return text.getText() + "\n";
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(PaneStage::words)
                        .collect(Collectors.joining())
                : "";
    }

    ArticleText article() {
        return pane.reading().article().text();
    }
}
