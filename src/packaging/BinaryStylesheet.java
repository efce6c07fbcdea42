import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/// Writes a style sheet a second time beside itself, in JavaFX's binary form, which needs no parser at the start:
/// JavaFX looks for `X.bss` wherever it is asked for `X.css`.
final class BinaryStylesheet {
    private BinaryStylesheet() {}

    public static void main(String[] sheets) throws IOException {
        for (String sheet : sheets) {
            Stylesheet.convertToBinary(new File(sheet), new File(sheet.replaceFirst("\\.css$", ".bss")));
        }
    }
}
