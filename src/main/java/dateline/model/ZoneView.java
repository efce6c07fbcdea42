package dateline.model;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/// In which zone hours are shown: each in its own, or all in the reader's. An entry that has only a day is the same in
/// all.
public record ZoneView(Optional<ZoneId> reader) {

    /// Each hour as it is on the clocks of its place.
    public static final ZoneView OF_PLACE = new ZoneView(Optional.empty());

    public static ZoneView of(ZoneId zone) {
        return new ZoneView(Optional.of(zone));
    }

    /// The same instant, as this view shows it.
    public ZonedDateTime show(ZonedDateTime time) {
        return reader.map(time::withZoneSameInstant).orElse(time);
    }
}
