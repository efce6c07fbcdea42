package dateline.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A briefing can be given to the program like any other itinerary.
class BriefingAsFileTest {
    @TempDir
    Path folder;

    @Test
    void theJsonThatComesBackIsTheSampleToTheByte() throws IOException {
        Path briefing = folder.resolve("briefing.pdf");
        Path json = folder.resolve("itinerary.json");
        assertEquals("", run("export", "--to", briefing.toString()));
        assertEquals("", run("export", briefing.toString(), "--to", json.toString()));
        assertArrayEquals(sample(), Files.readAllBytes(json));
    }

    @Test
    void aBriefingOfABriefingIsTheSameToTheByte() throws IOException {
        Path first = folder.resolve("first.pdf");
        Path second = folder.resolve("second.PDF");
        run("export", "--to", first.toString());
        run("export", first.toString(), "--to", second.toString());
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void aBriefingIsValidatedAndOneThatIsCutOffIsNotValid() throws IOException {
        Path briefing = folder.resolve("briefing.pdf");
        run("export", "--to", briefing.toString());
        assertEquals("", run("validate", briefing.toString()));
        byte[] whole = Files.readAllBytes(briefing);
        Files.write(briefing, Arrays.copyOf(whole, whole.length / 2));
        String said = run("validate", briefing.toString());
        assertTrue(said.startsWith(briefing + ":1:1: error: the PDF is damaged"), said);
    }

    /// The window's start asks for the formats; the PDF libraries are for when there is a PDF.
    @Test
    void knowingTheFormatsLoadsNoPdfLibrary() throws Exception {
        try (Recorder loader = new Recorder()) {
            Method all = loader.loadClass("dateline.app.InstalledFormats").getDeclaredMethod("all");
            all.setAccessible(true);
            all.invoke(null);
            assertTrue(loader.loaded.contains("dateline.format.pdf.PdfItineraryReader"), loader.loaded.toString());
            assertFalse(loader.loaded.stream().anyMatch(Recorder::isPdfLibrary), loader.loaded.toString());
        }
    }

    /// What goes to standard output where a problem was found; else nothing.
    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = TerminalStart.cli().run(List.of(arguments), new PrintWriter(out), new PrintWriter(err), false);
        return status == 0 ? "" : out + "" + err;
    }

    private static byte[] sample() throws IOException {
        try (var in = BriefingAsFileTest.class.getResourceAsStream("/samples/state-visit-2024.json")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    /// Loads the program once more, by itself, and notes what it loads.
    private static final class Recorder extends URLClassLoader {
        private final List<String> loaded = new ArrayList<>();

        Recorder() {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            loaded.add(name);
            return super.findClass(name);
        }

        static boolean isPdfLibrary(String name) {
            return name.startsWith("org.apache.pdfbox.") || name.startsWith("com.openhtmltopdf.");
        }

        private static URL[] classPath() {
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Recorder::url)
                    .toArray(URL[]::new);
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
