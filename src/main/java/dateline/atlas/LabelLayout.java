package dateline.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lays names beside points so that no two overlap, nor a name a point: the first point chooses first. A name that has
/// no room is left out.
public final class LabelLayout {
    private final double width;
    private final double height;
    private final double gap;
    private final List<Box> taken = new ArrayList<>();

    /// A rectangle in pixels.
    public record Box(double left, double top, double width, double height) {

        public double middleX() {
            return left + width / 2;
        }

        public double middleY() {
            return top + height / 2;
        }

        Box moved(double right, double down) {
            return new Box(left + right, top + down, width, height);
        }

        boolean overlaps(Box other) {
            return left < other.left + other.width
                    && other.left < left + width
                    && top < other.top + other.height
                    && other.top < top + height;
        }

        boolean isWithin(double right, double bottom) {
            return left >= 0 && top >= 0 && left + width <= right && top + height <= bottom;
        }
    }

    /// @param width of the map
    /// @param height of the map
    /// @param gap between a point's edge and its name
    public LabelLayout(double width, double height, double gap) {
        this.width = width;
        this.height = height;
        this.gap = gap;
    }

    /// Keeps a place free: of a point, or of a button on the map.
    public void keepFree(Box box) {
        taken.add(box);
    }

    /// A place for a name: to the right of the point, else to the left, under it or over it.
    ///
    /// @param point what the name is of
    public Optional<Box> place(Box point, double labelWidth, double labelHeight) {
        double middle = point.top() + (point.height() - labelHeight) / 2;
        double centred = point.left() + (point.width() - labelWidth) / 2;
        Optional<Box> found = List.of(
                        new Box(point.left() + point.width() + gap, middle, labelWidth, labelHeight),
                        new Box(point.left() - gap - labelWidth, middle, labelWidth, labelHeight),
                        new Box(centred, point.top() + point.height() + gap, labelWidth, labelHeight),
                        new Box(centred, point.top() - gap - labelHeight, labelWidth, labelHeight))
                .stream()
                .filter(box -> box.isWithin(width, height) && taken.stream().noneMatch(box::overlaps))
                .findFirst();
        found.ifPresent(taken::add);
        return found;
    }
}
