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
    void stepsFromDayToDayAreOnePlace() {
        history.visit(stop(1));
        history.visit(stop(5));
        history.visit(new Stop(ViewKind.MONTH, LocalDate.ofEpochDay(51), Optional.empty()));
        history.visit(new Stop(ViewKind.MONTH, LocalDate.ofEpochDay(52), Optional.empty()));
        assertEquals(stop(1), history.back());
        assertEquals(LocalDate.ofEpochDay(52), history.forward().day());
    }

    @Test
    void anEntryOnTheNextDayIsAPlace() {
        history.visit(new Stop(ViewKind.MONTH, LocalDate.ofEpochDay(1), Optional.of("a")));
        history.visit(new Stop(ViewKind.MONTH, LocalDate.ofEpochDay(2), Optional.of("b")));
        assertEquals(Optional.of("a"), history.back().entry());
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
        return new Stop(ViewKind.MONTH, LocalDate.ofEpochDay(10L * day), Optional.empty());
    }
}
