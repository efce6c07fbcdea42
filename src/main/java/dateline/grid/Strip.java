package dateline.grid;

import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.ZoneView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Days side by side with the entries laid over them in lanes, none over another.
///
/// @param lanes how many lanes are used
/// @param hidden for each column, how many entries that touch the day found no lane
public record Strip(DateSpan days, List<Bar> bars, int lanes, List<Integer> hidden) {

    public Strip {
        bars = List.copyOf(bars);
        hidden = List.copyOf(hidden);
    }

    /// Lays entries in the first lane that is free over all their days. An entry that touches none of the days is left
    /// out.
    ///
    /// @param entries in reading order ([DayIndex])
    /// @param maxLanes the most lanes to fill; what needs more is counted as hidden
    public static Strip pack(List<Entry> entries, DateSpan days, ZoneView zone, int maxLanes) {
        LanePacker packer = new LanePacker(days, zone, Math.max(0, maxLanes));
        entries.forEach(packer::add);
        return packer.strip();
    }

    /// The entries of an index, what lasts all its days before what happens once.
    public static Strip barsFirst(DayIndex index, DateSpan days, int maxLanes) {
        LanePacker packer = new LanePacker(days, index.zone(), Math.max(0, maxLanes));
        index.forEach(days, at -> {
            if (index.isThroughout(at)) {
                packer.add(index, at);
            }
        });
        index.forEach(days, at -> {
            if (!index.isThroughout(at)) {
                packer.add(index, at);
            }
        });
        return packer.strip();
    }

    /// As [#pack], but where not all fit, one lane is kept free for the line that says how many more there are.
    public static Strip packWithRest(List<Entry> entries, DateSpan days, ZoneView zone, int maxLanes) {
        return pack(entries, days, zone, maxLanes).withRest(maxLanes);
    }

    /// This strip with fewer lanes, one of which is kept free for the line that says how many more there are if not all
    /// fit.
    public Strip withRest(int maxLanes) {
        Strip full = limitedTo(maxLanes);
        return full.hasHidden() && maxLanes > 0 ? limitedTo(maxLanes - 1) : full;
    }

    /// This strip with fewer lanes: as if it had been packed so, since an entry's lane depends only on those above it.
    private Strip limitedTo(int maxLanes) {
        int most = Math.max(0, maxLanes);
        if (lanes <= most) {
            return this;
        }
        int[] more = hidden.stream().mapToInt(Integer::intValue).toArray();
        List<Bar> left = new ArrayList<>();
        for (Bar bar : bars) {
            if (bar.lane() < most) {
                left.add(bar);
            } else {
                LanePacker.hide(more, bar.entry(), bar.firstColumn(), bar.lastColumn(), days);
            }
        }
        return new Strip(days, left, most, Arrays.stream(more).boxed().toList());
    }

    public boolean hasHidden() {
        return hidden.stream().anyMatch(n -> n > 0);
    }

    public LocalDate day(int column) {
        return days.first().plusDays(column);
    }
}
