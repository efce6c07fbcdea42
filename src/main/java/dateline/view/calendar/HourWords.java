package dateline.view.calendar;

import dateline.grid.HourBlock;
import dateline.model.When.Timed;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The words for the time of a block in a week: its hours, and their zone where it is not the ruler's.
record HourWords(Wording wording, Texts texts) {

    /// @param ruler the zone that the day's ruler goes by
    String of(HourBlock block, ZoneId ruler) {
        Timed timed = (Timed) block.entry().when();
        return switch (block.part()) {
            case WHOLE, OPEN, STARTS -> start(timed, ruler);
            case LASTS -> texts.get("week.goes-on", wording.endHour(timed));
            case ENDS -> wording.endHour(timed);
            case DEPARTS -> wording.acrossZones(timed);
            case ARRIVES -> wording.arrival(timed);
        };
    }

    private String start(Timed timed, ZoneId ruler) {
        if (crosses(timed)) {
            return wording.acrossZones(timed);
        }
        ZonedDateTime shown = wording.zone().show(timed.start());
        boolean same = shown.getOffset().equals(shown.withZoneSameInstant(ruler).getOffset());
        String hours = wording.whenShort(timed);
        return same ? hours : texts.get("week.hours", hours, wording.dates().offset(shown));
    }

    /// Whether it ends by other clocks than it began by: a flight keeps both, in whichever zone the week is shown.
    private static boolean crosses(Timed timed) {
        return timed.end()
                .filter(end -> !end.getZone().equals(timed.start().getZone())
                        && !end.getOffset().equals(timed.start().getOffset()))
                .isPresent();
    }
}
