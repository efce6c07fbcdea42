package dateline.format.page;

import static dateline.Samples.days;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.bench.Itineraries;
import dateline.format.ExportOptions;
import dateline.format.ItineraryWriter;
import dateline.format.Progress;
import dateline.format.json.JsonItineraryReader;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Itinerary;
import dateline.model.Participant;
import dateline.model.When;
import dateline.model.ZoneView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile(" href=\"#([^\"]*)\"");

    @Test
    void pageShowsCalendarEntriesAndEvidence() throws IOException {
        String html = write(new HtmlWriter(), bundled());
        assertTrue(html.contains("<caption>May 2024</caption>"));
        assertTrue(html.contains("Some time on 16 or 17 May 2024; no hour announced."));
        assertEquals(10, html.split("<article id=\"entry-", -1).length - 1);
        assertTrue(html.contains("<blockquote>"));
    }

    @Test
    void calendarShowsAWindowOnceOverItsDays() throws IOException {
        String html = write(new HtmlWriter(), bundled());
        String calendar = html.substring(html.indexOf("<table>"), html.indexOf("</table>"));
        assertEquals(1, calendar.split("Talks with Premier Li Qiang", -1).length - 1);
        assertTrue(
                Pattern.compile("<td colspan=\"2\"><div class=\"bar within\"><a href=\"#entry-\\d+\">"
                                + "<span class=\"title\">Talks with Premier Li Qiang</span> <small>day open</small>")
                        .matcher(calendar)
                        .find(),
                calendar);
    }

    @Test
    void calendarSaysWhatIsInferredAndWhatIsExpected() throws IOException {
        String html = write(new HtmlWriter(), bundled());
        assertTrue(html.contains("bilateral documents</span> <small>day open · expected</small>"));
        assertTrue(html.contains(
                "Opening ceremony of the Russian-Chinese EXPO</span> " + "<small>hour open · day inferred</small>"));
        assertTrue(html.contains("Broken outline: the day or the hour is inferred"));
    }

    @Test
    void everyRowOfTheCalendarHasSevenColumns() throws IOException {
        String html = write(new HtmlWriter(), allKinds());
        Matcher rows = Pattern.compile("<tr[^>]*>(.*?)</tr>", Pattern.DOTALL).matcher(html);
        int count = 0;
        while (rows.find()) {
            int columns = 0;
            Matcher cells = Pattern.compile("<t[dh]([^>]*)>").matcher(rows.group(1));
            while (cells.find()) {
                Matcher span = Pattern.compile("colspan=\"(\\d+)\"").matcher(cells.group(1));
                columns += span.find() ? Integer.parseInt(span.group(1)) : 1;
            }
            assertEquals(7, columns, rows.group());
            count++;
        }
        assertTrue(count > 20, "only " + count);
    }

    @Test
    void anEntryOnOneOfSeveralDaysIsClearlyOneEntry() throws IOException {
        Itinerary itinerary = dateline.Samples.itinerary(
                "T",
                List.of(),
                List.of(dateline.Samples.entry(
                        "a",
                        new When.OneOf(
                                List.of(dateline.Samples.day("2024-05-14"), dateline.Samples.day("2024-05-17"))))));
        String html = write(new HtmlWriter(), itinerary);
        assertTrue(html.contains("<small>one of 2 days</small></a></div></td><td class=\"joint\" colspan=\"2\"></td>"));
        assertEquals(1, html.split("one of 2 days · the same entry", -1).length - 1);
    }

    @Test
    void aWindowOfAMonthOrMoreIsToldOnceAndFillsNoCalendar() throws IOException {
        String html = write(new HtmlWriter(), allKinds());
        String calendar = html.substring(html.indexOf("id=\"calendar\""), html.indexOf("id=\"programme\""));
        assertEquals(1, calendar.split("Some time in a year", -1).length - 1);
        assertFalse(calendar.contains("<caption>August 2024</caption>"));
    }

    @Test
    void pageNeedsNothingElse() throws IOException {
        String html = write(new HtmlWriter(), bundled());
        for (String outside : List.of("<script", "<link", "<img", "<iframe", "src=", "@import", "url(")) {
            assertFalse(html.contains(outside), outside);
        }
        assertTrue(html.contains("default-src &#39;none&#39;") || html.contains("default-src 'none'"));
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        String html = write(new HtmlWriter(), Itineraries.of(60));
        List<String> ids = ID.matcher(html).results().map(m -> m.group(1)).toList();
        Matcher links = LINK.matcher(html);
        int count = 0;
        while (links.find()) {
            assertTrue(ids.contains(links.group(1)), links.group(1));
            count++;
        }
        assertTrue(count > 60, "only " + count);
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @Test
    void wordsOfAFileAreNeverMarkup() throws IOException {
        Itinerary hostile = titled("<script>alert(1)</script><img src=x onerror=\"y\"> & \u0000");
        String html = write(new HtmlWriter(), hostile);
        assertFalse(html.contains("<script"));
        assertFalse(html.contains("<img"));
        assertTrue(
                html.contains("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;y&quot;&gt; &amp; "));
        String markdown = write(new MarkdownWriter(), hostile);
        assertFalse(Pattern.compile("(?<!\\\\)<").matcher(markdown).find(), markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "# not a heading | \\# not a heading",
                "[x](javascript:y) | \\[x\\](javascript:y)",
                "1. no list | 1\\. no list",
                "- no list | \\- no list",
                "*not* _so_ `x` | \\*not\\* \\_so\\_ \\`x\\`",
                "plain, 2024 | plain, 2024"
            })
    void signsMeanNothingInMarkdown(String text, String escaped) {
        assertEquals(escaped, MarkdownText.line(text));
    }

    @Test
    void breaksAndQuotesKeepTheirLines() {
        assertEquals("a\\\nb\n\n\\# c", MarkdownText.paragraphs("a\nb\n \n# c"));
        assertEquals("> a\n> \n> b", MarkdownText.quote("a\n\nb"));
    }

    @Test
    void programmeIsInTheOrderOfDaysWithItsEvidence() throws IOException {
        String markdown = write(new MarkdownWriter(), bundled());
        assertTrue(markdown.startsWith("# State visit to China, May 2024\n\n"));
        assertTrue(markdown.indexOf("## Thursday, 16 May 2024") < markdown.indexOf("## Friday, 17 May 2024"));
        assertTrue(markdown.contains("- **When** Some time on 16 or 17 May 2024; no hour announced."));
        assertTrue(markdown.contains("\n> "));
    }

    /// Names have commas of their own.
    @Test
    void participantsAreToldApart() throws IOException {
        Entry e = dateline.Samples.entry("a", new When.Within(days("2024-05-16", "2024-05-16")));
        Entry entry = new Entry(
                e.id(),
                e.title(),
                e.when(),
                e.place(),
                e.certainty(),
                e.lifecycle(),
                List.of(
                        new Participant("Doe, Jane", Optional.of("host"), Extras.NONE),
                        new Participant("Smith, Ltd.", Optional.empty(), Extras.NONE)),
                e.notes(),
                e.inferences(),
                e.citations(),
                e.extras());
        String markdown = write(new MarkdownWriter(), dateline.Samples.itinerary("T", List.of(), List.of(entry)));
        assertTrue(markdown.contains("Doe, Jane, host; Smith, Ltd."), markdown);
    }

    @Test
    void whatIsOpenOverDaysStandsUnderNoneOfThem() throws IOException {
        String markdown = write(new MarkdownWriter(), bundled());
        int thursday = markdown.indexOf("## Thursday, 16 May 2024");
        int either = markdown.indexOf("## Some time on 16 or 17 May 2024");
        int talks = markdown.indexOf("### Talks with Premier Li Qiang");
        int friday = markdown.indexOf("## Friday, 17 May 2024");
        assertTrue(0 < thursday && thursday < either && either < talks && talks < friday, markdown);
        String kinds = write(new MarkdownWriter(), allKinds());
        assertTrue(kinds.contains("## Some time in February 2024\n\n### Some time in a month"), kinds);
        assertFalse(kinds.contains("1 February 2024\n"), "no day on which nothing is announced");
    }

    @Test
    void hoursOfTheCalendarNameTheirZone() throws IOException {
        String html = write(new HtmlWriter(), allKinds());
        assertTrue(html.contains("<small>10:00, end open · UTC+8</small>"), html);
        assertTrue(html.contains("<small>23:30 UTC+13 → 06:45 UTC−7</small>"), html);
    }

    @Test
    void whatGoesOnInTheNextWeekIsSaidToGoOn() throws IOException {
        ExportOptions american = new ExportOptions(ExportOptions.Paper.A4, Locale.US, ZoneView.OF_PLACE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlWriter().write(bundled(), american, out, Progress.NONE);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("all 5 days · continued"));
    }

    @Test
    void emptyItineraryIsAPageToo() throws IOException {
        Itinerary empty = dateline.Samples.itinerary("", List.of(), List.of());
        assertTrue(write(new HtmlWriter(), empty).contains("The itinerary has no entries."));
        assertTrue(write(new MarkdownWriter(), empty).startsWith("# "));
    }

    @Test
    void yearsBetweenTwoEntriesAreNotWalkedThrough() throws IOException {
        Itinerary far = dateline.Samples.itinerary(
                "T",
                List.of(),
                List.of(
                        dateline.Samples.entry("a", new When.Throughout(days("0002-05-16", "0002-05-16"))),
                        dateline.Samples.entry("b", new When.Throughout(days("9998-05-16", "9998-05-16")))));
        assertEquals(2, write(new HtmlWriter(), far).split("<caption>", -1).length - 1);
    }

    private static Itinerary titled(String title) {
        Entry e = dateline.Samples.entry("a\"><b>", new When.Within(days("2024-05-16", "2024-05-16")));
        Entry entry = new Entry(
                e.id(),
                title,
                e.when(),
                e.place(),
                e.certainty(),
                e.lifecycle(),
                e.participants(),
                e.notes(),
                e.inferences(),
                e.citations(),
                e.extras());
        return dateline.Samples.itinerary(title, List.of(), List.of(entry));
    }

    private static Itinerary bundled() throws IOException {
        return read("resources/samples/state-visit-2024.json");
    }

    private static Itinerary allKinds() throws IOException {
        return read("src/test/resources/dateline/format/json/good/all-kinds-of-when.json");
    }

    private static Itinerary read(String file) throws IOException {
        byte[] json = Files.readAllBytes(Path.of(file));
        return new JsonItineraryReader().read("sample.json", json).itinerary().orElseThrow();
    }

    private static String write(ItineraryWriter writer, Itinerary itinerary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportOptions options = new ExportOptions(ExportOptions.Paper.A4, Locale.UK, ZoneView.OF_PLACE);
        writer.write(itinerary, options, out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }
}
