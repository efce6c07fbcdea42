package dateline.view;

import javafx.scene.paint.Color;

/// How well one colour is told from another: WCAG 2.2, "contrast ratio", 1 to 21.
public final class Contrast {
    /// WCAG 2.2 §1.4.3 for text, and for large text; §1.4.11 for what is no text.
    public static final double TEXT = 4.5;

    public static final double LARGE = 3;

    private Contrast() {}

    public static double ratio(Color a, Color b) {
        double brighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (brighter + 0.05) / (darker + 0.05);
    }

    /// What is seen where a colour lies over another.
    public static Color over(Color above, Color below) {
        double share = above.getOpacity();
        return new Color(
                above.getRed() * share + below.getRed() * (1 - share),
                above.getGreen() * share + below.getGreen() * (1 - share),
                above.getBlue() * share + below.getBlue() * (1 - share),
                1);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
