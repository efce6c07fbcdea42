package dateline.format.csv;

import static dateline.Samples.days;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.bench.Itineraries;
import dateline.format.ExportOptions;
import dateline.format.Progress;
import dateline.format.ReadResult;
import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Itinerary;
import dateline.model.Lifecycle;
import dateline.model.When;
import dateline.model.ZoneView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void timePlaceAndPeopleComeBack() throws IOException {
        Itinerary itinerary = Itineraries.of(500);
        ReadResult read = read(write(itinerary));
        assertEquals(List.of(), problems(read));
        List<Entry> entries = read.itinerary().orElseThrow().entries();
        assertEquals(500, entries.size());
        for (int i = 0; i < entries.size(); i++) {
            Entry before = itinerary.entries().get(i);
            Entry after = entries.get(i);
            assertEquals(before.id(), after.id());
            assertEquals(before.title(), after.title());
            assertEquals(before.participants(), after.participants());
            assertEquals(before.certainty(), after.certainty());
            if (!(before.when() instanceof When.Unscheduled)) {
                assertEquals(before.when(), after.when());
            }
        }
    }

    /// A spreadsheet's "Unicode text".
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf16IsRead(String charset) {
        ReadResult read =
                read("title\tstart\nVisit é漢\t2024-05-16\n".getBytes(java.nio.charset.Charset.forName(charset)));
        assertEquals(List.of(), problems(read));
        assertEquals(
                "Visit é漢", read.itinerary().orElseThrow().entries().getFirst().title());
    }

    @Test
    void moreParticipantsThanAnEntryCanHaveAreReported() {
        ReadResult read = read(("title,participants\nA," + "P;".repeat(1_001)).getBytes(StandardCharsets.UTF_8));
        assertEquals(
                1_000,
                read.itinerary()
                        .orElseThrow()
                        .entries()
                        .getFirst()
                        .participants()
                        .size());
        assertEquals("csv.too-many-participants", read.problems().getFirst().key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "'=1",
                "''=1",
                "'quoted'",
                "a\"b\"",
                "a,b;c",
                "two\nlines",
                " x "
            })
    void textIsATextInASpreadsheetAndComesBack(String title) throws IOException {
        Itinerary itinerary = dateline.Samples.itinerary(
                "T", List.of(), List.of(titled(title, new When.Within(days("2024-05-16", "2024-05-16")))));
        String csv = new String(write(itinerary), StandardCharsets.UTF_8);
        String cell = csv.lines().skip(1).findFirst().orElseThrow().substring("a,".length());
        assertTrue("=+-@\t".indexOf(cell.replace("\"", "").charAt(0)) < 0, cell);
        assertEquals(
                title.strip(),
                read(write(itinerary))
                        .itinerary()
                        .orElseThrow()
                        .entries()
                        .getFirst()
                        .title());
    }

    @Test
    void timeAndCertaintyAreThereInWordsBesideTheStandardsTerms() throws IOException {
        Itinerary itinerary = dateline.Samples.itinerary(
                "T", List.of(), List.of(titled("Talks", new When.Within(days("2024-05-16", "2024-05-17")))));
        List<String> lines = new String(write(itinerary), StandardCharsets.UTF_8)
                .substring(1)
                .lines()
                .toList();
        assertEquals(
                "id,title,when in words,when,part of day,start,end,zone,end zone,place,certainty in words,certainty,"
                        + "lifecycle in words,lifecycle,participants,notes,inferred,quotes,sources",
                lines.getFirst());
        assertEquals(
                "a,Talks,\"Some time on 16 or 17 May 2024; no hour announced\",[2024-05-16..2024-05-17],,,,,,,"
                        + "announced,planned,as announced,scheduled,,,,,",
                lines.get(1));
    }

    @Test
    void wordsAreNeitherReadAsTimeNorKeptAsNotes() throws IOException {
        Itinerary itinerary = dateline.Samples.itinerary(
                "T", List.of(), List.of(titled("Talks", new When.Within(days("2024-05-16", "2024-05-17")))));
        ReadResult read = read(write(itinerary));
        assertEquals(List.of(), problems(read));
        Entry after = read.itinerary().orElseThrow().entries().getFirst();
        assertEquals(Optional.empty(), after.notes());
        assertEquals(itinerary.entries().getFirst().when(), after.when());
    }

    @Test
    void whatItWasToBeBeforeIsKeptAsANote() {
        Entry entry = only("""
                title,when,lifecycle in words,lifecycle
                Gala,2024-05-16,"moved; it was to be some time on 15 May 2024",rescheduled
                """);
        assertEquals(Optional.of("lifecycle: moved; it was to be some time on 15 May 2024"), entry.notes());
    }

    @Test
    void aTableFromBeforeThereWereWordsIsReadAsItWas() {
        Entry entry = only("""
                id,title,when,part of day,start,end,zone,end zone,place,certainty,lifecycle,participants,notes
                a,Gala,2024-05-16,evening,,,,,Vienna,highly likely,postponed,Ann (host),Black tie
                """);
        assertEquals(dateline.model.Certainty.HIGHLY_LIKELY, entry.certainty());
        assertEquals(new Lifecycle.Postponed(), entry.lifecycle());
        assertEquals(Optional.of("Black tie"), entry.notes());
        assertEquals(
                new When.Within(days("2024-05-16", "2024-05-16"), Optional.of(dateline.model.PartOfDay.EVENING)),
                entry.when());
    }

    @Test
    void columnsAreFoundByTheirNamesInAnyOrder() {
        Entry entry = only("""
                Location;Subject;Start;End;Room
                Vienna;Gala;2024-05-16 19:30;2024-05-16 23:00;Great hall
                """);
        assertEquals("Gala", entry.title());
        assertEquals(
                new When.Timed(
                        ZonedDateTime.parse("2024-05-16T19:30+02:00[Europe/Vienna]"),
                        Optional.of(ZonedDateTime.parse("2024-05-16T23:00+02:00[Europe/Vienna]"))),
                entry.when());
        assertTrue(entry.isInferred(Field.TIME));
        assertEquals("Room: Great hall", entry.notes().orElseThrow());
    }

    @Test
    void daysInTwoColumnsAreLasted() {
        assertEquals(
                new When.Throughout(days("2024-05-17", "2024-05-21")),
                only("title,start,end\nEXPO,2024-05-17,2024-05-21\n").when());
    }

    @Test
    void dayThatIsNotSureIsKeptAndNotGuessed() {
        ReadResult read = read("title,date\nGala,5/6/2024\n".getBytes(StandardCharsets.UTF_8));
        Entry entry = read.itinerary().orElseThrow().entries().getFirst();
        assertTrue(entry.when() instanceof When.Unscheduled);
        assertEquals("when: 5/6/2024", entry.notes().orElseThrow());
        assertEquals(
                List.of(
                        "t.csv:2:1: warning: “5/6/2024” is no date that is sure; expected one such as 2024-05-16 or 2024-05-16T10:00 (when)"),
                problems(read));
    }

    @Test
    void whatBecameOfItIsRead() {
        assertEquals(
                new Lifecycle.Cancelled(),
                only("title,status\nGala,Cancelled\n").lifecycle());
    }

    @Test
    void lineOfAProblemCountsTheBreaksInCells() {
        ReadResult read = read("title,date\n\"a\nb\",2024\nc,x\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(4, read.problems().getFirst().line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n1,2\n", "\u0000", "<html>"})
    void tableWithoutATitleIsAnError(String text) {
        assertTrue(read(text.getBytes(StandardCharsets.UTF_8)).itinerary().isEmpty());
    }

    @Test
    void openQuoteIsReadToTheEndWithAWarning() {
        ReadResult read = read("title\n\"Gala\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(1, read.problems().size());
        assertEquals("Gala", read.itinerary().orElseThrow().entries().getFirst().title());
    }

    private static Entry titled(String title, When when) {
        Entry e = dateline.Samples.entry("a", when);
        return new Entry(
                e.id(),
                title,
                when,
                e.place(),
                e.certainty(),
                e.lifecycle(),
                e.participants(),
                e.notes(),
                e.inferences(),
                e.citations(),
                e.extras());
    }

    private static Entry only(String text) {
        List<Entry> entries = read(text.getBytes(StandardCharsets.UTF_8))
                .itinerary()
                .orElseThrow()
                .entries();
        assertEquals(1, entries.size());
        return entries.getFirst();
    }

    private static ReadResult read(byte[] bytes) {
        return new CsvItineraryReader(ZoneId.of("Europe/Vienna")).read("t.csv", bytes);
    }

    private static List<String> problems(ReadResult read) {
        return read.problems().stream().map(p -> p.toLine(Locale.ENGLISH)).toList();
    }

    private static byte[] write(Itinerary itinerary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportOptions options = new ExportOptions(ExportOptions.Paper.A4, Locale.UK, ZoneView.OF_PLACE);
        new CsvItineraryWriter().write(itinerary, options, out, Progress.NONE);
        return out.toByteArray();
    }
}
