package dateline.format.ics;

import dateline.format.ExportOptions;
import dateline.format.ExportOptions.Paper;
import dateline.format.Progress;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.model.ZoneView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Short ways to write calendars and to look at their lines.
final class Calendars {
    static final ExportOptions OPTIONS = new ExportOptions(Paper.A4, Locale.UK, ZoneView.OF_PLACE);

    private Calendars() {}

    static byte[] write(Itinerary itinerary) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new IcsItineraryWriter().write(itinerary, OPTIONS, out, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Itinerary of(Entry... entries) {
        return dateline.Samples.itinerary("Sample", List.of(), List.of(entries));
    }

    /// The content lines, unfolded.
    static List<String> lines(Itinerary itinerary) {
        String text = new String(write(itinerary), StandardCharsets.UTF_8);
        return text.replace("\r\n ", "").lines().toList();
    }

    /// The lines of each component of that name, without those of components in it.
    static List<List<String>> components(List<String> lines, String name) {
        List<List<String>> components = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("BEGIN:")) {
                open.add(line.substring(6));
                if (open.getLast().equals(name)) {
                    components.add(new ArrayList<>());
                }
            } else if (line.startsWith("END:")) {
                open.removeLast();
            } else if (open.getLast().equals(name)) {
                components.getLast().add(line);
            }
        }
        return components;
    }

    /// The lines of the only event that the entry becomes.
    static List<String> event(Entry entry) {
        return components(lines(of(entry)), "VEVENT").getFirst();
    }
}
