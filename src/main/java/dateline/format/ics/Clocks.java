package dateline.format.ics;

import dateline.format.ProblemList;
import dateline.format.ics.Stamp.Form;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says which moment an hour of a calendar is, with the zones that this calendar names.
final class Clocks {
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final Map<String, FileZone> fileZones = new HashMap<>();
    private final Map<String, Optional<ZoneId>> zones = new HashMap<>();
    /// Names that are no zone's, and from which one was guessed.
    private final Set<String> guessed = new HashSet<>();
    private final Optional<ZoneId> calendarZone;
    private final ZoneId fallback;
    private final ProblemList problems;
    private final Recurrence.Steps steps;

    /// @param calendarZone what the calendar says its own zone is
    /// @param fallback of an hour whose zone the file does not say
    /// @param steps for the rules of all zones
    Clocks(Optional<ZoneId> calendarZone, ZoneId fallback, ProblemList problems, Recurrence.Steps steps) {
        this.calendarZone = calendarZone;
        this.fallback = fallback;
        this.problems = problems;
        this.steps = steps;
    }

    void add(Component timeZone, ValueReader values) {
        timeZone.text("TZID").ifPresent(id -> fileZones.putIfAbsent(id.strip(), new FileZone(timeZone, values, steps)));
    }

    /// The zone of an hour that names none.
    ZoneId floatingZone() {
        return calendarZone.orElse(fallback);
    }

    /// Whether an hour is in a zone that this program had to choose.
    boolean isChosen(Stamp stamp) {
        boolean isFloating = stamp.form() == Form.FLOATING && calendarZone.isEmpty();
        return isFloating || (stamp.form() == Form.ZONED && isUnknown(stamp));
    }

    private boolean isUnknown(Stamp stamp) {
        String tzid = stamp.tzid().orElse("");
        boolean isGuessed = zone(tzid, 0).isPresent() && guessed.contains(tzid);
        return isGuessed
                || (zone(tzid, 0).isEmpty() && offset(tzid, stamp.local()).isEmpty());
    }

    /// The moment, in the zone in which it is to be shown. An hour that clocks skip is read with the offset from before
    /// they did, one that they show twice is the first (RFC 5545 §3.3.5).
    ///
    /// @param line of the property, for problems
    ZonedDateTime at(Stamp stamp, int line) {
        return switch (stamp.form()) {
            case UTC -> utc(stamp.local());
            case ZONED -> zoned(stamp, line);
            case FLOATING, DAY -> stamp.local().atZone(floatingZone());
        };
    }

    private ZonedDateTime utc(LocalDateTime time) {
        ZonedDateTime moment = time.atZone(ZoneOffset.UTC);
        return calendarZone
                .map(moment::withZoneSameInstant)
                // At the ends of the calendar, where another clock would show a year of five digits or a negative one.
                .filter(there -> there.getYear() >= 0 && there.getYear() <= 9999)
                .orElse(moment);
    }

    private ZonedDateTime zoned(Stamp stamp, int line) {
        String tzid = stamp.tzid().orElse("");
        LocalDateTime local = stamp.local();
        Optional<ZoneId> zone = zone(tzid, line);
        if (zone.isPresent()) {
            return local.atZone(zone.get());
        }
        return offset(tzid, local).map(local::atZone).orElseGet(() -> local.atZone(floatingZone()));
    }

    private Optional<ZoneOffset> offset(String tzid, LocalDateTime local) {
        FileZone zone = fileZones.get(tzid);
        return zone == null ? Optional.empty() : zone.offset(local);
    }

    /// The zone that the name means; empty where the file's own rules are to be followed, or where nobody knows.
    private Optional<ZoneId> zone(String tzid, int line) {
        Optional<ZoneId> known = zones.get(tzid);
        if (known == null) {
            known = find(tzid, line);
            zones.put(tzid, known);
        }
        return known;
    }

    private Optional<ZoneId> find(String tzid, int line) {
        Optional<ZoneId> exact = ZoneNames.exact(tzid);
        if (exact.isPresent()) {
            return exact;
        }
        FileZone file = fileZones.get(tzid);
        if (file != null && file.location().isPresent()) {
            return file.location();
        }
        if (file != null && file.offset(ANY_TIME).isPresent()) {
            return Optional.empty();
        }
        Optional<ZoneId> described = ZoneNames.described(tzid);
        if (described.isPresent()) {
            guessed.add(tzid);
            problems.warning(
                    line,
                    1,
                    "TZID",
                    "ics.zone-guessed",
                    Shown.of(tzid),
                    described.get().getId());
        } else {
            problems.warning(
                    line,
                    1,
                    "TZID",
                    "ics.zone-unknown",
                    Shown.of(tzid),
                    floatingZone().getId());
        }
        return described;
    }
}
