package dateline.fuzz;

import dateline.format.csv.CsvItineraryReader;
import java.time.ZoneOffset;

/// Target: tables.
public final class CsvFuzz {
    private static final CsvItineraryReader READER = new CsvItineraryReader(ZoneOffset.UTC);

    private CsvFuzz() {}

    /// Called by the fuzzer.
    public static void fuzzerTestOneInput(byte[] input) {
        Reading.check(READER, input);
    }
}
