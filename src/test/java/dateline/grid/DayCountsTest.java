package dateline.grid;

import static dateline.Samples.day;
import static dateline.Samples.days;
import static dateline.Samples.entry;
import static dateline.Samples.openEnded;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.model.Certainty;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Lifecycle;
import dateline.model.When;
import dateline.model.When.OneOf;
import dateline.model.When.Throughout;
import dateline.model.When.Within;
import dateline.model.ZoneView;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DayCountsTest {
    @Test
    void aWindowIsNeverCountedAsOnItsDays() {
        DayCounts counts = counts(
                entry("window", new Within(days("2024-05-16", "2024-05-17"))),
                entry("choice", new OneOf(List.of(day("2024-05-16"), day("2024-05-18")))));
        assertEquals(0, counts.on(day("2024-05-16")));
        assertEquals(2, counts.possibly(day("2024-05-16")));
        assertEquals(1, counts.possibly(day("2024-05-17")));
        assertEquals(1, counts.possibly(day("2024-05-18")));
        assertEquals(0, counts.possibly(day("2024-05-19")));
    }

    @Test
    void whatLastsAndWhatHasOneDayIsOnIt() {
        DayCounts counts = counts(
                entry("fair", new Throughout(days("2024-05-16", "2024-05-18"))),
                entry("day", new Within(days("2024-05-17", "2024-05-17"))),
                entry("hour", openEnded("2024-05-17T10:00+08:00[Asia/Shanghai]")));
        assertEquals(1, counts.on(day("2024-05-16")));
        assertEquals(3, counts.on(day("2024-05-17")));
        assertEquals(1, counts.on(day("2024-05-18")));
        assertEquals(0, counts.possibly(day("2024-05-17")));
        assertEquals(3, counts.most(days("2024-05-01", "2024-05-31")));
    }

    @Test
    void whatIsCancelledOrPutOffIsNotCounted() {
        When when = new Throughout(days("2024-05-16", "2024-05-16"));
        DayCounts counts = counts(with(when, new Lifecycle.Cancelled()), with(when, new Lifecycle.Postponed()));
        assertEquals(0, counts.on(day("2024-05-16")));
    }

    @Test
    void nothingIsCountedWhereThereIsNothing() {
        assertEquals(0, counts().on(day("2024-05-16")));
    }

    @Test
    void shadesGrowWithTheCountAndEndAtTheMost() {
        assertEquals(List.of(0, 1, 2, 3), levels(3));
        List<Integer> many = levels(300);
        assertEquals(0, many.getFirst());
        assertEquals(1, many.get(1));
        assertEquals(DayCounts.LEVELS, many.getLast());
        assertEquals(many.stream().sorted().toList(), many);
    }

    private static List<Integer> levels(int most) {
        return IntStream.rangeClosed(0, most)
                .mapToObj(count -> DayCounts.level(count, most))
                .toList();
    }

    private static DayCounts counts(Entry... entries) {
        return DayCounts.of(DayIndex.of(List.of(entries), ZoneView.OF_PLACE));
    }

    private static Entry with(When when, Lifecycle lifecycle) {
        return new Entry(
                "x",
                "X",
                when,
                Optional.empty(),
                Certainty.PLANNED,
                lifecycle,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Extras.NONE);
    }
}
