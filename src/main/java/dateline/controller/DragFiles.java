package dateline.controller;

import dateline.format.AtomicFile;
import dateline.format.ExportFormat;
import dateline.format.ExportOptions;
import dateline.format.Progress;
import dateline.model.Itinerary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that are made to be dragged into another program, in a folder of the system's for temporary ones; all of it
/// goes when the program ends. Thread-safe.
final class DragFiles {

    private DragFiles() {}

    /// A folder for one drag: another program may still read the files of the last one.
    static Path folder() throws IOException {
        Path folder = Files.createTempDirectory("dateline-drag");
        folder.toFile().deleteOnExit();
        return folder;
    }

    /// @param name without ending
    static Path write(Path folder, String name, Itinerary itinerary, ExportFormat format, ExportOptions options)
            throws IOException {
        Path file = folder.resolve(name + "." + format.ending());
        AtomicFile.write(file, out -> format.writer().write(itinerary, options, out, Progress.NONE));
        file.toFile().deleteOnExit();
        return file;
    }
}
