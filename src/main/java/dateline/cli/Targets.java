package dateline.cli;

import dateline.wording.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where a file can be written.
final class Targets {

    private Targets() {}

    /// @param sources files that are read, and must not be written over
    /// @throws WrongUse when nothing can be written there, or what is there must not be written over
    static void check(Path target, List<Path> sources, Texts texts) {
        Path folder = target.toAbsolutePath().getParent();
        if (Files.isDirectory(target)) {
            throw new WrongUse(texts.get("cli.error.target-folder", target));
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new WrongUse(texts.get("cli.error.target-device", target));
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new WrongUse(texts.get("cli.error.no-folder", target, String.valueOf(folder)));
        }
        if (!Files.isWritable(folder)) {
            throw new WrongUse(texts.get("cli.error.write-denied", target, folder));
        }
        if (sources.stream().anyMatch(source -> isSame(source, target))) {
            throw new WrongUse(texts.get("cli.error.target-is-input", target));
        }
    }

    private static boolean isSame(Path source, Path target) {
        try {
            return Files.exists(source) && Files.exists(target) && Files.isSameFile(source, target);
        } catch (IOException e) {
            return false;
        }
    }
}
