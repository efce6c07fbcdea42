package dateline.view.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Entry;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is seen of an entry at once, without scrolling.
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class SummaryLayoutTest {
    private final DetailContext visit = Visit.context();

    @SuppressWarnings("NullAway.Init") // made before each test
    private PaneStage stage;

    @Start
    void start(Stage window) {
        stage = new PaneStage(window);
    }

    /// The panel in windows of 1400×900, 900×600 and, under the calendar, 800×600.
    @ParameterizedTest
    @CsvSource({"570, 810", "320, 528", "800, 260"})
    void theWholeTitleAndTheFirstQuoteAreSeen(double width, double height) {
        stage.show(visit, width, height);
        List<String> unseen = new ArrayList<>();
        for (Entry entry : visit.itinerary().entries()) {
            stage.select(entry);
            stage.resize(width, height);
            PaneStage.onFxThread(() -> {
                Label title = (Label) stage.pane.lookup(".summary-title");
                if (title.isTextTruncated()) {
                    unseen.add("title of " + entry.id());
                }
                if (!isSeen(stage.pane.entrySummary().evidence().cards().getFirst())) {
                    unseen.add("quote of " + entry.id() + " "
                            + stage.pane
                                    .entrySummary()
                                    .evidence()
                                    .cards()
                                    .getFirst()
                                    .localToScene(stage.pane
                                            .entrySummary()
                                            .evidence()
                                            .cards()
                                            .getFirst()
                                            .getLayoutBounds()));
                }
                return null;
            });
        }
        assertEquals(List.of(), unseen);
    }

    @Test
    void whereThereIsRoomTheFactsComeFirst() {
        stage.show(visit, 560, 900);
        stage.select(Visit.entry(visit, "talks-li"));
        assertFalse(evidenceIsFirst());
        stage.resize(320, 400);
        assertTrue(evidenceIsFirst());
        stage.resize(560, 900);
        assertFalse(evidenceIsFirst());
    }

    private boolean evidenceIsFirst() {
        return PaneStage.onFxThread(() -> {
            EntrySummary summary = stage.pane.entrySummary();
            return summary.getChildren().indexOf(summary.evidence())
                    < summary.getChildren().size() - 1;
        });
    }

    private boolean isSeen(Node node) {
        Node view = stage.pane.lookup("." + DetailStyles.SCROLLER);
        Bounds seen = view.localToScene(view.getLayoutBounds());
        Bounds at = node.localToScene(node.getLayoutBounds());
        return at.getMinY() >= seen.getMinY() - 1 && at.getMaxY() <= seen.getMaxY() + 1;
    }
}
