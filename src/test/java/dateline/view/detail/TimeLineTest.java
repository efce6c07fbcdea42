package dateline.view.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import dateline.model.BackgroundNote;
import dateline.model.DateSpan;
import dateline.model.EdtfDate;
import dateline.model.Extras;
import dateline.model.ZoneView;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class TimeLineTest {
    private static final int NOTES = 12;
    private static final DateSpan PROGRAMME = new DateSpan(LocalDate.of(2024, 5, 16), LocalDate.of(2024, 5, 21));

    @Test
    void whereThereIsRoomEachDateHasItsWords() {
        List<Label> labels = labels(laid(3_000));
        assertEquals(NOTES + 1, labels.size());
        assertTrue(labels.stream().allMatch(Node::isVisible));
        assertApart(labels);
    }

    @Test
    void wordsThatHaveNoRowAreLeftOutAndTheirMarksStay() {
        TimeLine line = laid(320);
        List<Label> seen = labels(line).stream().filter(Node::isVisible).toList();
        assertFalse(seen.isEmpty());
        assertTrue(seen.size() < NOTES, "there is room for three rows of words: " + seen.size());
        assertEquals(3, seen.stream().mapToDouble(Node::getLayoutY).distinct().count(), "rows");
        assertApart(seen);
        List<Node> marks = line.getChildrenUnmodifiable().stream()
                .filter(node -> node.getStyleClass().contains(DetailStyles.TIME_LINE_DOT))
                .toList();
        assertEquals(NOTES, marks.size());
        assertApart(marks);
        for (int i = 0; i < NOTES; i++) {
            assertTrue(marks.get(i).isVisible());
            assertTrue(marks.get(i).getAccessibleText().endsWith("Talks " + i), marks.get(i)::getAccessibleText);
        }
    }

    @Test
    void itIsNoHigherThanItsRows() {
        assertTrue(laid(3_000).prefHeight(3_000) < laid(320).prefHeight(320));
    }

    private static void assertApart(List<? extends Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                Bounds a = nodes.get(i).getBoundsInParent();
                Bounds b = nodes.get(j).getBoundsInParent();
                boolean apart = a.getMaxX() <= b.getMinX()
                        || b.getMaxX() <= a.getMinX()
                        || a.getMaxY() <= b.getMinY()
                        || b.getMaxY() <= a.getMinY();
                assertTrue(apart, i + " and " + j + ": " + a + " and " + b);
            }
        }
    }

    private static List<Label> labels(TimeLine line) {
        List<Label> labels = new ArrayList<>();
        for (Node child : line.getChildrenUnmodifiable()) {
            if (child instanceof Label label) {
                labels.add(label);
            }
        }
        return labels;
    }

    /// Twelve dates, a month apart, before a programme.
    private static TimeLine laid(double width) {
        List<BackgroundNote> notes = IntStream.range(0, NOTES)
                .mapToObj(i -> new BackgroundNote(
                        "n" + i,
                        "Talks " + i,
                        "",
                        Optional.of(new EdtfDate(LocalDate.of(2023, 5, 10).plusMonths(i))),
                        List.of(),
                        Extras.NONE))
                .toList();
        return PaneStage.onFxThread(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            TimeLine line = new TimeLine(
                    notes,
                    Optional.of(PROGRAMME),
                    new Wording(Locale.UK, ZoneView.OF_PLACE),
                    Texts.of("detail", Locale.UK),
                    note -> {});
            line.setManaged(false);
            Scene scene = new Scene(new Pane(line));
            scene.getStylesheets().add("/css/dateline.css");
            scene.getRoot().applyCss();
            line.resize(width, line.prefHeight(width));
            line.layout();
            return line;
        });
    }
}
