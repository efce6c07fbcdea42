package dateline.format.csv;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The columns, in the order in which they are written. The first name is written; all of them are read, in any case.
enum Column {
    ID("id", "uid"),
    TITLE("title", "summary", "subject", "name", "event"),
    /// For people: what the columns of the time say. Not read.
    WHEN_IN_WORDS("when in words"),
    /// EDTF, for what has days.
    WHEN("when", "date", "day", "days"),
    PART_OF_DAY("part of day"),
    START("start", "begin", "starts"),
    END("end", "ends"),
    ZONE("zone", "time zone", "timezone"),
    END_ZONE("end zone"),
    PLACE("place", "location", "where"),
    /// For people. Not read.
    CERTAINTY_IN_WORDS("certainty in words"),
    /// IPTC's event occurrence status, by name.
    CERTAINTY("certainty"),
    /// For people: also what it was to be before. Kept as a note.
    LIFECYCLE_IN_WORDS("lifecycle in words"),
    LIFECYCLE("lifecycle", "status"),
    PARTICIPANTS("participants", "attendees", "with"),
    NOTES("notes", "description", "comment"),
    INFERRED("inferred"),
    QUOTES("quotes", "evidence"),
    SOURCES("sources");

    private final String title;
    /// All names, each between two bars.
    private final String names;

    Column(String title, String... others) {
        this.title = title;
        this.names = "|" + title + "|" + String.join("|", others) + "|";
    }

    String title() {
        return title;
    }

    /// The column that a head names.
    static Optional<Column> named(String head) {
        String name = head.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Stream.of(values())
                .filter(c -> c.names.contains("|" + name + "|"))
                .findFirst();
    }
}
