package dateline.format;

import dateline.format.Problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Loads a whole file into memory, up to a bound, and has it read. Stateless and thread-safe.
public final class FileLoader {
    /// The largest file that is opened: 256 MiB.
    public static final int MAX_BYTES = 256 << 20;

    private FileLoader() {}

    /// A file's bytes, or why they could not be had.
    ///
    /// @param problem at line 1, column 1
    public record Loaded(Optional<byte[]> bytes, Optional<Problem> problem) {}

    /// Never throws for what is wrong with the file: that it is missing, a folder, too large or not readable is a
    /// problem at line 1, column 1.
    public static ReadResult read(Path file, ItineraryReader reader) {
        return read(file, reader, MAX_BYTES);
    }

    /// As [#read], for what is no itinerary.
    public static Loaded load(Path file) {
        return load(file, MAX_BYTES);
    }

    /// @param maxBytes less than `Integer.MAX_VALUE`
    static ReadResult read(Path file, ItineraryReader reader, int maxBytes) {
        Loaded loaded = load(file, maxBytes);
        return loaded.bytes()
                .map(all -> reader.read(file.toString(), all))
                .orElseGet(() -> new ReadResult(
                        Optional.empty(), loaded.problem().stream().toList()));
    }

    /// As [#load(Path)], up to another bound, a multiple of 1 MiB.
    public static Loaded load(Path file, int maxBytes) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            return failed(name, "file.folder");
        }
        try {
            return bytes(file, maxBytes)
                    .map(all -> new Loaded(Optional.of(all), Optional.empty()))
                    .orElseGet(() -> failed(name, "file.too-large", maxBytes >> 20));
        } catch (NoSuchFileException e) {
            return failed(name, "file.missing");
        } catch (AccessDeniedException e) {
            return failed(name, "file.denied");
        } catch (IOException e) {
            return failed(name, "file.unreadable", reason(e));
        }
    }

    /// Empty when there are more bytes than that. The size alone is not to be trusted: a device says 0, and a file can
    /// grow while it is read.
    private static Optional<byte[]> bytes(Path file, int maxBytes) throws IOException {
        if (Files.size(file) > maxBytes) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(maxBytes + 1);
            return bytes.length > maxBytes ? Optional.empty() : Optional.of(bytes);
        }
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    private static Loaded failed(String name, String key, Object... arguments) {
        return new Loaded(
                Optional.empty(), Optional.of(new Problem(Severity.ERROR, name, 1, 1, "", key, List.of(arguments))));
    }
}
