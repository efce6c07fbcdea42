package dateline.cli;

import dateline.Samples;
import dateline.format.ExportFormat;
import dateline.format.ExportOptions;
import dateline.format.ExportOptions.Part;
import dateline.format.ExportReport;
import dateline.format.Formats;
import dateline.format.ImportFormat;
import dateline.format.ItineraryReader;
import dateline.format.ItineraryWriter;
import dateline.format.Problem;
import dateline.format.Problem.Severity;
import dateline.format.Progress;
import dateline.format.ReadResult;
import dateline.model.Itinerary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A format for these tests: a line of text is the title; a line "error" or "warning" is one.
final class TextFormat implements ItineraryReader, ItineraryWriter {

    static Formats formats() {
        TextFormat format = new TextFormat();
        return new Formats(
                List.of(new ImportFormat("txt", format)),
                List.of(new ExportFormat("out", format), new ExportFormat("txt", format)));
    }

    @Override
    public ReadResult read(String name, byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (Severity severity : Severity.values()) {
                if (lines.get(i).equalsIgnoreCase(severity.name())) {
                    problems.add(new Problem(severity, name, i + 1, 7, "", "file.missing", List.of()));
                }
            }
        }
        Itinerary itinerary = Samples.itinerary(lines.isEmpty() ? "" : lines.getFirst(), List.of(), List.of());
        return new ReadResult(Optional.of(itinerary), problems);
    }

    @Override
    public ExportReport write(Itinerary itinerary, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        if (itinerary.title().equals("crash")) {
            throw new IllegalStateException("a fault of ours");
        }
        if (itinerary.title().equals("full")) {
            throw new IOException("No space left on device");
        }
        String text = String.join(
                "|",
                itinerary.title(),
                options.paper().name(),
                options.locale().toLanguageTag(),
                options.zone().reader().map(Object::toString).orElse("place"));
        if (options.parts().size() < Part.values().length || !options.withData()) {
            text += "|" + options.parts() + "|" + options.withData();
        }
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return itinerary.title().equals("notice")
                ? new ExportReport(List.of("a character has no shape"))
                : ExportReport.CLEAN;
    }
}
