package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.format.json.JsonTextLines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftCommandTest {
    @TempDir
    Path folder;

    private record Ran(int status, String out, String err) {}

    @Test
    void anArticlesExpressionsAreWrittenInALine() throws IOException {
        Path article = file("visit.txt", "The visit is set for May 16 and 17.\n");
        Path out = folder.resolve("out.jsonl");
        Ran ran = draft(article.toString(), "--published", "2024-05-14", "--timexes", out.toString());
        assertEquals(new Ran(0, "Written: " + out + " (1 article, 2 expressions of time)\n", ""), ran);
        assertEquals(
                "{\"doc\":\"" + article.toString().replace("\\", "\\\\") + "\",\"timexes\":["
                        + "{\"start\":21,\"end\":27,\"text\":\"May 16\",\"type\":\"DATE\",\"value\":\"2024-05-16\"},"
                        + "{\"start\":32,\"end\":34,\"text\":\"17\",\"type\":\"DATE\",\"value\":\"2024-05-17\"}]}\n",
                Files.readString(out));
    }

    @Test
    void anArticlesItineraryIsWrittenInTheFormatOfItsEnding() throws IOException {
        Path article = file("visit.txt", "A visit to Vienna\n\nThe minister will visit Vienna on 16 May.\n");
        Path out = folder.resolve("visit.out");
        Ran ran = draft(article.toString(), "--published", "2024-05-14", "--to", out.toString());
        assertEquals(new Ran(0, "Written: " + out + " (1 entry, no background); a draft, to be reviewed\n", ""), ran);
        assertEquals("A visit to Vienna|A4|en-GB|place", Files.readString(out));
    }

    @Test
    void anArticleCanBePipedIn() throws IOException {
        String article = "The minister will visit Vienna on 16 May.";
        for (String[] named : new String[][] {{"-"}, {}}) {
            Path out = folder.resolve("piped" + named.length + ".out");
            List<String> arguments = new ArrayList<>(List.of(named));
            arguments.addAll(List.of("--published", "2024-05-14", "--to", out.toString()));
            Ran ran = piped(article, arguments.toArray(String[]::new));
            assertEquals(
                    new Ran(0, "Written: " + out + " (1 entry, no background); a draft, to be reviewed\n", ""), ran);
        }
        Path timexes = folder.resolve("t.jsonl");
        String line = "{\"doc\":\"a\",\"dct\":\"2024-05-14\",\"text\":\"" + article + "\"}\n";
        assertEquals(
                0, piped(line, "-", "--jsonl", "--timexes", timexes.toString()).status());
        assertTrue(Files.readString(timexes).startsWith("{\"doc\":\"a\""));
    }

    @Test
    void theStandardInputIsReadOnceAndOnlyAsUtf8() {
        String out = folder.resolve("x.out").toString();
        assertEquals(
                2,
                piped("a", "-", "-", "--published", "2024-05-14", "--to", out).status());
        assertEquals(2, piped("a", "-", "--to", out).status());
    }

    @Test
    void whatCannotBeDraftedIsSaidAndNothingIsWritten() throws IOException {
        Path article = file("a.txt", "Der Minister kommt am Montag.");
        String to = folder.resolve("a.out").toString();
        assertEquals(2, draft(article.toString(), "--published", "2024-05-14").status());
        assertEquals(
                2,
                draft(article.toString(), "--published", "2024-05-14", "--to", folder + "/a.nothing")
                        .status());
        assertEquals(
                2,
                draft(article.toString(), article.toString(), "--published", "2024-05-14", "--to", to)
                        .status());
        assertEquals(
                2,
                draft(article.toString(), "--published", "2024-05-14", "--lang", "de", "--to", to)
                        .status());
        assertTrue(Files.notExists(Path.of(to)));
    }

    @Test
    void severalArticlesAreDraftedIntoAFolder() throws IOException {
        Path one = file("one.txt", "The minister will visit Vienna on 16 May.");
        Path two = file("two.txt", "Министр посетит Вену 16 мая.");
        Path to = Files.createDirectory(folder.resolve("drafts"));
        Ran ran = draft(one.toString(), two.toString(), "--published", "2024-05-14", "--to", to.toString());
        assertEquals(0, ran.status(), ran.err());
        assertTrue(Files.exists(to.resolve("one.out")));
        assertTrue(Files.exists(to.resolve("two.out")));
        Ran again = draft(one.toString(), "--published", "2024-05-14", "--to", to.toString());
        assertEquals(2, again.status());
        assertTrue(again.err().contains("one.out is there already"), again.err());
    }

    @Test
    void offsetsCountCharactersNotCodeUnits() throws IOException {
        Path article = file("emoji.txt", "😀😀 16 May 2024, 😀 17 May 2024");
        draft(article.toString(), "--published", "2024-05-14", "--timexes", folder + "/out");
        String line = Files.readString(folder.resolve("out"));
        assertTrue(line.contains("\"start\":3,\"end\":14"), line);
        assertTrue(line.contains("\"start\":18,\"end\":29"), line);
    }

    @Test
    void manyArticlesOfOneFileHaveALineEach() throws IOException {
        Path texts = file("texts.jsonl", """
            {"doc":"a","dct":"2024-05-14","text":"They met on Friday.","gold":[]}

            {"doc":"b","dct":"2020-01-03","text":"Встреча пройдет завтра."}
            """);
        Ran ran = draft(texts.toString(), "--jsonl", "--timexes", folder + "/out");
        assertEquals(0, ran.status(), ran.err());
        List<String> lines = Files.readAllLines(folder.resolve("out"));
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("{\"doc\":\"a\"") && lines.get(0).contains("2024-05-10"), lines.get(0));
        assertTrue(lines.get(1).startsWith("{\"doc\":\"b\"") && lines.get(1).contains("2020-01-04"), lines.get(1));
    }

    @Test
    void aWrongLineIsSaidAndTheOthersAreRead() throws IOException {
        Path texts = file("texts.jsonl", """
            {"doc":"a","dct":"2024-05-14","text":"Today."}
            no JSON
            {"doc":"b","dct":"2024-02-30","text":"Today."}
            {"doc":"c","dct":"2024-05-14"}
            ["doc"]
            """);
        Ran ran = draft(texts.toString(), "--jsonl", "--timexes", folder + "/out");
        assertEquals(1, ran.status());
        assertEquals(
                List.of(":2:1: error", ":3:1: error", ":4:1: error", ":5:1: error"),
                ran.err()
                        .lines()
                        .map(l -> l.substring(
                                texts.toString().length(), texts.toString().length() + 11))
                        .toList());
        assertEquals(1, Files.readAllLines(folder.resolve("out")).size());
    }

    @Test
    void aMissingFileAndOneThatIsNoTextDoNotStopTheRest() throws IOException {
        Files.write(folder.resolve("bytes.txt"), new byte[] {(byte) 0xC3, 0x28});
        Path good = file("good.txt", "Today.");
        Ran ran = draft(
                folder + "/none.txt",
                folder + "/bytes.txt",
                good.toString(),
                "--published",
                "2024-05-14",
                "--timexes",
                folder + "/out");
        assertEquals(1, ran.status());
        assertEquals(2, ran.err().lines().count(), ran.err());
        assertEquals(1, Files.readAllLines(folder.resolve("out")).size());
    }

    @Test
    void theLanguageCanBeSaid() throws IOException {
        Path article = file("a.txt", "16 мая, May 17");
        draft(article.toString(), "--published", "2024-05-14", "--lang", "ru", "--timexes", folder + "/out");
        String line = Files.readString(folder.resolve("out"));
        assertTrue(line.contains("2024-05-16"), line);
        assertFalse(line.contains("2024-05-17"), line);
    }

    @Test
    void anArticleIsNeverWrittenOver() throws IOException {
        Path article = file("a.txt", "Today.");
        Ran ran = draft(article.toString(), "--published", "2024-05-14", "--timexes", article.toString());
        assertEquals(2, ran.status());
        assertEquals("Today.", Files.readString(article));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Ran draft(String... arguments) {
        return piped("", arguments);
    }

    private static Ran piped(String text, String... arguments) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Source bundled = new Source(
                "bundled",
                Optional.empty(),
                () -> new TextFormat().read("bundled", "b".getBytes(StandardCharsets.UTF_8)));
        List<String> all = new ArrayList<>(List.of("draft"));
        all.addAll(List.of(arguments));
        int status = new Cli(TextFormat.formats(), new JsonTextLines(), in, bundled, "1", Locale.UK)
                .run(all, new PrintWriter(out), new PrintWriter(err), false);
        return new Ran(
                status, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }
}
