package dateline.draft;

import dateline.draft.Happening.Fate;
import dateline.draft.Happening.Kind;
import dateline.model.Certainty;
import dateline.timex.Timex;
import java.util.List;
import java.util.Optional;

/// How a language says what will happen.
interface Grammar {

    /// What the sentence says happens, in its order. What it reports as past is given as such.
    ///
    /// @param times the temporal expressions of the sentence
    List<Happening> read(String text, Sentence sentence, List<Timex> times);

    /// What a line of a programme says, its hour and day taken off: “Working lunch (cancelled)”. Empty where it says
    /// that
    /// nothing is: “No public events”.
    Optional<Line> line(String words);

    /// @param fate never [Fate#MOVED]: the line stands where it was moved to
    record Line(Kind kind, Certainty certainty, Fate fate) {}
}
