package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.view.dialog.ProblemReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Opening files from the window: good ones are shown and remembered; of bad ones, each problem is listed and what was
/// open stays.
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class OpenFilesTest {
    private static final String SMALL = """
            {
              "format": "dateline-itinerary-1",
              "id": "small",
              "title": "A small itinerary",
              "language": "en",
              "zone": "Europe/Oslo",
              "places": [{"id": "oslo", "name": "Oslo"}],
              "articles": [{"id": "a", "headline": "H", "paragraphs": ["The walk is on 30 May in Oslo."]}],
              "entries": [
                {"id": "walk", "title": "Walk", "when": "2024-05-30", "place": "oslo",
                 "citations": [{"article": "a", "quote": {"exact": "The walk is on 30 May"}}]}
              ]
            }
            """;

    @TempDir
    Path folder;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.open(stage, folder.resolve("settings.json"), 1000, 700);
    }

    @Test
    void aGoodFileIsShownAndHeadsTheRecentOnes(FxRobot robot) throws IOException {
        Path file = write("small.json", SMALL);
        window.dialogs.fileToOpen = Optional.of(file);
        robot.clickOn("#open-button");
        OpenWindow.settle();
        assertEquals("A small itinerary – Dateline", window.stage.getTitle());
        assertEquals(file.toString(), recent(robot).getFirst().getText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024-05-30"             | 2024-02-30"            | 10
                    "place": "oslo"         | "place": "bergen"      | 10
                    The walk is on 30 May"} | The run is on 30 May"} | 11
                    "title": "Walk"         | "title": 7             | 10
                    "entries": [            | "entries" [            | 9
                    """)
    void aBadFileIsExplainedLineByLineAndWhatWasOpenStays(String good, String bad, int line, FxRobot robot)
            throws IOException {
        String text = SMALL.replace(good, bad);
        assertTrue(!text.equals(SMALL), "the file is bad");
        open(robot, write("bad.json", text));
        ProblemReport report = window.dialogs.reports.getFirst();
        assertEquals(line, report.rows().getFirst().line(), report.rows().toString());
        assertEquals(text.lines().toList(), report.text());
        assertTrue(window.stage.getTitle().startsWith("State visit"), "what was open stays");
        assertEquals(10, window.entries().size());
    }

    @Test
    void twoEntriesWithOneIdAreToldApartByTheirLines(FxRobot robot) throws IOException {
        String twice = SMALL.replace(
                "\"entries\": [", "\"entries\": [\n{\"id\": \"walk\", \"title\": \"W\", \"when\": \"2024\"},");
        open(robot, write("twice.json", twice));
        assertTrue(window.dialogs.reports.getFirst().rows().stream().anyMatch(r -> r.line() == 11));
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty(FxRobot robot) throws IOException {
        open(robot, write("empty.json", ""));
        assertTrue(
                window.dialogs.reports.getFirst().rows().getFirst().sentence().contains("empty"));
        assertEquals(10, window.entries().size());
    }

    @Test
    void fiftyMegabytesOfJunkAreRefused(FxRobot robot) throws IOException {
        byte[] junk = new byte[50 << 20];
        Arrays.fill(junk, (byte) 'x');
        Path file = Files.write(folder.resolve("junk.json"), junk);
        open(robot, file);
        assertEquals(1, window.dialogs.reports.getFirst().rows().getFirst().line());
        assertEquals(10, window.entries().size());
    }

    @Test
    void lostEvidenceCanBeOpenedAnywayAndIsSaidToBeLost(FxRobot robot) throws IOException {
        window.dialogs.openAnyway = true;
        open(robot, write("lost.json", SMALL.replace("The walk is on 30 May\"}", "A parade was on 2 June\"}")));
        assertTrue(window.dialogs.reports.getFirst().offerOpening());
        assertEquals("A small itinerary – Dateline", window.stage.getTitle());
        robot.interact(
                () -> window.controller.calendar().select(window.entries().getFirst()));
        OpenWindow.settle();
        assertTrue(window.controller.detail().currentPassageBounds().isEmpty(), "no look-alike is shown");
    }

    @Test
    void aFileWithErrorsElsewhereIsNeverOfferedForOpening(FxRobot robot) throws IOException {
        window.dialogs.openAnyway = true;
        open(robot, write("bad.json", SMALL.replace("2024-05-30\"", "2024-02-30\"")));
        assertTrue(!window.dialogs.reports.getFirst().offerOpening());
        assertTrue(window.stage.getTitle().startsWith("State visit"));
    }

    @Test
    void aBriefingIsOpenedAsTheItineraryThatItShows(FxRobot robot) throws IOException {
        Path small = write("small.json", SMALL);
        Path briefing = folder.resolve("briefing.pdf");
        assertEquals(0, TerminalStart.run("export", small.toString(), "--to", briefing.toString()));
        open(robot, briefing);
        assertEquals("A small itinerary – Dateline", window.stage.getTitle());
        assertEquals(1, window.entries().size());
    }

    @Test
    void ofAPdfNoTextIsShownBesideItsProblems(FxRobot robot) throws IOException {
        open(robot, write("cut-off.pdf", "%PDF-1.7\n1 0 obj\n"));
        ProblemReport report = window.dialogs.reports.getFirst();
        assertTrue(report.rows().getFirst().sentence().contains("damaged"), report.toString());
        assertEquals(List.of(), report.text());
    }

    private void open(FxRobot robot, Path file) {
        robot.interact(() -> window.controller.open(file));
        OpenWindow.settle();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<MenuItem> recent(FxRobot robot) {
        return robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> "recent".equals(item.getId()))
                .map(Menu.class::cast)
                .findFirst()
                .orElseThrow()
                .getItems();
    }
}
