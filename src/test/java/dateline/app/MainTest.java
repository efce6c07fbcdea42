package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export",
                "validate",
                "draft",
                "export a.json --to b.pdf",
                "--help",
                "-h",
                "--version",
                "-V",
                "--wrong",
                "a.json b.json",
                "exprot",
                "EXPORT"
            })
    void commandsAndWrongUseAreForTheTerminal(String arguments) {
        assertTrue(Main.isForTerminal(arguments.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "./export", "/tmp/-h", "none.json", "pom.xml", "src", "LICENSE"})
    void oneFileIsForTheWindow(String argument) {
        assertFalse(Main.isForTerminal(argument));
    }

    @Test
    void nothingIsForTheWindow() {
        assertFalse(Main.isForTerminal());
    }

    @Test
    void theVersionIsThePoms() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String version = pom.replaceFirst("(?s).*?<version>([^<]+)</version>.*", "$1");
        assertEquals(version, ProgramVersion.read());
    }

    @Test
    void aStreamThatSaysAsciiIsWrittenInUtf8AndAnyOtherInItsOwn() {
        assertEquals("中–", written(StandardCharsets.US_ASCII, StandardCharsets.UTF_8));
        assertEquals("中–", written(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16BE));
    }

    private static String written(Charset said, Charset expected) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintWriter writer = TerminalStart.writer(new PrintStream(bytes, true, said));
        writer.print("中–");
        writer.flush();
        return bytes.toString(expected);
    }
}
