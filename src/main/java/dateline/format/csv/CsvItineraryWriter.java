package dateline.format.csv;

import dateline.format.ExportOptions;
import dateline.format.ExportReport;
import dateline.format.ItineraryWriter;
import dateline.format.Progress;
import dateline.model.Article;
import dateline.model.Citation;
import dateline.model.Edtf;
import dateline.model.Entry;
import dateline.model.Inference;
import dateline.model.Itinerary;
import dateline.model.Participant;
import dateline.model.Place;
import dateline.model.When;
import dateline.wording.Wording;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes the entries, a record each, for spreadsheets, with the time and the certainty also in words: UTF-8 with a
/// byte order mark, without which some of them take
/// it for an older encoding. Articles and background are not in it. Thread-safe.
public final class CsvItineraryWriter implements ItineraryWriter {
    private static final int STRIDE = 1_000;
    /// Between the members of one cell.
    static final String LIST = "; ";

    @Override
    public ExportReport write(Itinerary itinerary, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        Cells.write(writer, List.of(Column.values()).stream().map(Column::title).toList());
        Wording wording = new Wording(options.locale(), options.zone());
        Map<String, Place> places = new HashMap<>();
        itinerary.places().forEach(place -> places.putIfAbsent(place.id(), place));
        Map<String, Article> articles = new HashMap<>();
        itinerary.articles().forEach(article -> articles.putIfAbsent(article.id(), article));
        int length = itinerary.entries().size();
        for (int i = 0; i < length; i++) {
            Cells.write(writer, record(itinerary.entries().get(i), wording, places, articles));
            if ((i + 1) % STRIDE == 0 || i + 1 == length) {
                progress.step((i + 1.0) / length);
            }
        }
        writer.flush();
        return ExportReport.CLEAN;
    }

    private static List<String> record(
            Entry entry, Wording wording, Map<String, Place> places, Map<String, Article> articles) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.ID, entry.id());
        cells.put(Column.TITLE, entry.title());
        cells.put(Column.WHEN_IN_WORDS, wording.sentenceCase(wording.when(entry.when())));
        putWhen(cells, entry.when());
        entry.place().map(places::get).ifPresent(place -> cells.put(Column.PLACE, place.name()));
        cells.put(Column.CERTAINTY_IN_WORDS, wording.certainty(entry.certainty()));
        cells.put(Column.LIFECYCLE_IN_WORDS, wording.lifecycle(entry.lifecycle()));
        cells.put(Column.CERTAINTY, name(entry.certainty()));
        cells.put(Column.LIFECYCLE, name(Status.of(entry.lifecycle())));
        cells.put(
                Column.PARTICIPANTS,
                entry.participants().stream()
                        .map(CsvItineraryWriter::participant)
                        .collect(Collectors.joining(LIST)));
        entry.notes().ifPresent(notes -> cells.put(Column.NOTES, notes));
        cells.put(
                Column.INFERRED,
                entry.inferences().stream().map(CsvItineraryWriter::inference).collect(Collectors.joining(LIST)));
        cells.put(
                Column.QUOTES,
                entry.citations().stream()
                        .map(c -> "“" + c.quote().exact() + "”")
                        .collect(Collectors.joining("\n")));
        cells.put(Column.SOURCES, sources(entry.citations(), articles));
        List<String> record = new ArrayList<>();
        for (Column column : Column.values()) {
            record.add(cells.getOrDefault(column, ""));
        }
        return record;
    }

    private static void putWhen(Map<Column, String> cells, When when) {
        switch (when) {
            case When.Timed t -> {
                cells.put(Column.START, local(t.start()));
                cells.put(Column.ZONE, t.start().getZone().getId());
                t.end().ifPresent(end -> cells.put(Column.END, local(end)));
                t.end()
                        .map(end -> end.getZone().getId())
                        .filter(zone -> !zone.equals(t.start().getZone().getId()))
                        .ifPresent(zone -> cells.put(Column.END_ZONE, zone));
            }
            case When.Throughout t -> Edtf.format(t).ifPresent(text -> cells.put(Column.WHEN, text));
            case When.Within w -> {
                cells.put(Column.WHEN, Edtf.formatWindow(w.span()));
                w.part().ifPresent(part -> cells.put(Column.PART_OF_DAY, name(part)));
            }
            case When.OneOf o -> Edtf.format(o).ifPresent(text -> cells.put(Column.WHEN, text));
            case When.Unscheduled u -> {}
        }
    }

    /// With the offset where clocks show the hour twice.
    private static String local(ZonedDateTime time) {
        boolean isTwice = time.getZone()
                        .getRules()
                        .getValidOffsets(time.toLocalDateTime())
                        .size()
                > 1;
        return isTwice
                ? time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                : time.toLocalDateTime().toString();
    }

    private static String participant(Participant participant) {
        return participant
                .role()
                .map(role -> participant.name() + " (" + role + ")")
                .orElse(participant.name());
    }

    private static String inference(Inference inference) {
        return name(inference.field()) + ": " + inference.reason();
    }

    private static String sources(List<Citation> citations, Map<String, Article> articles) {
        return citations.stream()
                .map(citation -> Optional.ofNullable(articles.get(citation.article())))
                .flatMap(Optional::stream)
                .distinct()
                .map(article -> article.headline()
                        + article.url().map(URI::toString).map(url -> " " + url).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    /// In words of lower case, as the column is read.
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
