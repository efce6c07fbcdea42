package dateline.format.csv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The columns, in the order in which they are written. The first name is written; all of them are read, in any case.
enum Column {
    ID("id", "uid"),
    TITLE("title", "summary", "subject", "name", "event"),
    /// EDTF, for what has days.
    WHEN("when", "date", "day", "days"),
    PART_OF_DAY("part of day"),
    START("start", "begin", "starts"),
    END("end", "ends"),
    ZONE("zone", "time zone", "timezone"),
    END_ZONE("end zone"),
    PLACE("place", "location", "where"),
    CERTAINTY("certainty"),
    LIFECYCLE("lifecycle", "status"),
    PARTICIPANTS("participants", "attendees", "with"),
    NOTES("notes", "description", "comment"),
    INFERRED("inferred"),
    QUOTES("quotes", "evidence"),
    SOURCES("sources");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    String title() {
        return names.getFirst();
    }

    /// The column that a head names.
    static Optional<Column> named(String head) {
        String name = head.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Stream.of(values()).filter(c -> c.names.contains(name)).findFirst();
    }
}
