package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.format.ExportOptions;
import dateline.format.ExportOptions.Paper;
import dateline.format.ExportOptions.Part;
import dateline.view.dialog.BriefingForm;
import dateline.view.dialog.BriefingForm.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.scene.image.Image;
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

/// What is chosen for a briefing is what comes out of it, on the screen and on paper, and is remembered.
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class BriefingOptionsTest {
    private static final int LETTER = 1;
    private static final int BACKGROUND = List.of(Part.values()).indexOf(Part.BACKGROUND);

    @TempDir
    Path folder;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.open(stage, folder.resolve("settings.json"), 1000, 700);
    }

    private static Answer letterWithoutBackground(Answer first) {
        Set<Integer> sections = new TreeSet<>(first.sections());
        sections.remove(BACKGROUND);
        return new Answer(LETTER, first.language(), first.zone(), sections, false);
    }

    @Test
    void atFirstAllIsThereAsTheWindowShowsIt(FxRobot robot) {
        export(robot);
        BriefingForm form = window.dialogs.forms.getFirst();
        assertEquals("A4 (210 × 297 mm)", form.papers().get(form.first().paper()));
        assertEquals(
                "English (United Kingdom)", form.languages().get(form.first().language()));
        assertEquals("As at the place", form.zones().get(form.first().zone()));
        assertTrue(
                form.zones().contains("China Time (Asia/Shanghai)"),
                form.zones().toString());
        assertEquals(Part.values().length, form.first().sections().size());
        assertTrue(form.first().withData());
    }

    @Test
    void thePdfIsAsWasChosen(FxRobot robot) throws IOException {
        window.dialogs.briefing = BriefingOptionsTest::letterWithoutBackground;
        Path file = folder.resolve("briefing.pdf");
        window.dialogs.fileToSave = Optional.of(file);
        export(robot);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(612, document.getPage(0).getMediaBox().getWidth(), 0.2);
            String text = new PDFTextStripper().getText(document);
            assertFalse(text.contains("Background"), text);
            assertTrue(text.contains("Not yet known"), text);
            assertEquals(null, document.getDocumentCatalog().getNames());
        }
    }

    @Test
    void theChoiceIsRemembered(FxRobot robot) {
        window.dialogs.briefing = BriefingOptionsTest::letterWithoutBackground;
        export(robot);
        export(robot);
        BriefingForm again = window.dialogs.forms.get(1);
        assertEquals(letterWithoutBackground(window.dialogs.forms.getFirst().first()), again.first());
    }

    @Test
    void theFirstPageIsPaintedAsItWouldBe(FxRobot robot) {
        export(robot);
        BriefingForm form = window.dialogs.forms.getFirst();
        Image a4 = painted(robot, form, form.first());
        Image letter = painted(robot, form, letterWithoutBackground(form.first()));
        assertEquals(297.0 / 210, a4.getHeight() / a4.getWidth(), 0.01);
        assertEquals(11 / 8.5, letter.getHeight() / letter.getWidth(), 0.01);
        assertTrue(isNotBlank(a4));
    }

    @Test
    void withoutAPrinterThatIsSaidAndNothingIsAsked(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT, KeyCode.P).release(KeyCode.P, KeyCode.SHORTCUT);
        OpenWindow.settle();
        assertEquals(List.of(), window.dialogs.forms);
        assertEquals(1, window.dialogs.apologies.size());
        assertTrue(window.dialogs.apologies.getFirst().startsWith("No printer was found: "));
    }

    @Test
    void whatIsPrintedIsAsWasChosen(FxRobot robot) {
        window.pages.printer = true;
        window.dialogs.briefing = BriefingOptionsTest::letterWithoutBackground;
        robot.press(KeyCode.SHORTCUT, KeyCode.P).release(KeyCode.P, KeyCode.SHORTCUT);
        OpenWindow.settle();
        ExportOptions printed = window.pages.printed.getFirst();
        assertEquals(Paper.LETTER, printed.paper());
        assertEquals(EnumSet.complementOf(EnumSet.of(Part.BACKGROUND)), printed.parts());
        assertEquals("Print…", window.dialogs.forms.getFirst().action());
        assertFalse(robot.lookup("“State visit to China, May 2024” was sent to the printer.")
                .queryAll()
                .isEmpty());
    }

    private void export(FxRobot robot) {
        robot.clickOn("#export-pdf-button");
        OpenWindow.settle();
    }

    private static Image painted(FxRobot robot, BriefingForm form, Answer answer) {
        List<Image> images = new ArrayList<>();
        robot.interact(() -> form.preview().paint(answer, 300, images::add, Platform::requestNextPulse));
        OpenWindow.settle();
        return images.getFirst();
    }

    private static boolean isNotBlank(Image image) {
        int other = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                other += image.getPixelReader().getArgb(x, y) == 0xFFFFFFFF ? 0 : 1;
            }
        }
        return other > 1000;
    }
}
