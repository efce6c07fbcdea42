package dateline.draft;

import dateline.timex.Timex;
import java.util.List;

/// How a language says what will happen.
interface Grammar {

    /// What the sentence says happens, in its order. What it reports as past is given as such.
    ///
    /// @param times the temporal expressions of the sentence
    List<Happening> read(String text, Sentence sentence, List<Timex> times);
}
