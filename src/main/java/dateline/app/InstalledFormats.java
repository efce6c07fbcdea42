package dateline.app;

import dateline.format.ExportFormat;
import dateline.format.Formats;
import dateline.format.ImportFormat;
import dateline.format.ics.IcsItineraryReader;
import dateline.format.ics.IcsItineraryWriter;
import dateline.format.json.JsonItineraryReader;
import dateline.format.json.JsonItineraryWriter;
import dateline.format.pdf.Attachment;
import dateline.format.pdf.PdfBriefingWriter;
import dateline.format.pdf.PdfItineraryReader;
import java.time.ZoneId;
import java.util.List;

/// The formats of this program, in the order in which users are offered them.
final class InstalledFormats {

    private InstalledFormats() {}

    static Formats all() {
        JsonItineraryReader jsonReader = new JsonItineraryReader();
        JsonItineraryWriter jsonWriter = new JsonItineraryWriter();
        return new Formats(
                List.of(
                        new ImportFormat("json", jsonReader),
                        new ImportFormat("ics", new IcsItineraryReader(ZoneId.systemDefault())),
                        new ImportFormat("pdf", new PdfItineraryReader(jsonReader))),
                List.of(
                        new ExportFormat("pdf", new PdfBriefingWriter(List.of(source(jsonWriter)))),
                        new ExportFormat("ics", new IcsItineraryWriter()),
                        new ExportFormat("json", jsonWriter)));
    }

    /// What a briefing is made from, and is opened again from.
    private static Attachment source(JsonItineraryWriter writer) {
        return new Attachment(
                PdfItineraryReader.FILE_NAME, PdfItineraryReader.MIME_TYPE, "Source", "attachment.json", writer);
    }
}
