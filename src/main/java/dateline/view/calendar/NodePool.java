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
    private final Map<Object, Deque<N>> free = new HashMap<>();
    private Map<K, Pooled<N>> shown = new HashMap<>();
    private Map<K, Pooled<N>> next = new HashMap<>();

    private record Pooled<N>(N node, Object look) {}

    NodePool(List<Node> parent, Supplier<N> factory) {
        this.parent = parent;
        this.factory = factory;
    }

    /// Begins to draw anew: [#get] is asked for the nodes that are needed.
    void begin() {
        next = new HashMap<>();
    }

    /// Ends the drawing: the nodes that were not asked for are hidden.
    void end() {
        shown.values().forEach(this::release);
        shown = next;
    }

    /// The node for a key, visible. A key may be asked for once in a drawing.
    N get(K key) {
        return get(key, "");
    }

    /// The node for a key, visible, and if possible one that had the same look before: a node that changes from a bar
    /// to a band is styled anew, which is most of what a change of screens costs.
    N get(K key, Object look) {
        Pooled<N> pooled = shown.remove(key);
        if (pooled == null) {
            Deque<N> alike = free.get(look);
            pooled = new Pooled<>(alike == null || alike.isEmpty() ? create() : alike.pop(), look);
            pooled.node().setVisible(true);
        }
        next.put(key, new Pooled<>(pooled.node(), look));
        return pooled.node();
    }

    /// The nodes of the last drawing.
    List<N> shown() {
        return shown.values().stream().map(Pooled::node).toList();
    }

    private void release(Pooled<N> pooled) {
        pooled.node().setVisible(false);
        free.computeIfAbsent(pooled.look(), look -> new ArrayDeque<>()).push(pooled.node());
    }

    private N create() {
        N node = factory.get();
        node.setManaged(false);
        parent.add(node);
        return node;
    }
}
