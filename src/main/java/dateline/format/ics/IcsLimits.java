package dateline.format.ics;

/// How much a calendar may hold. Far more than people's calendars do, and little enough that no file can exhaust memory
/// or patience.
final class IcsLimits {
    /// Components within each other.
    static final int DEPTH = 20;
    /// Events, tasks and notes.
    static final int COMPONENTS = 1_000_000;
    /// Instances of one repeating event.
    static final int INSTANCES = 20_000;
    /// Instances of all repeating events of a file.
    static final int ALL_INSTANCES = 200_000;
    /// Letters that all instances of a file repeat of their events, in UTF-16 code units: what is saved has them in
    /// each.
    static final long REPEATED_TEXT = 60_000_000;
    /// Days that are looked at to work out the repetitions of all events of a file: this bounds the time.
    static final long STEPS = 10_000_000;
    /// The same for the rules of time zones.
    static final long ZONE_STEPS = 2_000_000;
    /// Names of calendars in one file that make up its title.
    static final int TITLES = 100;
    /// Times that a rule may name within one of its periods: each minute of a year, nearly.
    static final int IN_PERIOD = 500_000;
    /// Days after its beginning, and after the last day that the file names, for which a repeating event is shown.
    static final int HORIZON_DAYS = 366;
    /// In UTF-16 code units; a longer UID is cut.
    static final int ID = 200;
    /// Attendees of one event.
    static final int PARTICIPANTS = 1_000;

    private IcsLimits() {}
}
