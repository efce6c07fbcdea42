package dateline.gazetteer;

/// What the words around a place's name say of it.
public enum Cue {
    /// “In Harbin”, “visit China”: something is there.
    AT,
    /// “To Beijing”: someone or something comes there.
    TO,
    /// “From Moscow”.
    FROM,
    /// “Harbin Institute of Technology”: a name of something else holds it.
    PART_OF_NAME,
    /// None of these: “Moscow said”, “relations between Moscow and Beijing”.
    NONE
}
