package dateline.format.json;

import dateline.format.ExportOptions;
import dateline.format.ExportReport;
import dateline.format.ItineraryWriter;
import dateline.format.Progress;
import dateline.model.Itinerary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Writes format 1 (`src/docs/file-format.md`) in its one canonical form: UTF-8, two spaces, line feeds, fixed order.
/// Reading that form and writing it again gives the same bytes. Thread-safe.
public final class JsonItineraryWriter implements ItineraryWriter {

    /// @param options have no effect: the file says what the itinerary says
    @Override
    public ExportReport write(Itinerary itinerary, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        ItineraryJson.write(new Output(writer), itinerary, progress);
        writer.write('\n');
        writer.flush();
        return ExportReport.CLEAN;
    }
}
