package dateline.view.calendar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;

/// Nodes that are used again from one drawing to the next: as many as were ever in sight at once, however many entries
/// there are.
///
/// A node that was used for a key is given for the same key again, so that what has the focus keeps it. For the FX
/// thread only.
///
/// @param <K> what a node stands for
/// @param <N> the node's type
final class NodePool<K, N extends Node> {
    private final List<Node> parent;
    private final Supplier<N> factory;
    private final Deque<N> free = new ArrayDeque<>();
    private Map<K, N> shown = new HashMap<>();
    private Map<K, N> next = new HashMap<>();

    NodePool(List<Node> parent, Supplier<N> factory) {
        this.parent = parent;
        this.factory = factory;
    }

    /// Draws anew: `drawing` asks for the nodes that it needs by [#get]; those that it does not ask for are hidden.
    void draw(Runnable drawing) {
        next = new HashMap<>();
        drawing.run();
        shown.values().forEach(this::release);
        shown = next;
    }

    /// The node for a key, visible. A key may be asked for once in a drawing.
    N get(K key) {
        N node = shown.remove(key);
        if (node == null) {
            node = free.isEmpty() ? create() : free.pop();
            node.setVisible(true);
        }
        next.put(key, node);
        return node;
    }

    /// The node that a key has in the last drawing.
    Map<K, N> shown() {
        return shown;
    }

    private void release(N node) {
        node.setVisible(false);
        free.push(node);
    }

    private N create() {
        N node = factory.get();
        node.setManaged(false);
        parent.add(node);
        return node;
    }
}
