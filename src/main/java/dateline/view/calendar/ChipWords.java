package dateline.view.calendar;

import dateline.model.Entry;
import dateline.model.Lifecycle.Scheduled;
import dateline.model.When;
import dateline.wording.Wording;

/// The short words under a chip's title: all of them, and those that are left where there is little room.
///
/// The certainty goes first: its dial stands in the chip. The time is what the words are there for.
record ChipWords(String whole, String brief) {
    private static final String DOT = " · ";

    static ChipWords of(Entry entry, Wording wording) {
        return of(entry, wording, wording.whenShort(entry.when()));
    }

    /// @param time the words for the time, where they are other than the usual
    static ChipWords of(Entry entry, Wording wording, String time) {
        StringBuilder brief = new StringBuilder(time);
        if (!(entry.lifecycle() instanceof Scheduled)) {
            brief.append(DOT).append(wording.lifecycleShort(entry.lifecycle()));
        }
        wording.inferredTime(entry).ifPresent(mark -> brief.append(DOT).append(mark));
        return new ChipWords(brief + DOT + wording.certainty(entry.certainty()), brief.toString());
    }

    /// The title on one line has room for an hour before it, which is short.
    static String line(Entry entry, Wording wording) {
        return entry.when() instanceof When.Timed
                ? wording.startHour(entry.when()) + " " + entry.title()
                : entry.title();
    }
}
