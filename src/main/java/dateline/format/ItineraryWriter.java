package dateline.format;

import dateline.model.Itinerary;
import java.io.IOException;
import java.io.OutputStream;

/// Writes one format. The same itinerary and options give the same bytes. Thread-safe.
public interface ItineraryWriter {

    /// Begins, on another thread, to load what the first writing needs. Of use to a program that was started for one
    /// file and has that still to read.
    default void prepare() {}

    /// @param out is not closed
    /// @throws IOException when `out` fails
    /// @throws java.util.concurrent.CancellationException when `progress` asks to stop; what was written is then of no
    /// use
    ExportReport write(Itinerary itinerary, ExportOptions options, OutputStream out, Progress progress)
            throws IOException;
}
