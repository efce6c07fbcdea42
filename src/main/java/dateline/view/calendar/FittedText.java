package dateline.view.calendar;

import java.util.Optional;
import java.util.regex.Pattern;
import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.text.Text;

/// Words in a box: in lines, and with an ellipsis where the box ends. A label does the same, but is two nodes and a
/// skin, and lays the text out several times to find where it ends: too much for what a calendar has a hundred times.
final class FittedText extends Text {
    /// From one line to the next.
    static final double LINE_EM = 1.3;

    /// How much wider bold letters are.
    private static final double BOLD = 1.08;

    private static final Pattern BREAK = Pattern.compile("\\R");

    private String words = "";

    FittedText(String styleClass) {
        getStyleClass().add(styleClass);
        setTextOrigin(VPos.TOP);
        setManaged(false);
        setMouseTransparent(true);
        // What was out of sight is styled late.
        fontProperty().subscribe((was, now) -> Optional.ofNullable(getParent()).ifPresent(Parent::requestLayout));
    }

    /// All of them, whether they are in sight or not.
    String words() {
        return words;
    }

    /// What is to be said; it is seen once [#fit] has found its lines. Breaks within it would be lines that nobody
    /// counts, so they are spaces.
    void say(String all) {
        words = BREAK.matcher(all).replaceAll(" ");
    }

    /// Lays the words into a box whose top line is at the top.
    ///
    /// @param letters the widths of letters in the view's font, of which this one may be another size
    /// @return the height of the lines that are used, in pixels
    double fit(LetterWidths letters, double x, double y, double width, double height) {
        double scale = scale(letters);
        double size = getFont().getSize();
        setLineSpacing(LINE_EM * size - letters.lineHeight() * scale);
        int lines = Math.max(1, (int) ((height + 1) / (LINE_EM * size)));
        String broken = letters.broken(words, width / (scale * weight()), lines);
        setText(broken);
        relocate(Math.rint(x), Math.rint(y));
        return LINE_EM * size * (1 + broken.chars().filter(c -> c == '\n').count());
    }

    /// Lays the words on one line in the middle of a height.
    void fitLine(LetterWidths letters, double x, double y, double width, double height) {
        double scale = scale(letters);
        setText(letters.broken(words, width / (scale * weight()), 1));
        relocate(Math.rint(x), Math.rint(y + (height - letters.lineHeight() * scale) / 2));
    }

    private double scale(LetterWidths letters) {
        return getFont().getSize() / letters.size();
    }

    private double weight() {
        return getFont().getStyle().contains("Bold") ? BOLD : 1;
    }
}
