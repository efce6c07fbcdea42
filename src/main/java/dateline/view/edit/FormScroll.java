package dateline.view.edit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Scrolls a form so that the field that has the keyboard is in sight, however it got it.
class FormScroll extends ScrollPane {
    private static final double MARGIN = 40;

    FormScroll() {
        getStyleClass().add("edit-scroll");
        setFitToWidth(true);
        setMinSize(0, 0);
        ObservableValue<Node> focused = sceneProperty().flatMap(Scene::focusOwnerProperty);
        focused.subscribe(this::show);
    }

    private void show(@Nullable Node owner) {
        if (owner == null || getContent() == null || !isInContent(owner)) {
            return;
        }
        Bounds at = getContent().sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double room = getViewportBounds().getHeight();
        double over = getContent().getLayoutBounds().getHeight() - room;
        if (over <= 0) {
            return;
        }
        double top = getVvalue() * over;
        if (at.getMinY() - MARGIN < top) {
            setVvalue(Math.max(0, (at.getMinY() - MARGIN) / over));
        } else if (at.getMaxY() + MARGIN > top + room) {
            setVvalue(Math.min(1, (at.getMaxY() + MARGIN - room) / over));
        }
    }

    private boolean isInContent(Node node) {
        Node parent = node;
        while (parent != null && !parent.equals(getContent())) {
            parent = parent.getParent();
        }
        return parent != null;
    }
}
