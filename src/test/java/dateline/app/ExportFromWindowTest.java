package dateline.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Citation;
import dateline.model.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The person's third use: the itinerary is exported from the window, and the PDF says what the window says.
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class ExportFromWindowTest {
    @TempDir
    Path folder;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.open(stage, folder.resolve("settings.json"), 1000, 700);
    }

    @Test
    void thePdfHoldsEveryEntryItsTimeInWordsAndItsEvidence(FxRobot robot) throws IOException {
        Path file = folder.resolve("briefing.pdf");
        window.dialogs.fileToSave = Optional.of(file);
        robot.clickOn("#export-pdf-button");
        OpenWindow.settle();
        String text = text(file);
        for (Entry entry : window.entries()) {
            assertContains(text, entry.title());
            assertContains(
                    text, window.controller.calendar().content().wording().when(entry.when()));
            for (Citation citation : entry.citations()) {
                assertContains(text, citation.quote().exact());
            }
        }
        assertFalse(Pattern.compile("\\d{1,2}:\\d{2}").matcher(text).find(), "an hour that nobody announced");
    }

    @Test
    void theWindowSaysWhatWasWritten(FxRobot robot) {
        window.dialogs.fileToSave = Optional.of(folder.resolve("said.pdf"));
        robot.press(KeyCode.SHORTCUT, KeyCode.E).release(KeyCode.E, KeyCode.SHORTCUT);
        OpenWindow.settle();
        assertFalse(robot.lookup("said.pdf was written.").queryAll().isEmpty());
    }

    @Test
    void aTargetThatCannotBeWrittenIsSaidAndNothingIsLeft(FxRobot robot) {
        window.dialogs.fileToSave = Optional.of(folder.resolve("not there").resolve("x.pdf"));
        robot.clickOn("#export-pdf-button");
        OpenWindow.settle();
        assertEquals(1, window.dialogs.apologies.size());
        assertTrue(window.dialogs.apologies.getFirst().contains("not there"), window.dialogs.apologies.getFirst());
        assertEquals(
                List.of(),
                List.of(Optional.ofNullable(folder.toFile().list((dir, name) -> name.endsWith(".tmp")))
                        .orElseThrow()));
    }

    @Test
    void aCopyIsTheSameFileToTheByte(FxRobot robot) throws IOException {
        Path copy = folder.resolve("copy.json");
        window.dialogs.fileToSave = Optional.of(copy);
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S).release(KeyCode.S, KeyCode.SHIFT, KeyCode.SHORTCUT);
        OpenWindow.settle();
        try (var in = ExportFromWindowTest.class.getResourceAsStream("/samples/state-visit-2024.json")) {
            assertArrayEquals(in.readAllBytes(), Files.readAllBytes(copy));
        }
    }

    @Test
    void theMenuOffersEveryFormatThatTheCommandLineHas(FxRobot robot) throws IOException {
        Menu export = ((MenuBar) robot.lookup(".menu-bar").query())
                .getMenus().getFirst().getItems().stream()
                        .filter(item -> "export".equals(item.getId()))
                        .map(Menu.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                InstalledFormats.all().exports().stream()
                        .map(format -> "export-" + format.ending())
                        .toList(),
                export.getItems().stream().map(MenuItem::getId).toList());
        Path file = folder.resolve("visit.svg");
        window.dialogs.fileToSave = Optional.of(file);
        robot.interact(() -> export.getItems().stream()
                .filter(item -> "export-svg".equals(item.getId()))
                .forEach(MenuItem::fire));
        OpenWindow.settle();
        assertTrue(Files.readString(file).contains("Russian-Chinese EXPO"));
    }

    @Test
    void anEntryIsCopiedAsTextWithItsEvidence(FxRobot robot) {
        robot.interact(() -> {
            window.controller.calendar().select(window.entry("talks-xi"));
            window.calendar().view().requestFocus();
        });
        robot.press(KeyCode.SHORTCUT, KeyCode.C).release(KeyCode.C, KeyCode.SHORTCUT);
        OpenWindow.settle();
        List<String> copied = new ArrayList<>();
        robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
        String text = copied.getFirst();
        Entry talks = window.entry("talks-xi");
        assertTrue(text.startsWith(talks.title() + ". "), text);
        assertContains(text, "some time on 16 or 17 May 2024; no hour announced");
        assertContains(text, "Beijing (inferred)");
        for (Citation citation : talks.citations()) {
            assertContains(text, "“" + citation.quote().exact() + "” (");
        }
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// Line breaks and the case of a phrase that begins a line are the paper's affair.
    private static void assertContains(String text, String wanted) {
        String flat = text.replaceAll("[\\s\u00a0\u200b\u00ad]+", "").toLowerCase(Locale.ROOT);
        String flatWanted = wanted.replaceAll("[\\s\u00a0]+", "").toLowerCase(Locale.ROOT);
        assertTrue(flat.contains(flatWanted), "missing: " + wanted);
    }
}
