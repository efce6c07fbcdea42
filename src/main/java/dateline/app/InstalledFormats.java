package dateline.app;

import dateline.format.ExportFormat;
import dateline.format.Formats;
import dateline.format.ImportFormat;
import dateline.format.json.JsonItineraryReader;
import dateline.format.json.JsonItineraryWriter;
import dateline.format.pdf.PdfBriefingWriter;
import java.util.List;

/// The formats of this program, in the order in which users are offered them.
final class InstalledFormats {

    private InstalledFormats() {}

    static Formats all() {
        return new Formats(
                List.of(new ImportFormat("json", new JsonItineraryReader())),
                List.of(
                        new ExportFormat("pdf", new PdfBriefingWriter()),
                        new ExportFormat("json", new JsonItineraryWriter())));
    }
}
