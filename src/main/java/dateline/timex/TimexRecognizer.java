package dateline.timex;

import dateline.timex.Grouping.Bond;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Finds the temporal expressions of a text.
///
/// Time and memory are linear in the text's length, whatever the text. Immutable and thread-safe; making one reads the
/// language's rules, so make it once.
public final class TimexRecognizer {
    private static final List<String> LANGUAGES = List.of("en", "ru", "zh");

    private static final int LOOKED_AT = 5000;

    private final RuleSet rules;

    TimexRecognizer(RuleSet rules) {
        this.rules = rules;
    }

    /// Whether there are rules for the language of this locale: English, Russian, Chinese.
    public static boolean reads(Locale locale) {
        return LANGUAGES.contains(locale.getLanguage());
    }

    /// The language that a text seems to be in, from its letters: Russian, Chinese, or else English. Only the first
    /// part of a long text is looked at.
    public static Locale languageOf(String text) {
        int cyrillic = 0;
        int han = 0;
        int latin = 0;
        for (int c : text.codePoints().limit(LOOKED_AT).toArray()) {
            switch (Character.UnicodeScript.of(c)) {
                case CYRILLIC -> cyrillic++;
                case HAN -> han++;
                case LATIN -> latin++;
                default -> {}
            }
        }
        // A word of five letters is two characters in Chinese.
        if (han * 2 > Math.max(latin, cyrillic)) {
            return Locale.CHINESE;
        }
        return cyrillic > latin ? Locale.of("ru") : Locale.ENGLISH;
    }

    /// @throws IllegalArgumentException when there are no rules for the language; see [#reads]
    public static TimexRecognizer of(Locale locale) {
        if (!reads(locale)) {
            throw new IllegalArgumentException("no rules for " + locale);
        }
        return new TimexRecognizer(RuleReader.read(locale.getLanguage()));
    }

    /// The expressions in the order of the text, none overlapping another.
    ///
    /// @param published the day that “today” means, in the writer's zone
    public List<Timex> recognize(String text, LocalDate published) {
        List<Token> tokens = Tokenizer.tokens(text);
        Connectors connectors = new Connectors(tokens, rules);
        List<Match> matches = new Scanner(tokens, rules, connectors).run();
        List<Bond> bonds = Grouping.bonds(matches, connectors);
        return new Annotator(text, tokens, rules, published, Orders.of(matches)).annotate(bonds);
    }
}
