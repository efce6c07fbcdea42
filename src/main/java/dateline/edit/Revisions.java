package dateline.edit;

import java.util.ArrayList;
import java.util.List;

/// The states of something that is being worked on, and where one is among them. Each state is whole and immutable, so
/// undoing can never undo a half.
///
/// @param <S> a state
/// @param past the states before, the latest last
/// @param future what was undone, the next first
public record Revisions<S>(List<S> past, S now, List<S> future) {
    /// The most steps that can be undone.
    public static final int LONGEST = 500;

    public Revisions {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    public static <S> Revisions<S> of(S first) {
        return new Revisions<>(List.of(), first, List.of());
    }

    /// Goes on to another state; what was undone is forgotten. A state that is as the present one is no step.
    public Revisions<S> then(S next) {
        if (next.equals(now)) {
            return this;
        }
        List<S> before = new ArrayList<>(past.subList(Math.max(0, past.size() - LONGEST + 1), past.size()));
        before.add(now);
        return new Revisions<>(before, next, List.of());
    }

    public boolean hasUndo() {
        return !past.isEmpty();
    }

    public boolean hasRedo() {
        return !future.isEmpty();
    }

    /// One step back, if there is one.
    public Revisions<S> undone() {
        if (past.isEmpty()) {
            return this;
        }
        List<S> after = new ArrayList<>(future);
        after.addFirst(now);
        return new Revisions<>(past.subList(0, past.size() - 1), past.getLast(), after);
    }

    /// One step forward again, if there is one.
    public Revisions<S> redone() {
        if (future.isEmpty()) {
            return this;
        }
        List<S> before = new ArrayList<>(past);
        before.add(now);
        return new Revisions<>(before, future.getFirst(), future.subList(1, future.size()));
    }
}
