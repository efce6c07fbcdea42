package dateline.format.ics;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds out which zone a name means: TZID may be anything (RFC 5545 §3.2.19). Stateless and thread-safe.
final class ZoneNames {
    private static final Pattern PREFIX = Pattern.compile("^(?:TZID=|DTSTART;|/)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFSET =
            Pattern.compile("\\(?(?:GMT|UTC)?\\s*([+-])(\\d{1,2}):?(\\d{2})?\\)?.*", Pattern.CASE_INSENSITIVE);
    /// In UTF-16 code units; a longer name is no zone's, and would take its time.
    private static final int LONGEST = 200;
    /// As Outlook and others show zones to people, where no city is named that would tell.
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("eastern time (us & canada)", "America/New_York"),
            Map.entry("central time (us & canada)", "America/Chicago"),
            Map.entry("mountain time (us & canada)", "America/Denver"),
            Map.entry("pacific time (us & canada)", "America/Los_Angeles"),
            Map.entry("atlantic time (canada)", "America/Halifax"),
            Map.entry("newfoundland", "America/St_Johns"),
            Map.entry("indiana (east)", "America/Indiana/Indianapolis"),
            Map.entry("arizona", "America/Phoenix"),
            Map.entry("alaska", "America/Anchorage"),
            Map.entry("hawaii", "Pacific/Honolulu"),
            Map.entry("saskatchewan", "America/Regina"),
            Map.entry("central america", "America/Guatemala"),
            Map.entry("coordinated universal time", "UTC"));

    private static final Pattern SHOWN_OFFSET = Pattern.compile("^\\((?:GMT|UTC)[^)]{0,10}\\)\\s*");
    private static final Pattern CITY_SEPARATOR = Pattern.compile("\\s*[,;)]\\s*");

    private ZoneNames() {}

    /// The zones of the IANA database, by their names in lower case and by the last part of these.
    private static final class Holder {
        private static final Map<String, String> BY_NAME = new HashMap<>();
        private static final Map<String, String> BY_CITY = new HashMap<>();

        static {
            for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
                BY_NAME.put(id.toLowerCase(Locale.ROOT), id);
                boolean isPlace = id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
                if (isPlace) {
                    String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
                    BY_CITY.putIfAbsent(city.toLowerCase(Locale.ROOT), id);
                }
            }
            // Names of the IANA database that Java has no zones for, and the sign for UTC.
            BY_NAME.put("est", "America/Panama");
            BY_NAME.put("mst", "America/Phoenix");
            BY_NAME.put("hst", "Pacific/Honolulu");
            BY_NAME.put("z", "UTC");
        }
    }

    /// A name that is a zone's: of the IANA database, with whatever path before it, or of Windows.
    static Optional<ZoneId> exact(String tzid) {
        if (tzid.length() > LONGEST) {
            return Optional.empty();
        }
        String name =
                PREFIX.matcher(tzid.strip().replace("\"", "")).replaceFirst("").strip();
        Optional<ZoneId> windows = WindowsZones.find(name);
        if (windows.isPresent()) {
            return windows;
        }
        for (String rest = name; !rest.isEmpty(); rest = rest.substring(rest.indexOf('/') + 1)) {
            Optional<ZoneId> zone = known(rest);
            if (zone.isPresent() || rest.indexOf('/') < 0) {
                return zone;
            }
        }
        return Optional.empty();
    }

    /// What a name for people says: the first city that is a zone's, or else how far from UTC it is.
    static Optional<ZoneId> described(String tzid) {
        if (tzid.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = SHOWN_OFFSET.matcher(tzid.strip()).replaceFirst("");
        Optional<ZoneId> shown = Optional.ofNullable(SHOWN.get(bare.toLowerCase(Locale.ROOT)))
                .map(ZoneId::of)
                .or(() -> WindowsZones.find(bare.replace(" Daylight Time", " Standard Time")));
        if (shown.isPresent()) {
            return shown;
        }
        for (String city : CITY_SEPARATOR.split(tzid, -1)) {
            String id = Holder.BY_CITY.get(city.strip().toLowerCase(Locale.ROOT));
            if (id != null) {
                return Optional.of(ZoneId.of(id));
            }
        }
        Matcher offset = OFFSET.matcher(tzid.strip());
        return offset.matches() ? offset(offset) : Optional.empty();
    }

    private static Optional<ZoneId> known(String name) {
        String id = Holder.BY_NAME.get(name.toLowerCase(Locale.ROOT));
        if (id != null) {
            return Optional.of(ZoneId.of(id));
        }
        Matcher offset = OFFSET.matcher(name);
        boolean isOnlyOffset = name.matches("(?i)(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?");
        return isOnlyOffset && offset.matches() ? offset(offset) : Optional.empty();
    }

    private static Optional<ZoneId> offset(Matcher match) {
        int minutes = match.group(3) == null ? 0 : Integer.parseInt(match.group(3));
        int total = Integer.parseInt(match.group(2)) * 60 + minutes;
        try {
            return Optional.of(ZoneOffset.ofTotalSeconds((match.group(1).equals("-") ? -total : total) * 60));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
