package dateline.grid;

import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.ZoneView;
import java.time.LocalDate;
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

    /// As [#pack], but where not all fit, one lane is kept free for the line that says how many more there are.
    public static Strip packWithRest(List<Entry> entries, DateSpan days, ZoneView zone, int maxLanes) {
        Strip full = pack(entries, days, zone, maxLanes);
        return full.hasHidden() && maxLanes > 0 ? pack(entries, days, zone, maxLanes - 1) : full;
    }

    public boolean hasHidden() {
        return hidden.stream().anyMatch(n -> n > 0);
    }

    public LocalDate day(int column) {
        return days.first().plusDays(column);
    }
}
