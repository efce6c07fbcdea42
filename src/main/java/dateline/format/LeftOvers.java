package dateline.format;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/// The temporary files of a document that a killed program could not remove: the next one that writes the document does
/// so. A file that is being written is locked by its writer, here or in another process, and stays. Stateless and
/// thread-safe.
final class LeftOvers {
    /// Between making a file and locking it, its writer needs a moment.
    private static final Duration YOUNG = Duration.ofSeconds(2);

    private LeftOvers() {}

    /// What the temporary files of a document begin with.
    static String prefix(Path document) {
        return "." + document.getFileName() + "-dateline";
    }

    /// A file that cannot be looked at or removed stays: that is no reason not to save.
    ///
    /// @param current the temporary file that was just made: its time is the folder's now
    static void remove(Path document, Path current) {
        Path folder = document.getParent();
        String prefix = prefix(document);
        DirectoryStream.Filter<Path> ours = file -> {
            String name = String.valueOf(file.getFileName());
            return name.startsWith(prefix) && name.endsWith(AtomicFile.ENDING);
        };
        if (folder == null) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ours)) {
            for (Path file : files) {
                removeUnlessUsed(file, current);
            }
        } catch (IOException e) {
            // As above.
        }
    }

    private static void removeUnlessUsed(Path file, Path current) throws IOException {
        boolean isYoung = written(file).plus(YOUNG).isAfter(written(current));
        if (isYoung || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                Files.deleteIfExists(file);
            }
        } catch (OverlappingFileLockException e) {
            // This program is writing it.
        }
    }

    private static Instant written(Path file) throws IOException {
        return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
    }
}
