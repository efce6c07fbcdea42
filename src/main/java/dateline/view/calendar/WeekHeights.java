package dateline.view.calendar;

import java.util.Arrays;

/// How high each week of a month is: all alike, but a week that holds more takes room from those that hold less.
///
/// @param head the height of a week's day numbers, in pixels
/// @param lane the height of one lane, in pixels
/// @param fewest no week has room for fewer lanes than this; where the room is not enough for that, the month is higher
/// than it
record WeekHeights(double head, double lane, int fewest) {

    /// @param lanes how many lanes each week would fill
    /// @param room the height to share, in pixels
    double[] share(int[] lanes, double room) {
        double least = head + fewest * lane;
        double even = Math.max(least, Math.floor(room / lanes.length));
        double[] wanted = Arrays.stream(lanes)
                .mapToDouble(n -> Math.max(least, head + n * lane))
                .toArray();
        double lacking = Arrays.stream(wanted).map(w -> Math.max(0, w - even)).sum();
        double spare = Arrays.stream(wanted).map(w -> Math.max(0, even - w)).sum();
        double moved = Math.min(lacking, spare);
        double[] heights = new double[lanes.length];
        for (int i = 0; i < heights.length; i++) {
            double over = wanted[i] - even;
            heights[i] = over > 0
                    ? even + (lacking == 0 ? 0 : over * moved / lacking)
                    : even + (spare == 0 ? 0 : over * moved / spare);
        }
        return heights;
    }
}
