package dateline.format.ics;

import dateline.format.FileLoader;
import dateline.format.ItineraryReader;
import dateline.format.Problem;
import dateline.format.ProblemList;
import dateline.format.ReadResult;
import dateline.model.Itinerary;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads iCalendar (RFC 5545, 7986, 9073) and vCalendar 1.0, as far as a file can be read: what is wrong with a part is
/// a warning with its line, and the rest is there. Only a file that is no calendar at all gives no itinerary.
///
/// The hours of a file are what they are: an event that has days has no hour, one without an end has none, and where
/// this program had to choose a zone, the entry says that its time is inferred. Thread-safe.
public final class IcsItineraryReader implements ItineraryReader {
    private final ZoneId zone;

    /// @param zone of hours whose zone the file does not say: they are meant for wherever one is (RFC 5545 §3.3.5)
    public IcsItineraryReader(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ReadResult read(String name, byte[] bytes) {
        ProblemList problems = new ProblemList(name);
        if (bytes.length > FileLoader.MAX_BYTES) {
            problems.error(1, 1, "", "file.too-large", FileLoader.MAX_BYTES >> 20);
            return new ReadResult(Optional.empty(), problems.all());
        }
        FileText text = FileText.of(bytes, problems);
        ItineraryBuilder builder = new ItineraryBuilder(name, zone, problems);
        Syntax.parse(text.text(), text.skippedLines(), builder, problems);
        Optional<Itinerary> itinerary = builder.finish();
        List<Problem> all = new ArrayList<>(problems.all());
        all.addAll(builder.ownProblems());
        all.sort(Comparator.comparingInt(Problem::line));
        return new ReadResult(itinerary, all);
    }
}
