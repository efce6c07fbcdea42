package dateline.draft;

import dateline.draft.Happening.Tense;
import dateline.model.Certainty;

/// The verb of a clause with its auxiliaries, by the numbers of its tokens.
///
/// @param from the first token
/// @param to the token after the last one
/// @param base the verb's base form
/// @param passive whether the subject is what is done: “will be signed”, “is scheduled”
/// @param governs the form that a verb joined by “and” has: true for the base form, as after “will”
record Predicate(
        int from,
        int to,
        String base,
        VerbClass kind,
        Tense tense,
        Certainty certainty,
        boolean passive,
        boolean negated,
        boolean governs) {

    /// Whether joined verbs follow in the base form: “will be received … and hold”.
    Predicate governing() {
        return new Predicate(from, to, base, kind, tense, certainty, passive, negated, true);
    }

    Predicate with(int first, Tense otherTense, Certainty otherCertainty) {
        return new Predicate(first, to, base, kind, otherTense, otherCertainty, passive, negated, governs);
    }
}
