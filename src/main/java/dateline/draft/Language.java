package dateline.draft;

import dateline.timex.TimexRecognizer;
import java.util.Locale;
import java.util.function.Supplier;

/// What is read once for a language.
///
/// @param grammars makes the grammar for one article
record Language(TimexRecognizer recognizer, Supplier<Grammar> grammars) {

    static Language of(Locale locale) {
        EnglishVerbs verbs = new EnglishVerbs();
        return new Language(TimexRecognizer.of(locale), () -> new EnglishGrammar(verbs));
    }

    Grammar grammar() {
        return grammars.get();
    }
}
