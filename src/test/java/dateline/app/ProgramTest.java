package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The program as a process of its own, on a machine without a display.
@EnabledOnOs(OS.LINUX)
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
class ProgramTest {
    /// The tests' own, without the log framework that only they bring and that would speak up.
    private static final String CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("slf4j"))
            .collect(Collectors.joining(File.pathSeparator));

    @TempDir
    Path folder;

    private record Ran(int status, List<String> out, List<String> err) {}

    @Test
    void withoutADisplayItLeavesThePictureAndTheBriefing() throws Exception {
        Ran ran = run();
        assertEquals(0, ran.status(), ran.toString());
        assertEquals(List.of("Written: dateline-briefing.pdf", "Written: dateline-window.png"), ran.out());
        assertEquals(1, ran.err().size(), ran.toString());
        assertTrue(ran.err().getFirst().contains("apt-get install libgtk-3-0 libxtst6 libgl1"), ran.toString());
        assertEquals(List.of("dateline-briefing.pdf", "dateline-window.png"), names(folder));
        assertTrue(Files.size(folder.resolve("dateline-briefing.pdf")) > 1000);
        BufferedImage window =
                ImageIO.read(folder.resolve("dateline-window.png").toFile());
        assertEquals(List.of(1400, 900), List.of(window.getWidth(), window.getHeight()));
        assertTrue(colours(window) > 20, "a window with text in it has more colours than " + colours(window));
    }

    @Test
    void aTargetFolderTakesThem() throws Exception {
        Path target = Files.createDirectory(folder.resolve("target"));
        assertEquals(0, run().status());
        assertEquals(List.of("target"), names(folder));
        assertEquals(List.of("dateline-briefing.pdf", "dateline-window.png"), names(target));
    }

    @Test
    void aFileWithErrorsIsNotRendered() throws Exception {
        Files.writeString(folder.resolve("bad.json"), "{");
        Ran ran = run("bad.json");
        assertEquals(1, ran.status(), ran.toString());
        assertEquals(List.of(), ran.out());
        assertTrue(ran.err().get(1).startsWith("bad.json:1:"), ran.toString());
        assertEquals(List.of("bad.json"), names(folder));
    }

    @Test
    void whatCannotBeWrittenEitherIsStatusThree() throws Exception {
        Files.createDirectory(folder.resolve(WithoutDisplay.PICTURE));
        Ran ran = run();
        assertEquals(3, ran.status(), ran.toString());
        assertEquals(List.of("Written: dateline-briefing.pdf"), ran.out());
        assertEquals(2, ran.err().size(), ran.toString());
    }

    @Test
    void theCommandLineNeedsNoDisplayAndNamesNone() throws Exception {
        Ran ran = run("export", "--to", "visit.pdf");
        assertEquals(new Ran(0, List.of("Written: visit.pdf"), List.of()), ran);
        assertEquals(2, run("export", "--to", "visit").status());
        assertEquals(1, run("validate", "none.json").status());
    }

    @Test
    void theVersionIsPrinted() throws Exception {
        assertEquals(new Ran(0, List.of("Dateline " + ProgramVersion.read()), List.of()), run("--version"));
    }

    private Ran run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                CLASS_PATH,
                "dateline.app.Main"));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("dateline-test", ".out");
        Path err = Files.createTempFile("dateline-test", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().remove("DISPLAY");
            int status = builder.start().waitFor();
            List<String> said = Files.readAllLines(err);
            assertFalse(said.stream().anyMatch(line -> line.startsWith("\tat ")), said.toString());
            return new Ran(status, Files.readAllLines(out), said);
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static long colours(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .distinct()
                .count();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().collect(Collectors.toList());
        }
    }
}
