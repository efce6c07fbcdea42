package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.format.json.JsonTextLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    @TempDir
    Path folder;

    private record Ran(int status, String out, String err) {}

    @Test
    void helpNamesEveryCommandAndEveryExitStatus() {
        Ran help = run("--help");
        assertEquals(0, help.status());
        Stream.of("dateline [FILE]", "export", "validate", "0 done", "1 the", "2 wrong", "3 the")
                .forEach(part -> assertTrue(help.out().contains(part), part));
    }

    @Test
    void helpOfACommandNamesItsOptions() {
        Ran help = run("export", "--help");
        assertEquals(0, help.status());
        Stream.of("--to", "--as", "--paper", "--lang", "--zone", "--sections", "--without-data", ".out, .txt")
                .forEach(part -> assertTrue(help.out().contains(part), part));
    }

    @Test
    void versionIsTheOneHandedIn() {
        assertEquals(new Ran(0, "Dateline 7.8.9\n", ""), run("--version"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--frobnicate",
                "file.txt other.txt",
                "export",
                "export --to",
                "export --to FOLDER/x",
                "export --to FOLDER/x.docx",
                "export --to FOLDER --as docx",
                "export --to FOLDER",
                "export --to FOLDER/missing/x.out",
                "export --to FOLDER/x.out --paper a5",
                "export --to FOLDER/x.out --zone Mars/Olympus",
                "export --to FOLDER/x.out --zone",
                "export --to FOLDER/x.out --sections calendar,pictures",
                "export --to FOLDER/x.out --sections calendar,",
                "export --to FOLDER/x.out --without-data=no",
                "export --to FOLDER/x.out --lang xx",
                "export --to FOLDER/x.out --lang en_GB!",
                "export a.txt b.txt --to FOLDER/x.out",
                "validate",
                "validate --to x a.txt",
                "draft",
                "draft a.txt",
                "draft a.txt --published 2024-05-14",
                "draft a.txt --timexes FOLDER/x.jsonl",
                "draft a.txt --timexes FOLDER/x.jsonl --published yesterday",
                "draft a.txt --timexes FOLDER/x.jsonl --published 2024-02-30",
                "draft a.txt --timexes FOLDER/x.jsonl --published 2024-05-14 --lang de",
                "draft a.txt --timexes FOLDER/x.jsonl --published 2024-05-14 --jsonl",
                "draft a.txt --timexes FOLDER --published 2024-05-14",
                "draft a.txt --timexes FOLDER/missing/x.jsonl --published 2024-05-14",
            })
    void wrongUseIsSaidInASentenceAndWritesNothing(String arguments) throws IOException {
        Ran ran = run(Stream.of(arguments.replace("FOLDER", folder.toString()).split(" "))
                .filter(a -> !a.isEmpty())
                .toArray(String[]::new));
        assertEquals(2, ran.status());
        assertEquals("", ran.out());
        assertTrue(ran.err().lines().count() <= 2 && !ran.err().isBlank(), ran.err());
        assertFalse(ran.err().contains("\tat ") || ran.err().contains("Exception"), ran.err());
        assertEquals(List.of(), names());
    }

    @ParameterizedTest
    @CsvSource({"exprot, export", "EXPORT, export", "valdate, validate", "draf, draft", "exports, export"})
    void aCommandMistypedIsRefusedWithTheOneThatWasMeant(String typed, String meant) {
        Ran ran = run(typed);
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("“" + typed + "” is no command"), ran.err());
        assertTrue(ran.err().contains("Did you mean “" + meant + "”?"), ran.err());
    }

    @Test
    void whatNobodyAskedForIsNamedInPlainWords() {
        assertTrue(run("frobnicate").err().startsWith("“frobnicate” is no command (export, validate, draft)"));
        assertTrue(run("export", "--to", "x.out", "--colour").err().startsWith("“--colour” is no option of"));
        assertFalse(run("a.txt", "b.txt").err().contains("index"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "draft", "validate"})
    void helpIsBrokenAtSpacesOnlyAndNotInBrackets(String command) {
        List<String> lines = run(command, "--help").out().lines().toList();
        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line -> line.length() > 80
                                || line.matches(".*\\[[^]]*|[^\\[]*\\].*|.*[( ]\\.")
                                || line.strip().equals("."))
                        .toList());
    }

    @Test
    void aNameThatNoFileCanHaveIsWrongUse() {
        Ran ran = run("validate", "a\0b");
        assertEquals(2, ran.status());
        assertEquals("“a\uFFFDb” cannot be the name of a file here.\n", ran.err());
    }

    @Test
    void exportWithoutAFileWritesTheBundledItinerary() throws IOException {
        Ran ran = run("export", "--to", path("x.out"));
        assertEquals(new Ran(0, "Written: " + path("x.out") + "\n", ""), ran);
        assertEquals("the bundled one|A4|en-GB|place", read("x.out"));
    }

    @Test
    void exportHandsTheOptionsOn() throws IOException {
        file("visit.txt", "A visit");
        Ran ran = run(
                "export",
                path("visit.txt"),
                "--to",
                path("x.OUT"),
                "--paper",
                "Letter",
                "--lang",
                "en-US",
                "--zone",
                "Europe/Moscow");
        assertEquals(0, ran.status(), ran.err());
        assertEquals("A visit|LETTER|en-US|Europe/Moscow", read("x.OUT"));
    }

    @Test
    void exportLeavesOutWhatIsNotWanted() throws IOException {
        Ran ran = run("export", "--to", path("x.out"), "--sections", "questions, Calendar", "--without-data");
        assertEquals(0, ran.status(), ran.err());
        assertEquals("the bundled one|A4|en-GB|place|[CALENDAR, QUESTIONS]|false", read("x.out"));
    }

    @Test
    void aLanguageWithoutWordsIsSaidToBeSoAndBecomesEnglish() throws IOException {
        Ran ran = run("export", "--to", path("x.out"), "--lang", "de-DE");
        assertEquals(0, ran.status());
        assertEquals("Dateline has no words in this language yet: German. The export is in English.\n", ran.err());
        assertEquals("the bundled one|A4|en-DE|place", read("x.out"));
    }

    @Test
    void aMissingFileIsAnErrorOfTheInput() throws IOException {
        Ran ran = run("export", path("none.txt"), "--to", path("x.out"));
        assertEquals(new Ran(1, "", path("none.txt") + ":1:1: error: there is no such file\n"), ran);
        assertEquals(List.of(), names());
    }

    @Test
    void aFolderIsNotRead() {
        Ran ran = run("export", folder.toString(), "--to", path("x.out"));
        assertEquals(new Ran(1, "", folder + ":1:1: error: this is a folder; a file is needed\n"), ran);
    }

    @Test
    void aFileWithErrorsIsNotExported() throws IOException {
        file("bad.txt", "A visit\nerror");
        file("x.out", "what was there");
        Ran ran = run("export", path("bad.txt"), "--to", path("x.out"));
        assertEquals(1, ran.status());
        assertTrue(ran.err().startsWith(path("bad.txt") + ":2:7: error: "), ran.err());
        assertEquals("what was there", read("x.out"));
    }

    @Test
    void aWarningIsSaidAndDoesNotStopTheExport() throws IOException {
        file("odd.txt", "A visit\nwarning");
        Ran ran = run("export", path("odd.txt"), "--to", path("x.out"));
        assertEquals(0, ran.status());
        assertTrue(ran.err().startsWith(path("odd.txt") + ":2:7: warning: "), ran.err());
    }

    @Test
    void whatTheWriterHasToSayIsPassedOn() throws IOException {
        file("notice.txt", "notice");
        Ran ran = run("export", path("notice.txt"), "--to", path("x.out"));
        assertEquals(0, ran.status());
        assertEquals(path("x.out") + ": a character has no shape\n", ran.err());
    }

    @Test
    void theFileThatIsReadIsNeverWrittenOver() throws IOException {
        file("visit.txt", "A visit");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("visit.txt"));
        for (String target : List.of("visit.txt", "link.txt", "./visit.txt")) {
            Ran ran = run("export", path("visit.txt"), "--to", path(target));
            assertEquals(2, ran.status());
            assertTrue(ran.err().contains("is one of the files to read"), ran.err());
        }
        assertEquals(
                2,
                run("export", path("visit.txt"), "--to", folder.toString(), "--as", "txt")
                        .status());
        assertEquals("A visit", read("visit.txt"));
    }

    @Test
    void aTargetThatIsNoOrdinaryFileIsLeftAlone() throws Exception {
        Path pipe = folder.resolve("pipe.out");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Ran ran = run("export", "--to", pipe.toString());
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("is no ordinary file"), ran.err());
        assertFalse(Files.isRegularFile(pipe));
    }

    @Test
    void aTargetThatCannotBeWrittenLeavesNothing() throws IOException {
        file("full.txt", "full");
        Ran ran = run("export", path("full.txt"), "--to", path("x.out"));
        assertEquals(new Ran(2, "", path("x.out") + " cannot be written (No space left on device).\n"), ran);
        assertEquals(List.of("full.txt"), names());
    }

    @Test
    void whatNobodyForesawIsOneLineWithItsClassAndMessage() throws IOException {
        file("crash.txt", "crash");
        Ran ran = run("export", path("crash.txt"), "--to", path("x.out"));
        assertEquals(1, ran.status());
        assertEquals(
                "Something went wrong in Dateline itself (java.lang.IllegalStateException: a fault of ours).\n",
                ran.err());
        assertEquals(List.of("crash.txt"), names());
    }

    @Test
    void manyFilesAreWrittenIntoAFolderAndABadOneDoesNotStopTheRest() throws IOException {
        file("a.txt", "First");
        file("bad.txt", "error");
        file("crash.txt", "crash");
        file("b.txt", "Second");
        Ran ran = run(
                "export",
                path("a.txt"),
                path("bad.txt"),
                path("none.txt"),
                path("crash.txt"),
                path("b.txt"),
                "--to",
                path("made/here"),
                "--as",
                ".OUT");
        assertEquals(1, ran.status());
        assertEquals(3, ran.err().lines().count(), ran.err());
        assertEquals(2, ran.out().lines().count(), ran.out());
        assertEquals("First|A4|en-GB|place", read("made/here/a.out"));
        assertEquals("Second|A4|en-GB|place", read("made/here/b.out"));
    }

    @Test
    void twoFilesOfOneNameDoNotOverwriteEachOther() throws IOException {
        file("a.txt", "First");
        Files.createDirectory(folder.resolve("other"));
        file("other/a.txt", "Second");
        Ran ran = run("export", path("a.txt"), path("other/a.txt"), "--to", path("to"), "--as", "out");
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("was written from another file of this name already"), ran.err());
        assertEquals("First|A4|en-GB|place", read("to/a.out"));
    }

    @Test
    void aFolderThatIsAFileIsWrongUse() throws IOException {
        file("a.txt", "First");
        Ran ran = run("export", "--to", path("a.txt"), "--as", "out");
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("cannot be a folder to write into"), ran.err());
    }

    @Test
    void validatePrintsEveryProblemOfEveryFile() throws IOException {
        file("bad.txt", "error\nwarning\nerror");
        file("good.txt", "A visit");
        Ran ran = run("validate", path("bad.txt"), path("good.txt"), path("none.txt"));
        assertEquals(1, ran.status());
        assertEquals("", ran.err());
        assertEquals(
                List.of(":1:7: error: ", ":2:7: warning: ", ":3:7: error: ", ":1:1: error: "),
                ran.out()
                        .lines()
                        .map(line -> line.replaceFirst("^.*\\.txt", "").replace("there is no such file", ""))
                        .toList());
    }

    @Test
    void warningsAloneAreNoErrors() throws IOException {
        file("odd.txt", "A visit\nwarning");
        Ran ran = run("validate", path("odd.txt"));
        assertEquals(0, ran.status());
        assertTrue(ran.out().contains(":2:7: warning: "), ran.out());
    }

    @Test
    void aSoundFileIsSilentUnlessAPersonWatches() throws IOException {
        file("good.txt", "A visit");
        assertEquals(new Ran(0, "", ""), run("validate", path("good.txt")));
        assertEquals(new Ran(0, "", path("good.txt") + ": no problems\n"), run(true, "validate", path("good.txt")));
    }

    @Test
    void aPersonWhoWatchesSeesHowFarManyFilesAre() throws IOException {
        file("a.txt", "First");
        file("b.txt", "Second");
        String[] arguments = {"export", path("a.txt"), path("b.txt"), "--to", path("to"), "--as", "out"};
        assertEquals(
                "1 of 2: " + path("a.txt") + "\n2 of 2: " + path("b.txt") + "\n",
                run(true, arguments).err());
        assertEquals("", run(arguments).err());
    }

    @Test
    void anArgumentThatBeginsWithAnAtSignIsAFilesNameAndNoListOfArguments() throws IOException {
        file("arguments", "--help");
        String name = "@" + path("arguments");
        assertEquals(new Ran(1, name + ":1:1: error: there is no such file\n", ""), run("validate", name));
    }

    private Ran run(String... arguments) {
        return run(false, arguments);
    }

    private Ran run(boolean interactive, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Source bundled = new Source(
                "bundled.txt",
                Optional.empty(),
                () -> new TextFormat().read("bundled.txt", "the bundled one".getBytes(StandardCharsets.UTF_8)));
        int status = new Cli(
                        TextFormat.formats(),
                        new JsonTextLines(),
                        InputStream.nullInputStream(),
                        bundled,
                        "7.8.9",
                        Locale.UK)
                .run(List.of(arguments), new PrintWriter(out), new PrintWriter(err), interactive);
        return new Ran(
                status, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }

    private String path(String name) {
        return folder + "/" + name;
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
