package dateline.view.window;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;

/// What the window says at the top of its panes, until the user closes it or does what it offers. Nothing of it is
/// there before something is said.
final class Notices extends StackPane {
    private Optional<NotificationPane> bar = Optional.empty();

    /// @param panes what it is said over
    Notices(Node panes) {
        super(panes);
    }

    void say(String sentence, Action... offers) {
        NotificationPane notice = bar.orElseGet(this::create);
        notice.setText(sentence);
        notice.getActions().setAll(offers);
        notice.setCloseButtonVisible(true);
        notice.show();
    }

    /// Takes back what was said.
    void hush() {
        bar.ifPresent(NotificationPane::hide);
    }

    private NotificationPane create() {
        NotificationPane created = new NotificationPane();
        created.setFocusTraversable(false);
        created.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        // What is beside the bar is for the panes below.
        created.setPickOnBounds(false);
        getChildren().add(created);
        // Before it is shown, or else it would not slide in.
        created.applyCss();
        bar = Optional.of(created);
        return created;
    }
}
