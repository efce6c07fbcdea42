package dateline.fuzz;

import dateline.format.ItineraryReader;
import dateline.format.jscalendar.JsCalendarReader;
import dateline.format.json.JsonKind;
import dateline.format.jsonld.JsonLdPageReader;
import dateline.format.jsonld.JsonLdReader;
import java.time.ZoneOffset;

/// Target: JSON-LD, by itself and in a page, and JSCalendar: whichever the content is taken for.
public final class JsonLdFuzz {
    private static final ItineraryReader JSON_LD = new JsonLdReader(ZoneOffset.UTC);
    private static final ItineraryReader PAGE = new JsonLdPageReader(ZoneOffset.UTC);
    private static final ItineraryReader JSCALENDAR = new JsCalendarReader(ZoneOffset.UTC);

    private JsonLdFuzz() {}

    /// Called by the fuzzer.
    public static void fuzzerTestOneInput(byte[] input) {
        boolean isPage = input.length > 0 && input[0] == '<';
        if (isPage) {
            Reading.check(PAGE, input);
        } else {
            Reading.check(JsonKind.of(input) == JsonKind.JSCALENDAR ? JSCALENDAR : JSON_LD, input);
        }
    }
}
