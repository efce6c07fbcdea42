package dateline.gazetteer;

import java.util.List;

/// What a language that divides its words says of places.
interface WordRules {

    /// The forms under which a word can stand in the names' table; the first is the word itself.
    List<String> keys(String word);

    /// Whether a word before a name is only a part of saying which place is meant: “in the old city of …”.
    boolean isBeside(String word);

    /// What a word before a name says of it; [Cue#NONE] where it says nothing.
    Cue cue(TextWords words, int word);

    /// Whether a name only describes the word after it: “в Мариинском театре” is in no town of Mariinsk.
    default boolean describes(String word, String next) {
        return false;
    }

    /// Whether the word stands between names of one list.
    boolean isAnd(String word);

    /// Whether the word is a date's: it is no place, and no part of a name.
    boolean isOfDate(String word);
}
