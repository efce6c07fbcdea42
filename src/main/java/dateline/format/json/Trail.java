package dateline.format.json;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The steps from the root to where a [Cursor] is. Made for speed: nothing is allocated for a step, and paths are built
/// only when they are asked for.
final class Trail {
    private final Step[] steps = new Step[Limits.DEPTH + 1];
    private int depth;

    /// An object or list, and which of its values is the current one. Used again by all that are at the same depth.
    private static final class Step {
        private String name = "";
        private int index;
        private int occurrence;
        private @Nullable Map<String, Integer> repeated;

        private ValuePath from(ValuePath parent) {
            return index == ValuePath.NO_INDEX ? parent.property(name, occurrence) : parent.element(index);
        }
    }

    Trail() {
        for (int i = 0; i < steps.length; i++) {
            steps[i] = new Step();
        }
    }

    int depth() {
        return depth;
    }

    void enterObject() {
        enter(ValuePath.NO_INDEX);
    }

    void enterList() {
        enter(0);
    }

    private void enter(int index) {
        Step step = steps[depth++];
        step.name = "";
        step.index = index;
        step.occurrence = 0;
        step.repeated = null;
    }

    void leave() {
        depth--;
    }

    /// Steps to a property of the object.
    void property(String name) {
        Step step = steps[depth - 1];
        step.name = name;
        step.occurrence = 0;
    }

    /// Says that the current property was in the object before.
    void repeat() {
        Step step = steps[depth - 1];
        if (step.repeated == null) {
            step.repeated = new HashMap<>();
        }
        step.occurrence = step.repeated.merge(step.name, 1, Integer::sum);
    }

    /// Steps to the next element of the list.
    ///
    /// @return the index of the one before
    int next() {
        return steps[depth - 1].index++;
    }

    /// The name of the current property.
    String name() {
        return steps[depth - 1].name;
    }

    /// The path to the current value.
    ValuePath path() {
        return path(depth);
    }

    /// The path to the object or list that holds the current value.
    ValuePath pathOfHolder() {
        return path(depth - 1);
    }

    private ValuePath path(int length) {
        ValuePath path = ValuePath.ROOT;
        for (int i = 0; i < length; i++) {
            path = steps[i].from(path);
        }
        return path;
    }

    /// The current value relative to the one that was current at `fromDepth`, as a JSON Pointer.
    String pointer(int fromDepth) {
        String pointer = "";
        for (int i = fromDepth; i < depth; i++) {
            Step step = steps[i];
            pointer = step.index == ValuePath.NO_INDEX
                    ? JsonPointer.child(pointer, step.name)
                    : JsonPointer.child(pointer, step.index);
        }
        return pointer;
    }
}
