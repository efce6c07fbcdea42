package dateline.app;

import dateline.Mouse;
import dateline.view.calendar.CalendarView;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Looks through a laid-out window for what lies outside of what holds it, and for words that are cut although nothing
/// shows them whole.
final class LayoutCheck {
    /// Edges fall between pixels.
    private static final double TOLERANCE = 1.5;
    /// Where JavaFX keeps a tooltip that was installed on a node.
    private static final String TOOLTIP = "javafx.scene.control.Tooltip";

    private final Parent root;
    private final List<String> flaws = new ArrayList<>();

    LayoutCheck(Parent root) {
        this.root = root;
    }

    List<String> flaws() {
        visit(root);
        return flaws;
    }

    private void visit(Node node) {
        if (!node.isVisible() || isOutOfSight(node)) {
            return;
        }
        checkPlace(node);
        if (node instanceof Labeled labeled) {
            checkWords(labeled);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::visit);
        }
    }

    /// What scrolls may lie beyond the edge, and is then not looked at.
    private boolean isOutOfSight(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getClip() != null) {
                Bounds clip = parent.localToScene(parent.getClip().getBoundsInLocal());
                return !clip.intersects(bounds);
            }
        }
        return false;
    }

    private void checkPlace(Node node) {
        Region holder = holder(node);
        if (holder == null || bothEmpty(node) || node instanceof Text || node instanceof Group) {
            return;
        }
        Bounds inner = node.localToScene(node.getLayoutBounds());
        Bounds outer = holder.localToScene(holder.getLayoutBounds());
        boolean wide = inner.getMinX() < outer.getMinX() - TOLERANCE || inner.getMaxX() > outer.getMaxX() + TOLERANCE;
        boolean high = inner.getMinY() < outer.getMinY() - TOLERANCE || inner.getMaxY() > outer.getMaxY() + TOLERANCE;
        if ((wide && !scrollsSideways(holder)) || (high && !scrolls(node))) {
            flaws.add(name(node) + " is outside of " + name(holder) + (wide ? " in width" : " in height"));
        }
    }

    private static boolean bothEmpty(Node node) {
        return node.getLayoutBounds().getWidth() <= 0 || node.getLayoutBounds().getHeight() <= 0;
    }

    private static boolean scrollsSideways(Node holder) {
        return isIn(holder, VirtualFlow.class);
    }

    /// Whether it stands in something that is moved up and down under a clip.
    private static boolean scrolls(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getClip() != null) {
                return true;
            }
        }
        return false;
    }

    /// The nearest that has a size of its own: a group is as large as what is in it.
    private static Region holder(Node node) {
        Parent parent = node.getParent();
        while (parent != null && !(parent instanceof Region)) {
            parent = parent.getParent();
        }
        return (Region) parent;
    }

    private void checkWords(Labeled labeled) {
        String text = labeled.getText();
        if (text == null || text.isBlank() || bothEmpty(labeled)) {
            return;
        }
        boolean cut = labeled.isTextTruncated() || isLowerThanALine(labeled);
        if (cut && !canBeReadElsewhere(labeled)) {
            flaws.add("“" + text.substring(0, Math.min(24, text.length())) + "” is cut in " + name(labeled));
        }
    }

    private static boolean isLowerThanALine(Labeled labeled) {
        double line = labeled.getFont().getSize();
        return labeled.getContentDisplay() != javafx.scene.control.ContentDisplay.GRAPHIC_ONLY
                && labeled.getHeight() < line - TOLERANCE;
    }

    /// Whether it, or what it is a part of, has a tooltip. Some are made when one points at them.
    private static boolean canBeReadElsewhere(Node labeled) {
        for (Node node = labeled; node != null && !(node instanceof CalendarView); node = node.getParent()) {
            Mouse.enter(node);
            if (node.getProperties().get(TOOLTIP) instanceof Tooltip) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Node node, Class<?> type) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (type.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    private static String name(Node node) {
        String id = node.getId() == null ? "" : "#" + node.getId();
        return node.getClass().getSimpleName() + id + node.getStyleClass();
    }
}
