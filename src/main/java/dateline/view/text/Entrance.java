package dateline.view.text;

import java.util.List;
import javafx.scene.Node;

/// Puts a node into the scene when it is first to be seen, and not before.
///
/// What is in the scene is styled and gets its skin, visible or not: of the first picture of the window, that would be
/// half the work.
public final class Entrance {
    private Entrance() {}

    /// For a node whose `visible` says whether it is to be seen.
    ///
    /// @param enter puts the node into its place; done once
    public static void whenVisible(Node node, Runnable enter) {
        node.visibleProperty().subscribe(visible -> {
            if (visible && node.getParent() == null) {
                enter.run();
            }
        });
    }

    /// For a node that is drawn in the middle of a layout, when styles are no longer looked at: it has its own at once.
    ///
    /// @param siblings where it comes last
    public static void show(Node node, boolean visible, List<Node> siblings) {
        node.setVisible(visible);
        if (visible && node.getParent() == null) {
            siblings.add(node);
            node.applyCss();
        }
    }
}
