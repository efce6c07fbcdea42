import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/// Writes style sheets a second time, in JavaFX's binary form, which needs no parser at the start: JavaFX looks for
/// `X.bss` wherever it is asked for `X.css`.
///
/// Those of ControlsFX have none in its jar. They are laid out with both forms among our classes, under their own names:
/// these come first on the class path.
final class BinaryStylesheet {
    private BinaryStylesheet() {}

    /// @param arguments where the classes are, then the sheets as the class path names them
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        for (int i = 1; i < arguments.length; i++) {
            Path sheet = classes.resolve(arguments[i]);
            if (!Files.exists(sheet)) {
                Files.createDirectories(sheet.getParent());
                copy(arguments[i], sheet);
            }
            Stylesheet.convertToBinary(
                    sheet.toFile(),
                    Path.of(sheet.toString().replaceFirst("\\.css$", ".bss")).toFile());
        }
    }

    private static void copy(String resource, Path file) throws IOException {
        try (InputStream in = ClassLoader.getSystemResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("Not on the class path: " + resource);
            }
            Files.copy(in, file);
        }
    }
}
