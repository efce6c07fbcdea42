package dateline.controller;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file's text as lines, to show where its problems are.
final class SourceText {
    /// As much of the file as is shown, in bytes: lines beyond it are named but not shown.
    private static final int MOST_BYTES = 16 << 20;

    private SourceText() {}

    /// The lines; none when the file cannot be read, or is a PDF: the lines of its problems are those of a file in it.
    static List<String> lines(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            return text.startsWith("%PDF-") ? List.of() : text.lines().toList();
        } catch (IOException e) {
            return List.of(); // the problem list itself says that the file cannot be read
        }
    }
}
