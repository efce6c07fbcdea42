package dateline.fuzz;

import dateline.format.ics.IcsItineraryReader;
import java.time.ZoneOffset;

/// Target: iCalendar.
public final class IcsFuzz {
    private static final IcsItineraryReader READER = new IcsItineraryReader(ZoneOffset.UTC);

    private IcsFuzz() {}

    /// Called by the fuzzer.
    public static void fuzzerTestOneInput(byte[] input) {
        Reading.check(READER, input);
    }
}
