package dateline.format;

import dateline.model.Itinerary;
import java.io.IOException;

/// The pages of a briefing on the screen and on paper, without a file. Thread-safe.
public interface BriefingPages {

    /// What became of printing.
    enum Printing {
        PRINTED,
        /// The user thought better of it.
        CANCELLED
    }

    /// Paints the first page.
    ///
    /// @param width in pixels
    /// @throws IOException when it could not be set
    /// @throws java.util.concurrent.CancellationException when `progress` asks to stop
    Picture first(Itinerary itinerary, ExportOptions options, int width, Progress progress) throws IOException;

    /// Whether there is a printer, and a way to ask for it. Can take seconds, where printers are in a network.
    boolean canPrint();

    /// Asks in the system's dialog for a printer, and prints. Takes as long as the user does.
    ///
    /// @throws IOException when the pages could not be set, or the printer refused them
    /// @throws java.util.concurrent.CancellationException when `progress` asks to stop
    Printing print(Itinerary itinerary, ExportOptions options, Progress progress) throws IOException;
}
