package dateline.fuzz;

import dateline.format.json.JsonItineraryReader;

/// Target: the program's own format.
public final class JsonFuzz {
    private static final JsonItineraryReader READER = new JsonItineraryReader();

    private JsonFuzz() {}

    /// Called by the fuzzer.
    public static void fuzzerTestOneInput(byte[] input) {
        Reading.check(READER, input);
    }
}
