package dateline.controller;

import dateline.format.ExportFormat;
import dateline.format.ExportOptions;
import dateline.format.ExportOptions.Paper;
import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.model.Place;
import dateline.view.calendar.CalendarPane;
import dateline.view.calendar.CalendarState;
import dateline.view.window.Command;
import dateline.view.window.Commands;
import dateline.view.window.DragOut;
import dateline.view.window.MainWindow;
import dateline.wording.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/// Lets the reader drag things out of the window: an entry of the calendar, as text and as a calendar file; and the
/// itinerary as a file in any of the formats, the same list that menu and command line have.
final class DragOutController {
    private static final Logger LOG = System.getLogger(DragOutController.class.getName());
    private static final String ENTRY_FORMAT = "ics";

    private final Services services;
    private final Texts texts;
    private final CalendarState calendar;
    private final MainWindow window;
    private final Function<Document, ExportOptions> briefing;

    /// @param open the open itinerary
    /// @param briefing how the last briefing was to look
    DragOutController(
            Services services,
            Texts texts,
            CalendarState calendar,
            CalendarPane pane,
            Commands commands,
            MainWindow window,
            Supplier<Optional<Document>> open,
            Function<Document, ExportOptions> briefing) {
        this.services = services;
        this.texts = texts;
        this.calendar = calendar;
        this.window = window;
        this.briefing = briefing;
        commands.on(Command.DRAG_OUT, () -> open.get().ifPresent(this::offerAll));
        pane.addEventHandler(MouseEvent.DRAG_DETECTED, event -> dragEntry(pane, event));
    }

    /// Writes the itinerary in each format, beside the window: each can be dragged when it is there.
    private void offerAll(Document document) {
        List<ExportFormat> formats = services.formats().exports();
        DragOut out =
                new DragOut(texts, formats.stream().map(ExportFormat::ending).toList());
        ExportOptions options = briefing.apply(document);
        out.open(window.exportButton());
        services.worker().execute(() -> {
            try {
                Path folder = DragFiles.folder();
                // Each by itself: none waits for the pages of the briefing.
                formats.forEach(
                        format -> services.worker().execute(() -> offer(out, folder, document, format, options)));
            } catch (IOException e) {
                formats.forEach(format -> refuse(out, format, e));
            }
        });
    }

    private void offer(DragOut out, Path folder, Document document, ExportFormat format, ExportOptions options) {
        try {
            Path file = DragFiles.write(folder, document.baseName(), document.itinerary(), format, options);
            Platform.runLater(() -> out.offer(format.ending(), file));
        } catch (IOException | UncheckedIOException e) {
            refuse(out, format, e);
        }
    }

    private void refuse(DragOut out, ExportFormat format, Exception why) {
        Platform.runLater(() -> out.refuse(format.ending(), Reasons.of(why, texts)));
    }

    /// The entry under the mouse.
    private void dragEntry(CalendarPane pane, MouseEvent event) {
        Optional<Entry> entry = calendar.hoveredProperty().get();
        if (entry.isPresent() && event.isPrimaryButtonDown()) {
            pane.startDragAndDrop(TransferMode.COPY).setContent(content(entry.get()));
            event.consume();
        }
    }

    /// A drag begins at once or not at all, so the file is made here; it holds one entry.
    ClipboardContent content(Entry entry) {
        ClipboardContent content = new ClipboardContent();
        Itinerary itinerary = calendar.content().itinerary();
        content.putString(new EntryText(calendar.content().wording(), texts).of(entry, itinerary));
        services.formats().exportNamed(ENTRY_FORMAT).ifPresent(format -> {
            try {
                ExportOptions options = new ExportOptions(
                        Paper.A4, texts.locale(), calendar.content().wording().zone());
                String name = SuggestedName.of(entry.title(), entry.id());
                Path file = DragFiles.write(DragFiles.folder(), name, only(entry, itinerary), format, options);
                content.putFiles(List.of(file.toFile()));
            } catch (IOException e) {
                // The text can be dragged all the same.
                LOG.log(Level.WARNING, "No file to drag: " + e.getMessage());
            }
        });
        return content;
    }

    /// An itinerary of this entry alone, with what it names.
    static Itinerary only(Entry entry, Itinerary all) {
        Set<String> cited = entry.citations().stream().map(Citation::article).collect(Collectors.toSet());
        List<Place> places = all.placeOf(entry).stream().toList();
        return new Itinerary(
                all.id(),
                entry.title(),
                all.language(),
                all.zone(),
                all.asOf(),
                all.source(),
                places,
                all.articles().stream().filter(a -> cited.contains(a.id())).toList(),
                List.of(entry),
                List.of(),
                all.extras());
    }
}
