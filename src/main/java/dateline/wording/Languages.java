package dateline.wording;

import java.util.Arrays;
import java.util.Locale;

/// The languages that the program's words exist in. Thread-safe.
public final class Languages {
    /// English as it is written where no English is at home: 16 May 2024, 15:30 (CLDR "en-150").
    private static final Locale INTERNATIONAL = Locale.of("en", "150");

    private Languages() {}

    /// Whether the words are there in the locale's language.
    public static boolean has(Locale locale) {
        return Texts.bundle("wording", locale).getLocale().getLanguage().equals(locale.getLanguage())
                || locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /// The locale to speak in: the wanted one where its language is there. Else English with the dates and the clock of
    /// the wanted region, so that an English sentence never has a Turkish month in it.
    public static Locale nearest(Locale wanted) {
        if (has(wanted)) {
            return wanted;
        }
        Locale english = Locale.of("en", wanted.getCountry());
        boolean known = !wanted.getCountry().isEmpty()
                && Arrays.asList(Locale.getAvailableLocales()).contains(english);
        return known ? english : INTERNATIONAL;
    }
}
