package dateline.cli;

import dateline.format.ReadResult;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// Where an itinerary comes from.
///
/// @param name what users call it; an export into a folder is named after it
/// @param file empty for what comes with the program
/// @param reading reads it anew at each call
public record Source(String name, Optional<Path> file, Supplier<ReadResult> reading) {

    ReadResult read() {
        return reading.get();
    }

    /// The last part of the name, without its ending.
    String baseName() {
        String last = file.map(f -> String.valueOf(f.getFileName())).orElse(name);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }
}
