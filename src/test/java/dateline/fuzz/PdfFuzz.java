package dateline.fuzz;

import dateline.format.json.JsonItineraryReader;
import dateline.format.pdf.PdfItineraryReader;

/// Target: briefings.
public final class PdfFuzz {
    private static final PdfItineraryReader READER = new PdfItineraryReader(new JsonItineraryReader());

    private PdfFuzz() {}

    /// Called by the fuzzer.
    public static void fuzzerTestOneInput(byte[] input) {
        Reading.check(READER, input);
    }
}
