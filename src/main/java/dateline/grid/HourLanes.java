package dateline.grid;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// The blocks of a day side by side where they would lie over one another.
///
/// @param more where blocks found no room, a line for each row of the axis
public record HourLanes(List<Laid> laid, List<More> more) {

    /// A block and its share of the day's width.
    ///
    /// @param lane from 0
    /// @param lanes how many stand side by side
    public record Laid(HourBlock block, int lane, int lanes) {}

    /// Says how many blocks that begin in one row found no room.
    ///
    /// @param at where the first of them begins
    /// @param lanes how many lanes there are; the last of them is free from here on
    public record More(double at, int lanes, int count) {}

    public HourLanes {
        laid = List.copyOf(laid);
        more = List.copyOf(more);
    }

    /// Lays blocks out. Blocks that touch, directly or through others, share the width evenly.
    ///
    /// @param least how many rows a block needs for its words, however short it is
    /// @param mostLanes the most that may stand side by side, at least 2; where there are more, the last lane is left
    /// free for the line that says how many
    public static HourLanes of(List<HourBlock> blocks, ToDoubleFunction<HourBlock> least, int mostLanes) {
        return new HourLanePacker(least, mostLanes).pack(blocks);
    }
}
