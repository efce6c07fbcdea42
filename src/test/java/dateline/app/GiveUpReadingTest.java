package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.format.Formats;
import dateline.format.ImportFormat;
import dateline.format.ReadResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A file that takes for ever to read: it is given up, and nothing that was there is lost.
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class GiveUpReadingTest {
    private static final int LONGEST_SECONDS = 30;

    @TempDir
    static Path folder;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger readers = new AtomicInteger();
    private final Executor workers = work -> Thread.ofVirtual().start(work);
    private OpenWindow window;

    @Start
    void start(Stage stage) {
        Formats installed = InstalledFormats.all();
        List<ImportFormat> imports = new ArrayList<>(installed.imports());
        imports.add(new ImportFormat("slow", this::readForEver));
        Formats formats = new Formats(imports, installed.exports());
        window = OpenWindow.open(
                stage,
                folder.resolve("settings.json"),
                1000,
                700,
                new OpenWindow.World(OpenWindow.NOON_BEFORE_THE_VISIT, formats, workers));
    }

    @AfterEach
    void letGo() {
        end.countDown();
    }

    @Test
    void whatWasOpenStaysAndTheNextFileIsReadMeanwhile(FxRobot robot) throws Exception {
        Path slow = Files.writeString(folder.resolve("endless.slow"), "0");
        robot.interact(() -> window.controller.open(slow));
        assertTrue(begun.await(LONGEST_SECONDS, TimeUnit.SECONDS), "it is being read");
        robot.clickOn("#cancel-work");
        OpenWindow.settle();
        assertTrue(robot.lookup("#cancel-work").queryAll().stream().noneMatch(Node::isVisible), "nothing is followed");
        assertEquals(10, window.entries().size());

        Path next = Files.writeString(folder.resolve("next.json"), read("all-kinds-of-when.json"));
        robot.interact(() -> window.controller.open(next));
        await(() -> window.stage.getTitle().startsWith("All kinds"));
        // What was given up comes to its end after all: nobody asks for it any more.
        end.countDown();
        await(() -> readers.get() == 0);
        OpenWindow.settle();
        assertTrue(window.stage.getTitle().startsWith("All kinds"), window.stage.getTitle());
        assertTrue(window.dialogs.reports.isEmpty(), "no dialog about a file that was given up");
    }

    /// Takes no notice of an interruption, as a parser does.
    private ReadResult readForEver(String name, byte[] bytes) {
        readers.incrementAndGet();
        begun.countDown();
        while (true) {
            try {
                end.await();
                readers.decrementAndGet();
                return BundledItinerary.read();
            } catch (InterruptedException e) {
                // Goes on.
            }
        }
    }

    private static String read(String name) throws Exception {
        return new String(
                GiveUpReadingTest.class
                        .getResourceAsStream("/dateline/format/json/good/" + name)
                        .readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, () -> {
            OpenWindow.settle();
            return condition.call();
        });
    }
}
