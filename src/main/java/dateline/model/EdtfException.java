package dateline.model;

/// A text is no EDTF date, or says something that a calendar cannot show.
public final class EdtfException extends Exception {
    private static final long serialVersionUID = 1;

    /// What is wrong with the text.
    public enum Reason {
        /// Not of the form at all.
        MALFORMED,
        /// Of the form, but there is no such day: `2024-02-30`.
        NO_SUCH_DAY,
        /// Ends before it starts.
        REVERSED,
        /// A part of EDTF that is not used here: open ends, seasons, unspecified digits, qualifiers.
        UNSUPPORTED,
        /// More days than [Edtf#MAX_DAYS_OF_ONE].
        TOO_MANY_DAYS
    }

    private final Reason reason;
    private final String part;

    EdtfException(Reason reason, String part) {
        super(reason + ": " + part);
        this.reason = reason;
        this.part = part;
    }

    public Reason reason() {
        return reason;
    }

    /// The part of the text that is wrong.
    public String part() {
        return part;
    }
}
