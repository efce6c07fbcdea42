package dateline.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.controller.History.Stop;
import dateline.view.calendar.ViewKind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private final History history = new History();

    @Test
    void aNewPlaceForgetsWhatLayAhead() {
        history.visit(stop(1));
        history.visit(stop(2));
        assertEquals(stop(1), history.back());
        history.visit(stop(3));
        assertFalse(history.hasForward());
        assertEquals(stop(1), history.back());
    }

    @Test
    void stayingIsNoVisit() {
        history.visit(stop(1));
        history.visit(stop(1));
        assertFalse(history.hasBack());
    }

    @Test
    void theEndsHold() {
        history.visit(stop(1));
        history.visit(stop(2));
        history.back();
        assertEquals(stop(1), history.back());
        history.forward();
        assertEquals(stop(2), history.forward());
    }

    @Test
    void theOldestIsForgottenFirst() {
        for (int day = 1; day <= 1000; day++) {
            history.visit(stop(day));
        }
        Stop last = stop(1000);
        while (history.hasBack()) {
            last = history.back();
        }
        assertEquals(stop(801), last);
        assertTrue(history.hasForward());
    }

    private static Stop stop(int day) {
        return new Stop(ViewKind.MONTH, LocalDate.ofEpochDay(day), Optional.empty());
    }
}
