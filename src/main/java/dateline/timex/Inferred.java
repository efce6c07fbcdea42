package dateline.timex;

/// A part of a value that the expression itself does not say.
public record Inferred(Part part, Basis basis) {

    public enum Part {
        /// “16 May”, “in October”.
        YEAR,
        /// “On the 16th”.
        MONTH,
        /// “On Tuesday”, where it can be the one before or the one after.
        WEEK,
        /// “At 3 p.m.”, where no day stands with it.
        DAY,
        /// Which number is the month: “5/6/2024”.
        ORDER
    }

    /// What the part was taken from.
    public enum Basis {
        /// The occurrence nearest to the day of publication, or that day itself.
        PUBLICATION,
        /// The day of publication, and the direction from the tense of the sentence.
        TENSE,
        /// An expression before it, or beside it in the sentence.
        CONTEXT,
        /// Counted from an expression before it: “the following day”.
        COUNTED,
        /// The weekday that stands with it.
        WEEKDAY
    }
}
