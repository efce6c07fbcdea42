package dateline.format.picture;

import java.util.List;

/// A picture made of shapes, each over the ones before it. Lengths are in pixels of CSS, from the top left.
///
/// @param title what it shows, in a few words
/// @param description what it says, for who cannot see it
/// @param language a BCP 47 tag
public record Drawing(
        double width, double height, String title, String description, String language, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /// A colour, as 0xRRGGBB.
    public record Colour(int rgb) {}

    /// What a picture is made of.
    public sealed interface Shape {

        /// A rectangle.
        ///
        /// @param edge the line around it, as wide as one pixel
        record Box(double x, double y, double width, double height, Colour fill, Colour edge, boolean isDashed)
                implements Shape {}

        /// A line from one point to another.
        record Rule(double x, double y, double endX, double endY, Colour colour) implements Shape {}

        /// One line of text.
        ///
        /// @param x where it begins
        /// @param y its base line
        /// @param size of the letters
        record Words(double x, double y, double size, boolean isBold, Colour colour, boolean isStruck, String text)
                implements Shape {}
    }
}
