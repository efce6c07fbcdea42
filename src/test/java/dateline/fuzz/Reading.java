package dateline.fuzz;

import dateline.format.ExportOptions;
import dateline.format.ExportOptions.Paper;
import dateline.format.ItineraryReader;
import dateline.format.ItineraryWriter;
import dateline.format.Problem;
import dateline.format.Progress;
import dateline.format.ReadResult;
import dateline.format.json.JsonItineraryReader;
import dateline.format.json.JsonItineraryWriter;
import dateline.model.Itinerary;
import dateline.model.ZoneView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/// What holds for whatever a reader is given.
final class Reading {
    private static final ExportOptions OPTIONS = new ExportOptions(Paper.A4, Locale.UK, ZoneView.OF_PLACE);

    private Reading() {}

    /// Reads it: nothing is thrown, every problem has a place and a sentence, a file that gives no itinerary says why,
    /// and an itinerary is the same when it is saved and opened again.
    static void check(ItineraryReader reader, byte[] input) {
        ReadResult read = reader.read("input", input);
        for (Problem problem : read.problems()) {
            if (problem.line() < 1
                    || problem.column() < 1
                    || problem.sentence(Locale.UK).isBlank()) {
                throw new AssertionError("a problem without a place or a sentence: " + problem);
            }
        }
        if (read.itinerary().isEmpty() && !read.hasErrors()) {
            throw new AssertionError("no itinerary, and nobody says why");
        }
        read.itinerary().filter(i -> !read.hasErrors()).ifPresent(Reading::checkThatItCanBeSaved);
    }

    private static void checkThatItCanBeSaved(Itinerary itinerary) {
        ReadResult again = new JsonItineraryReader().read("again", written(new JsonItineraryWriter(), itinerary));
        if (!again.itinerary().equals(java.util.Optional.of(itinerary))) {
            throw new AssertionError("another itinerary after it was saved: " + again.problems());
        }
    }

    static byte[] written(ItineraryWriter writer, Itinerary itinerary) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(itinerary, OPTIONS, out, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
