package dateline.cli;

import dateline.format.AtomicFile;
import dateline.format.ExportFormat;
import dateline.format.ExportOptions;
import dateline.format.ExportReport;
import dateline.format.Progress;
import dateline.format.ReadResult;
import dateline.model.Itinerary;
import dateline.wording.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes itineraries to files, one after the other, and never over a file that is read.
final class Export {
    private final ExportOptions options;
    private final List<Source> sources;
    private final Terminal terminal;
    private final Texts texts;

    Export(ExportOptions options, List<Source> sources, Terminal terminal) {
        this.options = options;
        this.sources = sources;
        this.terminal = terminal;
        this.texts = terminal.texts();
    }

    /// The one source to one file.
    int to(Path target, ExportFormat format) {
        check(target);
        format.writer().prepare();
        return write(sources.getFirst(), target, format);
    }

    /// Each source to a file of its name in a folder, which is made where it is missing. What goes wrong with one does
    /// not stop the rest.
    ///
    /// @return the gravest status of all
    int into(Path folder, ExportFormat format) {
        make(folder);
        format.writer().prepare();
        int status = ExitStatus.DONE;
        Set<Path> written = new HashSet<>();
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            terminal.progress(texts.get("cli.export.progress", i + 1, sources.size(), source.name()));
            Path target = folder.resolve(source.baseName() + "." + format.ending());
            status = Math.max(status, writeOneOfMany(source, target, format, written.add(target)));
        }
        return status;
    }

    private int writeOneOfMany(Source source, Path target, ExportFormat format, boolean isNew) {
        try {
            if (!isNew) {
                throw new WrongUse(texts.get("cli.error.same-target", source.name(), target));
            }
            check(target);
            return write(source, target, format);
        } catch (WrongUse e) {
            terminal.complain(String.valueOf(e.getMessage()));
            return ExitStatus.WRONG_USE;
        } catch (RuntimeException e) {
            terminal.unforeseen(e);
            return ExitStatus.INPUT_HAS_ERRORS;
        }
    }

    private int write(Source source, Path target, ExportFormat format) {
        ReadResult result = source.read();
        terminal.problems(result, terminal.err());
        Optional<Itinerary> itinerary = result.itinerary();
        if (itinerary.isEmpty() || result.hasErrors()) {
            return ExitStatus.INPUT_HAS_ERRORS;
        }
        try {
            ExportReport report = AtomicFile.write(
                    target, out -> format.writer().write(itinerary.get(), options, out, Progress.NONE));
            report.notices().forEach(notice -> terminal.complain(target + ": " + notice));
        } catch (IOException e) {
            throw new WrongUse(texts.get("cli.error.write", target, String.valueOf(e.getMessage())));
        }
        terminal.say(texts.get("cli.export.written", target));
        return ExitStatus.DONE;
    }

    private void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new WrongUse(texts.get("cli.error.folder", folder));
        }
    }

    private void check(Path target) {
        List<Path> files =
                sources.stream().flatMap(source -> source.file().stream()).toList();
        Targets.check(target, files, texts);
    }
}
