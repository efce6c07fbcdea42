package dateline.format.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Samples;
import dateline.format.ExportOptions;
import dateline.format.ExportOptions.Paper;
import dateline.format.Progress;
import dateline.format.json.JsonItineraryReader;
import dateline.format.pdf.PngWriter;
import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Itinerary;
import dateline.model.When;
import dateline.model.ZoneView;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgWriterTest {
    private static final ExportOptions OPTIONS = new ExportOptions(Paper.A4, Locale.UK, ZoneView.OF_PLACE);

    private static final Itinerary VISIT = Samples.itinerary(
            "Visit <b>\u202e & “more”\u0007",
            List.of(Samples.place("beijing")),
            List.of(
                    Samples.at(
                            "fair",
                            new When.Throughout(Samples.days("2024-05-17", "2024-05-21")),
                            Optional.of("beijing")),
                    Samples.at("talks", new When.Within(Samples.days("2024-05-16", "2024-05-17")), Optional.empty()),
                    Samples.entry("a", new When.OneOf(List.of(Samples.day("2024-05-16"), Samples.day("2024-05-18")))),
                    Samples.entry(
                            "flight",
                            Samples.timed(
                                    "2024-05-16T10:00+08:00[Asia/Shanghai]", "2024-05-16T12:00+08:00[Asia/Shanghai]")),
                    Samples.entry("later", new When.Unscheduled("not announced", Optional.empty()))));

    @Test
    void itIsXmlThatSaysAllOfItAndRunsNothing() throws Exception {
        Document svg = parsed(VISIT);
        assertEquals("svg", svg.getDocumentElement().getTagName());
        assertEquals("Visit <b> & “more”", text(svg, "title"));
        String told = text(svg, "desc");
        VISIT.entries().forEach(entry -> assertTrue(told.contains(entry.title()), told));
        for (String forbidden : List.of("script", "style", "image", "foreignObject", "a", "use")) {
            assertEquals(0, svg.getElementsByTagName(forbidden).getLength(), forbidden);
        }
    }

    @Test
    void whatIsOpenIsAnOutlineAndWhatLastsIsFilled() {
        List<Drawing.Shape> shapes = ProgrammeDrawing.of(VISIT, OPTIONS).shapes();
        long outlines = shapes.stream()
                .filter(s -> s instanceof Drawing.Shape.Box b
                        && b.fill().rgb() == 0xFFFFFF
                        && b.edge().rgb() != 0xFFFFFF)
                .count();
        // The window, the two days of one, and the samples that explain them: of the latter two marks, joined.
        assertEquals(6, outlines);
    }

    @Test
    void textStaysInItsPictureAndEveryShapeToo() {
        Drawing drawing = ProgrammeDrawing.of(VISIT, OPTIONS);
        for (Drawing.Shape shape : drawing.shapes()) {
            if (shape instanceof Drawing.Shape.Words words) {
                assertTrue(
                        words.x() + Letters.width(words.text(), words.size(), words.isBold()) <= drawing.width(),
                        words.text());
                assertTrue(words.y() <= drawing.height(), words.text());
            }
        }
    }

    @Test
    void aLineIsBrokenOnlyWhereTheNextWordHasNoRoom() throws Exception {
        List<String> words = words(ProgrammeDrawing.of(bundled(), OPTIONS));
        assertTrue(words.contains("Signing of a joint statement and bilateral documents"), words.toString());
        int opening = words.indexOf("Opening ceremony of the");
        assertEquals("Russian-Chinese EXPO", words.get(opening + 1));
    }

    @Test
    void aLineIsAsWideAsTheFaceMakesIt() {
        // The advance widths of Source Sans 3: of "H" 652 and of "o" 542 thousandths, in the semi-bold face 671 and
        // 555.
        assertEquals(11.94, Letters.width("Ho", 10, false), 0.02);
        assertTrue(Letters.width("Ho", 10, true) > Letters.width("Ho", 10, false));
    }

    @Test
    void whatIsInferredIsSaidAndTheBrokenOutlineExplained() throws Exception {
        List<String> words = words(ProgrammeDrawing.of(bundled(), OPTIONS));
        assertEquals("inferred", words.get(words.indexOf("Beijing") + 1));
        assertFalse(words.get(words.indexOf("Harbin") + 1).equals("inferred"));
        assertTrue(words.contains("hour open · day inferred"), words.toString());
        assertEquals("Broken outline: the day or the hour is inferred", words.getLast());
        assertFalse(words(ProgrammeDrawing.of(VISIT, OPTIONS)).getLast().contains("inferred"));
    }

    @Test
    void anEntryOfARowSaysThatItsPlaceIsInferredWhereOthersAreNot() {
        Entry talks =
                Samples.at("talks", new When.Within(Samples.days("2024-05-16", "2024-05-16")), Optional.of("beijing"));
        Entry gala = Samples.inferred(
                Samples.at("gala", new When.Within(Samples.days("2024-05-16", "2024-05-16")), Optional.of("beijing")),
                Field.PLACE);
        List<String> words = words(ProgrammeDrawing.of(
                Samples.itinerary("T", List.of(Samples.place("beijing")), List.of(talks, gala)), OPTIONS));
        assertTrue(words.contains("hour open"), words.toString());
        assertTrue(words.contains("hour open · place inferred"), words.toString());
    }

    @Test
    void aWindowOfAMonthOrMoreLeavesThePictureToTheRest() throws Exception {
        byte[] json =
                Files.readAllBytes(Path.of("src/test/resources/dateline/format/json/good/all-kinds-of-when.json"));
        Itinerary kinds =
                new JsonItineraryReader().read("k.json", json).itinerary().orElseThrow();
        List<String> words = words(ProgrammeDrawing.of(kinds, OPTIONS));
        assertTrue(
                words.contains("Some time in a year: some time in 2024; day and hour not announced"), words.toString());
        assertTrue(words.contains("On all of these days"), "what is in May is in the picture");
        assertTrue(words.stream().noneMatch(w -> w.startsWith("Not in this picture")), words.toString());
        assertTrue(words.contains("10:00, end open · UTC+8"), words.toString());
    }

    @Test
    void whatBeganInAnEarlierWeekSaysSo() {
        List<String> words = words(ProgrammeDrawing.of(
                Samples.itinerary(
                        "T",
                        List.of(),
                        List.of(
                                Samples.entry("fair", new When.Throughout(Samples.days("2024-05-16", "2024-05-28"))),
                                Samples.entry("talks", new When.Within(Samples.days("2024-05-18", "2024-05-21"))))),
                OPTIONS));
        assertEquals(3, Collections.frequency(words, "Title of fair"), "one bar in each week");
        assertEquals(2, words.stream().filter(w -> w.startsWith("continued · ")).count(), words.toString());
        assertEquals(
                1, words.stream().filter(w -> w.startsWith("the same entry · ")).count(), words.toString());
    }

    @Test
    void wordsOfWhatIsOnOneOfSeveralDaysStayInItsFirstMark() {
        Itinerary itinerary = Samples.itinerary(
                "T",
                List.of(),
                List.of(Samples.entry(
                        "a day so long and wordy that it would need more than the width of one of both its days and more",
                        new When.OneOf(List.of(Samples.day("2024-05-16"), Samples.day("2024-05-17"))))));
        List<Drawing.Shape> shapes = ProgrammeDrawing.of(itinerary, OPTIONS).shapes();
        Drawing.Shape.Box mark = shapes.stream()
                .flatMap(s ->
                        s instanceof Drawing.Shape.Box b && b.edge().rgb() == 0x2B62B0 ? Stream.of(b) : Stream.empty())
                .findFirst()
                .orElseThrow();
        long words = shapes.stream()
                .filter(s -> s instanceof Drawing.Shape.Words w
                        && w.y() > mark.y()
                        && w.y() < mark.y() + mark.height()
                        && w.x() > mark.x())
                .map(s -> (Drawing.Shape.Words) s)
                .peek(w -> assertTrue(
                        w.x() + Letters.width(w.text(), w.size(), w.isBold()) < mark.x() + mark.width(), w.text()))
                .count();
        assertTrue(words > 2, "only " + words);
    }

    @Test
    void whatIsCancelledIsSaidOnce() throws Exception {
        assertFalse(ProgrammeDrawing.of(kinds(), OPTIONS).shapes().stream()
                .anyMatch(s -> s instanceof Drawing.Shape.Words w && w.text().contains("planned, then")));
    }

    private static List<String> words(Drawing drawing) {
        return drawing.shapes().stream()
                .flatMap(s -> s instanceof Drawing.Shape.Words w ? Stream.of(w.text()) : Stream.empty())
                .toList();
    }

    private static Itinerary bundled() throws IOException {
        return read("resources/samples/state-visit-2024.json");
    }

    private static Itinerary kinds() throws IOException {
        return read("src/test/resources/dateline/format/json/good/all-kinds-of-when.json");
    }

    private static Itinerary read(String file) throws IOException {
        return new JsonItineraryReader()
                .read(file, Files.readAllBytes(Path.of(file)))
                .itinerary()
                .orElseThrow();
    }

    @Test
    void aProgrammeOfYearsIsBoundedAndSaysWhatIsNotShown() throws Exception {
        Itinerary years = Samples.itinerary(
                "Years",
                List.of(),
                java.util.stream.IntStream.range(0, 400)
                        .mapToObj(i -> Samples.entry(
                                "e" + i,
                                new When.Within(
                                        Samples.days("2024-01-01", "2024-01-01").plusDays(i * 30L))))
                        .toList());
        Drawing drawing = ProgrammeDrawing.of(years, OPTIONS);
        assertTrue(drawing.height() < 4_000, "as high as " + drawing.height());
        assertTrue(drawing.shapes().stream()
                .anyMatch(s -> s instanceof Drawing.Shape.Words w && w.text().startsWith("Not in this picture")));
    }

    @Test
    void twoExportsAreAlikeToTheByte() throws Exception {
        assertArrayEquals(svg(VISIT), svg(VISIT));
    }

    @Test
    void longWordsAndChineseAreBrokenAndHalfCharactersAreNot() {
        assertEquals(List.of("一二三", "四五"), Letters.wrap("一二三四五", 10, false, 33, 5));
        for (String line : Letters.wrap("😀".repeat(40), 10, false, 33, 3)) {
            assertFalse(Character.isHighSurrogate(line.charAt(line.length() - 1)), line);
        }
        assertTrue(Letters.wrap("word ".repeat(50), 10, false, 100, 2).getLast().endsWith("…"));
    }

    @Test
    void thePngIsTheSamePictureTwiceAsLarge() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngWriter().write(VISIT, OPTIONS, out, Progress.NONE);
        ByteBuffer png = ByteBuffer.wrap(out.toByteArray());
        Drawing drawing = ProgrammeDrawing.of(VISIT, OPTIONS);
        assertEquals(0x89504E47, png.getInt(0));
        assertEquals(2 * drawing.width(), png.getInt(16), 2);
        assertEquals(2 * drawing.height(), png.getInt(20), 2);
    }

    private static byte[] svg(Itinerary itinerary) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgWriter().write(itinerary, OPTIONS, out, Progress.NONE);
        return out.toByteArray();
    }

    private static Document parsed(Itinerary itinerary) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg(itinerary)));
    }

    private static String text(Document svg, String tag) {
        NodeList found = svg.getElementsByTagName(tag);
        return ((Element) found.item(0)).getTextContent();
    }
}
