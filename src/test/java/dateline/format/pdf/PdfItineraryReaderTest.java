package dateline.format.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.format.Problem;
import dateline.format.ReadResult;
import dateline.format.json.JsonItineraryReader;
import dateline.model.Itinerary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A briefing is opened again as the itinerary that it shows; any other PDF gets a sentence.
class PdfItineraryReaderTest {
    private static final int BOUND = 1 << 20;
    private static final String NAME = "itinerary.json";
    private static final String JSON = "application/json";

    private final byte[] sample = FontSet.resource("/samples/state-visit-2024.json");
    private final Itinerary visit =
            new JsonItineraryReader().read("visit", sample).itinerary().orElseThrow();
    private final PdfItineraryReader reader = new PdfItineraryReader(new JsonItineraryReader(), BOUND);

    static Stream<Itinerary> itineraries() {
        return Stream.of(Samples.empty(), Samples.kinds());
    }

    @ParameterizedTest
    @MethodSource("itineraries")
    void anItineraryComesBackEqual(Itinerary itinerary) throws IOException {
        assertEquals(
                Optional.of(itinerary),
                reader.read("a.pdf", Briefings.write(itinerary)).itinerary());
    }

    @Test
    void theBundledVisitComesBackEqualAndWithoutAProblem() throws IOException {
        assertEquals(
                new ReadResult(Optional.of(visit), List.of()), reader.read("briefing.pdf", Briefings.write(visit)));
    }

    @Test
    void theAttachedFileIsTheSampleToTheByteAndSaysWhatItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(Briefings.write(visit))) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            COSArray names = catalog.getCOSDictionary(COSName.NAMES)
                    .getCOSDictionary(COSName.EMBEDDED_FILES)
                    .getCOSArray(COSName.NAMES);
            COSDictionary file = (COSDictionary)
                    catalog.getCOSArray(EmbeddedFiles.ASSOCIATED).getObject(0);
            assertEquals(4, names.size(), "two files with their names");
            assertSame(file, names.getObject(3), "in the order of their names");
            assertEquals(List.of(NAME, NAME), List.of(file.getString(COSName.F), file.getString(COSName.UF)));
            assertEquals("Source", file.getNameAsString("AFRelationship"));
            assertTrue(file.getString(COSName.DESC).startsWith("The itinerary that this briefing shows"));
            COSStream content = file.getCOSDictionary(COSName.EF).getCOSStream(COSName.UF);
            assertEquals(JSON, content.getNameAsString(COSName.SUBTYPE));
            COSDictionary about = content.getCOSDictionary(COSName.PARAMS);
            assertEquals(sample.length, about.getInt(COSName.SIZE));
            assertTrue(about.getString("ModDate").startsWith("D:20240514000000"), about.getString("ModDate"));
            assertTrue(Arrays.equals(sample, content.createInputStream().readAllBytes()));
        }
    }

    @Test
    void aFileThatIsOnlyInTheTreeOfNamesIsFound() throws IOException {
        byte[] pdf = HostilePdfs.carrying(NAME, JSON, sample);
        assertEquals(Optional.of(visit), reader.read("a.pdf", pdf).itinerary());
    }

    @Test
    void aPdfWithoutAnItineraryIsSaidToCarryNone() throws IOException {
        assertProblem("pdf.no-itinerary", HostilePdfs.document(document -> {}));
        assertProblem("pdf.no-itinerary", HostilePdfs.carrying("other.json", JSON, sample));
    }

    @Test
    void anotherTypeIsNotTakenForAnItinerary() throws IOException {
        assertProblem("pdf.wrong-type", HostilePdfs.carrying(NAME, "application/x-msdownload", sample));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"format\": \"dateline-itinerary-1\"}", "PK\u0003\u0004"})
    void whatOnlyHasTheNameIsNoPdf(String content) {
        assertProblem("pdf.no-pdf", content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTruncatedOneIsDamaged() throws IOException {
        byte[] whole = Briefings.write(Samples.empty());
        for (int part = 1; part < 10; part++) {
            assertProblem("pdf.broken", Arrays.copyOf(whole, whole.length * part / 10));
        }
    }

    @Test
    void whatIsLeftOfADamagedOneIsNotLookedFor() throws IOException {
        byte[] pdf = HostilePdfs.carrying(NAME, JSON, sample);
        assertProblem("pdf.broken", Arrays.copyOf(pdf, pdf.length - 20));
    }

    @Test
    void aDamagedAttachmentIsSaidToBeSo() throws IOException {
        byte[] pdf = HostilePdfs.document(document -> {
            HostilePdfs.attach(document, NAME, JSON, sample);
            COSStream content = content(document);
            content.setItem(COSName.FILTER, COSName.LZW_DECODE);
        });
        assertProblem("pdf.cannot-unpack", pdf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void aProtectedOneIsNotTried(String password) throws IOException {
        assertProblem("pdf.encrypted", HostilePdfs.encrypted(password));
    }

    @Test
    void anAttachmentThatUnpacksToTooMuchIsGivenUpAtTheBound() throws IOException {
        byte[] bomb = HostilePdfs.carrying(NAME, JSON, new byte[64 * BOUND]);
        assertTrue(bomb.length < BOUND / 4, "a small file: " + bomb.length);
        assertProblem("pdf.too-large", bomb);
        byte[] fits = HostilePdfs.carrying(NAME, JSON, " ".repeat(BOUND).getBytes(StandardCharsets.US_ASCII));
        assertEquals(
                "file.empty", reader.read("a.pdf", fits).problems().getFirst().key());
    }

    @Test
    void objectsThatUnpackToTooMuchAreNotUnpacked() throws IOException {
        byte[] bomb = HostilePdfs.objectBomb(32 << 20);
        assertTrue(bomb.length < BOUND, "a small file: " + bomb.length);
        assertProblem("pdf.too-much", bomb);
        assertProblem("pdf.no-itinerary", HostilePdfs.objectBomb(BOUND));
    }

    @Test
    void aChainOfReferencesEndsInASentence() {
        assertProblem("pdf.too-much", HostilePdfs.chain(100_000));
    }

    @Test
    void aTreeOfNamesThatBitesItsTailIsLeft() throws IOException {
        byte[] pdf = HostilePdfs.document(document -> {
            PDEmbeddedFilesNameTreeNode root = new PDEmbeddedFilesNameTreeNode();
            COSDictionary kid = new COSDictionary();
            kid.setItem(COSName.KIDS, new COSArray(List.of(kid, root.getCOSObject())));
            root.getCOSObject().setItem(COSName.KIDS, new COSArray(List.of(kid)));
            HostilePdfs.setRoot(document, root);
        });
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertProblem("pdf.no-itinerary", pdf));
    }

    @Test
    void onlySoManyAttachedFilesAreLookedAt() throws IOException {
        assertEquals(Optional.of(visit), reader.read("a.pdf", afterOthers(900)).itinerary());
        assertProblem("pdf.no-itinerary", afterOthers(1_100));
    }

    @Test
    void problemsInsideKeepTheirLineAndNameBothFiles() throws IOException {
        String bad = new String(sample, StandardCharsets.UTF_8).replace("Asia/Shanghai", "Mars/Olympus");
        byte[] content = bad.getBytes(StandardCharsets.UTF_8);
        ReadResult result = reader.read("briefing.pdf", HostilePdfs.carrying(NAME, JSON, content));
        assertEquals(new JsonItineraryReader().read("briefing.pdf (itinerary.json)", content), result);
        assertTrue(result.problems().getFirst().line() > 1, result.toString());
    }

    @Test
    void anAttachmentThatIsNoJsonIsTheReadersMatter() throws IOException {
        byte[] pdf = HostilePdfs.carrying(NAME, JSON, "BEGIN:VCALENDAR".getBytes(StandardCharsets.US_ASCII));
        Problem problem = reader.read("briefing.pdf", pdf).problems().getFirst();
        assertEquals("briefing.pdf (itinerary.json)", problem.file());
        assertEquals("json.value-expected", problem.key());
    }

    private void assertProblem(String key, byte[] pdf) {
        ReadResult result = reader.read("a.pdf", pdf);
        assertEquals(List.of(key), result.problems().stream().map(Problem::key).toList());
        assertEquals(Optional.empty(), result.itinerary());
        String line = result.problems().getFirst().toLine(Locale.UK);
        assertTrue(line.startsWith("a.pdf:1:1: error: the "), line);
    }

    private static COSStream content(PDDocument document) {
        COSDictionary file = (COSDictionary) document.getDocumentCatalog()
                .getCOSObject()
                .getCOSDictionary(COSName.NAMES)
                .getCOSDictionary(COSName.EMBEDDED_FILES)
                .getCOSArray(COSName.NAMES)
                .getObject(1);
        return file.getCOSDictionary(COSName.EF).getCOSStream(COSName.F);
    }

    private byte[] afterOthers(int count) throws IOException {
        return HostilePdfs.document(document -> {
            HostilePdfs.attach(document, NAME, JSON, sample);
            COSArray names = document.getDocumentCatalog()
                    .getCOSObject()
                    .getCOSDictionary(COSName.NAMES)
                    .getCOSDictionary(COSName.EMBEDDED_FILES)
                    .getCOSArray(COSName.NAMES);
            for (int i = 0; i < count; i++) {
                names.add(0, new COSDictionary());
                names.add(0, new COSString("other" + i));
            }
        });
    }
}
