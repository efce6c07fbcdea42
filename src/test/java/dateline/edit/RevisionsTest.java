package dateline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RevisionsTest {
    private final Revisions<String> three = Revisions.of("a").then("b").then("c");

    @Test
    void undoAndRedoGoThroughTheStates() {
        assertEquals("b", three.undone().now());
        assertEquals("a", three.undone().undone().now());
        assertEquals(three, three.undone().undone().redone().redone());
    }

    @Test
    void atTheEndsNothingHappens() {
        Revisions<String> first = Revisions.of("a");
        assertSame(first, first.undone());
        assertSame(first, first.redone());
        assertFalse(first.hasUndo() || first.hasRedo());
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        Revisions<String> other = three.undone().then("d");
        assertFalse(other.hasRedo());
        assertEquals("b", other.undone().now());
    }

    @Test
    void theSameStateIsNoStep() {
        assertSame(three, three.then("c"));
        assertTrue(three.undone().then("b").hasRedo());
    }

    @Test
    void onlySoManyStepsAreKept() {
        Revisions<Integer> many = Revisions.of(0);
        for (int i = 1; i <= Revisions.LONGEST + 10; i++) {
            many = many.then(i);
        }
        assertEquals(Revisions.LONGEST, many.past().size());
        assertEquals(Revisions.LONGEST + 10, many.now());
    }
}
