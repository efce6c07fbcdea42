package dateline.atlas;

import dateline.atlas.LabelLayout.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Moves markers apart that would cover one another: the first stays where it is, a later one goes as near as there is
/// room, away from the one that it would cover.
public final class MarkerLayout {
    /// In which it looks for room, for each half of the marker's height that it goes.
    private static final int DIRECTIONS = 6;
    /// In halves of the marker's height. All 300 of one city have room in it.
    private static final int FARTHEST = 26;

    private MarkerLayout() {}

    /// @param markers each in the middle of its place
    /// @param gap between two of them at least
    /// @return one for each, of its size
    public static List<Box> apart(List<Box> markers, double gap) {
        List<Box> placed = new ArrayList<>();
        for (Box marker : markers) {
            Box room = new Box(
                    marker.left() - gap / 2, marker.top() - gap / 2, marker.width() + gap, marker.height() + gap);
            Box free = covered(room, placed)
                    .map(other -> nearest(room, other, placed))
                    .orElse(room);
            placed.add(free);
        }
        return placed.stream()
                .map(box -> new Box(box.left() + gap / 2, box.top() + gap / 2, box.width() - gap, box.height() - gap))
                .toList();
    }

    private static Optional<Box> covered(Box box, List<Box> placed) {
        return placed.stream().filter(box::overlaps).findFirst();
    }

    private static Box nearest(Box box, Box other, List<Box> placed) {
        double away = Math.atan2(box.middleY() - other.middleY(), box.middleX() - other.middleX());
        for (int ring = 1; ring <= FARTHEST; ring++) {
            int directions = Math.max(2, ring) * DIRECTIONS;
            for (int i = 0; i < directions; i++) {
                // To the one side and to the other in turns, so that it goes no farther round than it has to.
                int turn = i % 2 == 0 ? -i / 2 : (i + 1) / 2;
                double angle = away + turn * 2 * Math.PI / directions;
                double far = ring * box.height() / 2;
                Box moved = box.moved(Math.rint(Math.cos(angle) * far), Math.rint(Math.sin(angle) * far));
                if (covered(moved, placed).isEmpty()) {
                    return moved;
                }
            }
        }
        return box;
    }
}
