package dateline.app;

import dateline.format.ExportFormat;
import dateline.format.Formats;
import dateline.format.ImportFormat;
import dateline.format.csv.CsvItineraryReader;
import dateline.format.csv.CsvItineraryWriter;
import dateline.format.ics.IcsItineraryReader;
import dateline.format.ics.IcsItineraryWriter;
import dateline.format.jscalendar.JsCalendarReader;
import dateline.format.json.JsonItineraryReader;
import dateline.format.json.JsonItineraryWriter;
import dateline.format.json.JsonKind;
import dateline.format.jsonld.JsonLdPageReader;
import dateline.format.jsonld.JsonLdReader;
import dateline.format.page.HtmlWriter;
import dateline.format.page.MarkdownWriter;
import dateline.format.pdf.Attachment;
import dateline.format.pdf.PdfBriefingWriter;
import dateline.format.pdf.PdfItineraryReader;
import dateline.format.pdf.PngWriter;
import dateline.format.picture.SvgWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/// The formats of this program, in the order in which users are offered them.
final class InstalledFormats {

    private InstalledFormats() {}

    static Formats all() {
        return all(briefings());
    }

    /// @param briefings one for the program's life, as it keeps its faces
    static Formats all(PdfBriefingWriter briefings) {
        JsonItineraryReader jsonReader = new JsonItineraryReader();
        ZoneId here = ZoneId.systemDefault();
        Predicate<byte[]> isJsonLd = bytes -> JsonKind.of(bytes) == JsonKind.JSON_LD;
        return new Formats(
                List.of(
                        new ImportFormat("json", jsonReader),
                        new ImportFormat("ics", new IcsItineraryReader(here)),
                        new ImportFormat("csv", new CsvItineraryReader(here)),
                        new ImportFormat("pdf", new PdfItineraryReader(jsonReader)),
                        new ImportFormat(
                                "json", new JsCalendarReader(here), bytes -> JsonKind.of(bytes) == JsonKind.JSCALENDAR),
                        new ImportFormat("json", new JsonLdReader(here), isJsonLd),
                        new ImportFormat("jsonld", new JsonLdReader(here)),
                        new ImportFormat("html", new JsonLdPageReader(here)),
                        new ImportFormat("htm", new JsonLdPageReader(here))),
                List.of(
                        new ExportFormat("pdf", briefings),
                        new ExportFormat("ics", new IcsItineraryWriter()),
                        new ExportFormat("html", new HtmlWriter()),
                        new ExportFormat("md", new MarkdownWriter()),
                        new ExportFormat("svg", new SvgWriter()),
                        new ExportFormat("png", new PngWriter()),
                        new ExportFormat("csv", new CsvItineraryWriter()),
                        new ExportFormat("json", new JsonItineraryWriter())));
    }

    /// What a briefing carries: what it is made from and is opened again from, and the same for calendars.
    static PdfBriefingWriter briefings() {
        return new PdfBriefingWriter(List.of(
                new Attachment(
                        PdfItineraryReader.FILE_NAME,
                        PdfItineraryReader.MIME_TYPE,
                        "Source",
                        "attachment.json",
                        new JsonItineraryWriter()),
                new Attachment(
                        "itinerary.ics", "text/calendar", "Alternative", "attachment.ics", new IcsItineraryWriter())));
    }
}
