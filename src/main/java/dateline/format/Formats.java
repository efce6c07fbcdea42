package dateline.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The formats that this program reads and writes: one list for the menus and the command line.
///
/// @param imports at least one; the first also reads the files whose ending is nobody's
public record Formats(List<ImportFormat> imports, List<ExportFormat> exports) {

    public Formats {
        imports = List.copyOf(imports);
        exports = List.copyOf(exports);
    }

    /// Reads a file in the format that its ending names, or in one that its content is certainly of, where several have
    /// this ending or none has.
    public ReadResult read(Path file) {
        String ending = ending(file);
        List<ImportFormat> named =
                imports.stream().filter(f -> f.ending().equals(ending)).toList();
        return FileLoader.read(
                file,
                (name, bytes) ->
                        reader(named.isEmpty() ? imports : named, bytes).read(name, bytes));
    }

    /// The first one reads what no other recognises.
    private static ItineraryReader reader(List<ImportFormat> formats, byte[] bytes) {
        return formats.stream()
                .filter(f -> formats.size() > 1 && f.recognises().test(bytes))
                .findFirst()
                .orElseGet(formats::getFirst)
                .reader();
    }

    /// The format that a file of this name is to be written in; empty when its ending is nobody's.
    public Optional<ExportFormat> exportFor(Path file) {
        return exportNamed(ending(file));
    }

    /// @param ending with or without its dot, in any case
    public Optional<ExportFormat> exportNamed(String ending) {
        String name = ending.toLowerCase(Locale.ROOT);
        String bare = name.startsWith(".") ? name.substring(1) : name;
        return exports.stream().filter(f -> f.ending().equals(bare)).findFirst();
    }

    /// The ending of a file's name in lower case, without the dot; empty when it has none.
    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
