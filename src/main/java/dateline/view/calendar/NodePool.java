package dateline.view.calendar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// Nodes that are used again from one drawing to the next: as many as were ever in sight at once, however many entries
/// there are.
///
/// A node that was used for a key is given for the same key again, so that a screen that is scrolled changes little. A
/// node is styled when it is made and when its pseudo-classes have changed, and at no other time. For the FX thread
/// only.
///
/// @param <K> what a node stands for
/// @param <N> the node's type
final class NodePool<K, N extends Node> {
    private final List<Node> parent;
    private final Supplier<N> factory;
    private final Map<Object, Deque<Pooled<N>>> free = new HashMap<>();
    private Map<K, Pooled<N>> shown = new HashMap<>();
    private Map<K, Pooled<N>> next = new HashMap<>();

    /// @param states the pseudo-classes with which the node was last styled
    private record Pooled<N>(N node, Object look, Set<PseudoClass> states) {}

    NodePool(List<Node> parent, Supplier<N> factory) {
        this.parent = parent;
        this.factory = factory;
    }

    /// Begins to draw anew: [#get] is asked for the nodes that are needed.
    ///
    /// @param other whether the drawing has next to nothing in common with the last; then its nodes are free at once
    void begin(boolean other) {
        next = new HashMap<>();
        if (other) {
            shown.values().forEach(this::release);
            shown.clear();
        }
    }

    /// Ends the drawing: the nodes that were not asked for are hidden, and those that changed are styled.
    void end() {
        shown.values().forEach(this::release);
        free.values().forEach(nodes -> nodes.forEach(pooled -> pooled.node().setVisible(false)));
        next.replaceAll((key, pooled) -> styled(pooled));
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
            Deque<Pooled<N>> alike = free.get(look);
            pooled = alike == null || alike.isEmpty() ? create(look) : alike.pop();
            pooled.node().setVisible(true);
        }
        next.put(key, new Pooled<>(pooled.node(), look, pooled.states()));
        return pooled.node();
    }

    /// The nodes of the last drawing.
    List<N> shown() {
        return shown.values().stream().map(Pooled::node).toList();
    }

    private void release(Pooled<N> pooled) {
        free.computeIfAbsent(pooled.look(), look -> new ArrayDeque<>()).push(pooled);
    }

    /// Drawing comes after the scene was styled: without this, what changed would be seen once without its look.
    private Pooled<N> styled(Pooled<N> pooled) {
        Set<PseudoClass> now = pooled.node().getPseudoClassStates();
        if (now.equals(pooled.states())) {
            return pooled;
        }
        pooled.node().applyCss();
        return new Pooled<>(pooled.node(), pooled.look(), Set.copyOf(now));
    }

    private Pooled<N> create(Object look) {
        N node = factory.get();
        node.setManaged(false);
        parent.add(node);
        node.applyCss();
        return new Pooled<>(node, look, Set.copyOf(node.getPseudoClassStates()));
    }
}
