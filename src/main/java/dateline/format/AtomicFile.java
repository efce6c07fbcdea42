package dateline.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Writes a file whole or not at all: to a temporary file beside it, forced to the disk, then moved over it.
///
/// Thread-safe. Where the program is told to stop meanwhile (Ctrl+C), the temporary file is removed; where it is
/// killed,
/// the next writing of the same document removes it.
public final class AtomicFile {
    static final String ENDING = ".tmp";

    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtomicFile::removeUnfinished, "unfinished-files"));
    }

    private AtomicFile() {}

    /// Writes the content of a file.
    ///
    /// @param <T> what the writing tells
    @FunctionalInterface
    public interface Content<T> {
        T writeTo(OutputStream out) throws IOException;
    }

    /// @return what `content` returned
    /// @throws IOException when the file cannot be written; it is then as it was before
    public static <T> T write(Path target, Content<T> content) throws IOException {
        // Through a link, the file that it points to is replaced, not the link.
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = real.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder));
        }
        Path temporary = Files.createTempFile(folder, LeftOvers.prefix(real), ENDING);
        UNFINISHED.add(temporary);
        try {
            LeftOvers.remove(real, temporary);
            T result = writeAndForce(temporary, content);
            keepPermissions(real, temporary);
            move(temporary, real);
            return result;
        } finally {
            Files.deleteIfExists(temporary);
            UNFINISHED.remove(temporary);
        }
    }

    private static void removeUnfinished() {
        for (Path temporary : UNFINISHED) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                // The program ends now: there is nobody left to tell, and the file's name says what it is.
            }
        }
    }

    private static <T> T writeAndForce(Path file, Content<T> content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            claim(channel);
            T result = content.writeTo(out);
            out.flush();
            channel.force(true);
            return result;
        }
    }

    /// So that nobody takes the file for a left-over one. Some network folders have no locks; they do without.
    private static void claim(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException | UnsupportedOperationException e) {
            // As above.
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (!from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        if (Files.exists(from)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        } else {
            // A temporary file is its owner's only; a new document is as the folder's other documents are.
            Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            // Whether an atomic move replaces is left to the file system, so both are asked for.
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
