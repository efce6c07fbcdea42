package dateline.view.window;

import dateline.view.dialog.Dress;
import java.util.function.BooleanSupplier;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A window over the main one, dressed as it is. While it is open the main one waits.
public final class SecondWindow {
    private static final double WIDEST = 1400;
    private static final double LEAST_WIDTH = 560;
    private static final double LEAST_HEIGHT = 360;
    private static final double SHARE = 0.96;

    private final Stage stage = new Stage();
    private BooleanSupplier mayClose = () -> true;

    public SecondWindow(Window owner, String title, Parent root) {
        Parent dressed = owner.getScene().getRoot();
        Scene scene = new Scene(
                root,
                Math.min(WIDEST, Math.max(LEAST_WIDTH, owner.getWidth() * SHARE)),
                Math.max(LEAST_HEIGHT, owner.getHeight() * SHARE));
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        Dress.copy(dressed, root);
        follow(dressed.getPseudoClassStates());
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setX(Math.max(0, owner.getX()));
        stage.setY(Math.max(0, owner.getY()));
        stage.setOnCloseRequest(event -> {
            if (!mayClose.getAsBoolean()) {
                event.consume();
            }
        });
    }

    /// The theme and the text's size are pseudo-classes of a scene's root, and can change while the window is open.
    private void follow(ObservableSet<PseudoClass> like) {
        SetChangeListener<PseudoClass> listener = change -> {
            PseudoClass state = change.wasAdded() ? change.getElementAdded() : change.getElementRemoved();
            if (Dress.isOne(state)) {
                stage.getScene().getRoot().pseudoClassStateChanged(state, change.wasAdded());
            }
        };
        like.addListener(listener);
        stage.setOnHidden(event -> like.removeListener(listener));
    }

    /// Asked before the user's wish to close it is done.
    public void setMayClose(BooleanSupplier answer) {
        mayClose = answer;
    }

    /// Shows something else in the same window.
    public void show(String title, Parent root) {
        Parent before = stage.getScene().getRoot();
        Dress.copy(before, root);
        stage.getScene().setRoot(root);
        // What is in panes that are styled first can have the focus only then.
        root.applyCss();
        root.layout();
        stage.setTitle(title);
    }

    public Window window() {
        return stage;
    }

    public void show() {
        stage.show();
    }

    public void close() {
        stage.close();
    }
}
