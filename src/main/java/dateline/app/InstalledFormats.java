package dateline.app;

import dateline.format.ExportFormat;
import dateline.format.Formats;
import dateline.format.ImportFormat;
import dateline.format.csv.CsvItineraryReader;
import dateline.format.csv.CsvItineraryWriter;
import dateline.format.ics.IcsItineraryReader;
import dateline.format.ics.IcsItineraryWriter;
import dateline.format.json.JsonItineraryReader;
import dateline.format.json.JsonItineraryWriter;
import dateline.format.page.HtmlWriter;
import dateline.format.page.MarkdownWriter;
import dateline.format.pdf.Attachment;
import dateline.format.pdf.PdfBriefingWriter;
import dateline.format.pdf.PdfItineraryReader;
import java.time.ZoneId;
import java.util.List;

/// The formats of this program, in the order in which users are offered them.
final class InstalledFormats {

    private InstalledFormats() {}

    static Formats all() {
        return all(briefings());
    }

    /// @param briefings one for the program's life, as it keeps its faces
    static Formats all(PdfBriefingWriter briefings) {
        JsonItineraryReader jsonReader = new JsonItineraryReader();
        return new Formats(
                List.of(
                        new ImportFormat("json", jsonReader),
                        new ImportFormat("ics", new IcsItineraryReader(ZoneId.systemDefault())),
                        new ImportFormat("csv", new CsvItineraryReader(ZoneId.systemDefault())),
                        new ImportFormat("pdf", new PdfItineraryReader(jsonReader))),
                List.of(
                        new ExportFormat("pdf", briefings),
                        new ExportFormat("ics", new IcsItineraryWriter()),
                        new ExportFormat("html", new HtmlWriter()),
                        new ExportFormat("md", new MarkdownWriter()),
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
