package dateline.format.page;

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

/// Writes one page of HTML that needs nothing else: the calendar, the programme with its evidence, the articles and the
/// background. It has no script, loads nothing, and says so to the browser. Thread-safe.
public final class HtmlWriter implements ItineraryWriter {

    @Override
    public ExportReport write(Itinerary itinerary, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new HtmlPage(new Markup(writer), itinerary, options, progress).write();
        writer.write('\n');
        writer.flush();
        return ExportReport.CLEAN;
    }
}
