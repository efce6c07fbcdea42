package dateline.view.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.converter.PaintConverter;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/// A sign of the Feather set, styled as Ikonli's own node is: its colour is `-fx-icon-color`, as the theme has it, its
/// size `-fx-font-size`.
///
/// Ikonli's node looks for sets of signs in every jar, and writes the font's name and size into a style of its own that
/// is parsed again for each sign, all on the way to the window's first picture.
public final class Icon extends Text {
    /// Ikonli's, by which the theme knows it.
    private static final String STYLE_CLASS = "ikonli-font-icon";

    /// Names the font's file, where there is one: out of a jar, the toolkit first copies it into a temporary file, for
    /// whose name it has the system's random numbers set up.
    private static final String FILE = "dateline.signs";

    private static final double SIZE = 18;

    /// Known to style sheets by its family from then on.
    private static final Font FONT = font(Optional.ofNullable(System.getProperty(FILE)));

    private static final CssMetaData<Icon, Paint> COLOR =
            new CssMetaData<>("-fx-icon-color", PaintConverter.getInstance(), Color.BLACK) {
                @Override
                public boolean isSettable(Icon icon) {
                    return !icon.color.isBound();
                }

                @Override
                public StyleableProperty<Paint> getStyleableProperty(Icon icon) {
                    return icon.color;
                }
            };

    private static final List<CssMetaData<? extends Styleable, ?>> STYLEABLE =
            Stream.concat(Text.getClassCssMetaData().stream(), Stream.of(COLOR)).toList();

    private final SimpleStyleableObjectProperty<Paint> color =
            new SimpleStyleableObjectProperty<>(COLOR, this, "color", Color.BLACK) {
                @Override
                protected void invalidated() {
                    setFill(get());
                }
            };

    static Font font(Optional<String> file) {
        return file.map(name -> Font.loadFont(Path.of(name).toUri().toString(), SIZE))
                .orElseGet(() -> Font.loadFont(new FeatherIkonHandler().getFontResourceAsStream(), SIZE));
    }

    /// No sign yet.
    public Icon() {
        getStyleClass().setAll(STYLE_CLASS);
        setFont(FONT);
    }

    public Icon(Feather sign) {
        this();
        setSign(sign);
    }

    public void setSign(Feather sign) {
        setText(Character.toString(sign.getCode()));
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLEABLE;
    }
}
