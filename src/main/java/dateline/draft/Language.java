package dateline.draft;

import dateline.timex.TimexRecognizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// What is read once for a language.
///
/// @param grammars makes the grammar for one article, of its day of publication
record Language(TimexRecognizer recognizer, Function<LocalDate, Grammar> grammars) {
    static final Set<String> READ = Set.of("en", "ru", "zh");

    static Language of(Locale locale) {
        return new Language(TimexRecognizer.of(locale), grammars(locale));
    }

    private static Function<LocalDate, Grammar> grammars(Locale locale) {
        if (locale.getLanguage().equals("zh")) {
            ChineseWords words = new ChineseWords();
            return published -> new ChineseGrammar(words, published);
        }
        if (locale.getLanguage().equals("ru")) {
            RussianWords words = new RussianWords();
            return published -> new RussianGrammar(words, published);
        }
        EnglishVerbs verbs = new EnglishVerbs();
        return published -> new EnglishGrammar(verbs);
    }

    Grammar grammar(LocalDate published) {
        return grammars.apply(published);
    }
}
