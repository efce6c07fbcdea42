package dateline.timex;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// A time by the clock as it was written.
///
/// @param zone the zone or offset that was named with it; empty where none was
/// @param local whether it was said to be local time (“3pm local time”): the zone of the place that the sentence is
///     about
public record Clock(LocalTime time, Optional<ZoneId> zone, boolean local) {}
