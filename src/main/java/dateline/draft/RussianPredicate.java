package dateline.draft;

import dateline.draft.RussianWords.Form;
import dateline.draft.RussianWords.Verb;
import dateline.model.Certainty;
import java.util.Optional;

/// The predicate of a Russian clause, by the numbers of its words: “посетит”, “планирует провести”, “будет подписано”.
///
/// @param first the first word
/// @param end after the last one
/// @param form that of the verb itself
/// @param sure empty where the words say nothing of it
record RussianPredicate(int first, int end, VerbClass kind, Form form, Optional<Certainty> sure, boolean negated) {
    /// Between “планирует” and its verb stand no more words.
    private static final int REACH = 5;

    boolean isChange() {
        return kind == VerbClass.CANCEL || kind == VerbClass.POSTPONE || kind == VerbClass.MOVE;
    }

    /// The first one from this word on.
    static Optional<RussianPredicate> find(RussianWords words, RussianPiece piece, int from) {
        for (int i = from; i < piece.size(); i++) {
            Optional<RussianPredicate> found = at(words, piece, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<RussianPredicate> at(RussianWords words, RussianPiece piece, int i) {
        String word = piece.word(i);
        boolean negated = piece.word(i - 1).equals("не");
        boolean shall = words.is("SHALL", word);
        boolean may = words.is("MAY", word) || words.is("HOPE", word);
        if (shall || may) {
            Optional<Certainty> sure = may ? Optional.of(Certainty.MAY_OCCUR) : Optional.empty();
            return governed(words, piece, i, sure, negated);
        }
        Optional<Verb> verb = words.verb(word)
                .filter(v -> v.form() != Form.INFINITIVE)
                .filter(v -> v.form() != Form.PARTICIPLE || isChange(v.kind()));
        boolean expected = words.is("EXPECT", word);
        return verb.map(v -> new RussianPredicate(
                i,
                endOf(v, piece, i),
                kind(v, piece, i),
                v.form(),
                expected ? Optional.of(Certainty.HIGHLY_LIKELY) : Optional.empty(),
                negated));
    }

    private static boolean isChange(VerbClass kind) {
        return kind == VerbClass.CANCEL || kind == VerbClass.POSTPONE || kind == VerbClass.MOVE;
    }

    /// “Будет подписано”, “планирует провести”, “может быть перенесен”.
    private static Optional<RussianPredicate> governed(
            RussianWords words, RussianPiece piece, int i, Optional<Certainty> sure, boolean negated) {
        for (int at = i + 1; at < Math.min(piece.size(), i + REACH); at++) {
            Optional<Verb> verb = words.verb(piece.word(at))
                    .filter(v -> v.form() == Form.INFINITIVE || v.form() == Form.PARTICIPLE || v.form() == Form.PLAN);
            if (verb.isPresent()) {
                Form form = verb.get().form() == Form.INFINITIVE ? Form.FUTURE : Form.PARTICIPLE;
                VerbClass kind = verb.get().form() == Form.PLAN ? VerbClass.ACT : kind(verb.get(), piece, at);
                return Optional.of(new RussianPredicate(i, endOf(verb.get(), piece, at), kind, form, sure, negated));
            }
        }
        return Optional.empty();
    }

    /// “Примет участие” attends.
    private static VerbClass kind(Verb verb, RussianPiece piece, int i) {
        boolean takesPart = piece.word(i).startsWith("при") && piece.word(i + 1).equals("участие");
        return takesPart ? VerbClass.ATTEND : verb.kind();
    }

    private static int endOf(Verb verb, RussianPiece piece, int i) {
        return verb.kind() == VerbClass.ACT && piece.word(i + 1).equals("участие") ? i + 2 : i + 1;
    }
}
