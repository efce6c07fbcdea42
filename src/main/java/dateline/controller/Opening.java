package dateline.controller;

import dateline.format.ReadResult;
import java.nio.file.Path;
import java.util.Optional;

/// What a window opens with. Made away from the FX thread, while the window itself is still being made: where the
/// quotes
/// stand is found here too. Immutable.
public final class Opening {
    private final Optional<Path> file;
    private final ReadResult read;
    private final Optional<Document> document;

    private Opening(Optional<Path> file, ReadResult read, Optional<Document> document) {
        this.file = file;
        this.read = read;
        this.document = document;
    }

    /// @param file where it was read from; empty for the bundled example
    public static Opening of(Optional<Path> file, ReadResult read) {
        return new Opening(file, read, read.isSound() ? Optional.of(Document.of(file, read)) : Optional.empty());
    }

    /// Whether it can be shown; else there are errors to tell.
    public boolean isSound() {
        return document.isPresent();
    }

    Optional<Path> file() {
        return file;
    }

    ReadResult read() {
        return read;
    }

    Optional<Document> document() {
        return document;
    }
}
