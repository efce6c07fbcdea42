package dateline.format.pdf;

import dateline.format.ExportOptions;
import dateline.format.ExportReport;
import dateline.format.ItineraryWriter;
import dateline.format.Progress;
import dateline.model.Itinerary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the designed briefing: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) at once, A4 or Letter, with the
/// itinerary itself attached in other formats.
///
/// Making one is free: the libraries are loaded with the first briefing. From then on it holds the faces that it has
/// read, so one writer is best kept for the program's life. Thread-safe.
public final class PdfBriefingWriter implements ItineraryWriter {
    private final List<Attachment> attachments;
    private @Nullable BriefingFile file;

    /// @param attachments in the order in which programs are to list them; no two of one name
    public PdfBriefingWriter(List<Attachment> attachments) {
        this.attachments = List.copyOf(attachments);
    }

    @Override
    public void prepare() {
        Thread.ofPlatform().daemon().name("briefing-warm-up").start(() -> file().prepare());
    }

    @Override
    public ExportReport write(Itinerary itinerary, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        return file().write(itinerary, options, out, progress);
    }

    /// Writes no more pages than take no time: to look at, not to keep.
    void writeBeginning(Itinerary itinerary, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        file().writeBeginning(itinerary, options, out, progress);
    }

    private synchronized BriefingFile file() {
        if (file == null) {
            file = new BriefingFile(attachments);
        }
        return file;
    }
}
