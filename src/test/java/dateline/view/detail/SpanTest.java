package dateline.view.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.model.CitedPassage;
import dateline.model.TextPositionSelector;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void passagesThatOverlapAreUnderlinedAtDifferentLevels() {
        List<Span> spans = Span.stack(List.of(passage(0, 50), passage(10, 20), passage(15, 30)));
        assertEquals(List.of(0, 1, 2), spans.stream().map(Span::level).toList());
    }

    @Test
    void aLevelIsUsedAgainWhereItIsFree() {
        List<Span> spans = Span.stack(List.of(passage(0, 10), passage(5, 15), passage(10, 20), passage(20, 30)));
        assertEquals(List.of(0, 1, 0, 0), spans.stream().map(Span::level).toList());
    }

    @Test
    void moreThanThereIsRoomForShareTheLastLevel() {
        List<Span> spans = Span.stack(List.of(passage(0, 9), passage(1, 9), passage(2, 9), passage(3, 9)));
        assertEquals(List.of(0, 1, 2, 2), spans.stream().map(Span::level).toList());
    }

    private static CitedPassage passage(int start, int end) {
        return new CitedPassage(new TextPositionSelector(start, end), List.of(), List.of());
    }
}
