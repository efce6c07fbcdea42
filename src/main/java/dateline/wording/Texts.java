package dateline.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;

/// The texts of one area in one language, from `resources/i18n/AREA.properties` and its translations.
///
/// Every text is a [MessageFormat] pattern, so an apostrophe is written twice. Thread-safe.
public final class Texts {
    private final ResourceBundle bundle;
    private final Locale locale;
    private final Locale reader;
    private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(ResourceBundle bundle, Locale reader) {
        this.bundle = bundle;
        this.locale = Languages.nearest(reader);
        this.reader = reader;
    }

    /// The texts of `area` for a reader of `locale`; in English where there is no translation.
    public static Texts of(String area, Locale locale) {
        return new Texts(bundle(area, locale), locale);
    }

    static ResourceBundle bundle(String area, Locale locale) {
        // Without this control, a missing translation would be looked for in the language of the machine.
        Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("i18n." + area, locale, control);
    }

    /// The text of a key, its placeholders filled in.
    ///
    /// @throws java.util.MissingResourceException when there is no such key, which the bundle test rules out
    public String get(String key, Object... arguments) {
        Phrase phrase = phrases.computeIfAbsent(key, k -> Phrase.of(bundle.getString(k)));
        return phrase.fits(arguments) ? phrase.fill(arguments) : formatted(key, arguments);
    }

    /// To read a pattern costs more than to fill it in; but only one may fill it in at a time.
    private String formatted(String key, Object... arguments) {
        MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(bundle.getString(k), locale));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /// The text of a family of keys, such as `certainty.` with the constant PLANNED: `certainty.planned`.
    public String of(String family, Enum<?> constant, Object... arguments) {
        return get(family + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
    }

    /// The locale that these texts are in, and that the dates and numbers beside them are to be in:
    /// [Languages#nearest(Locale)] to the one that was asked for.
    public Locale locale() {
        return locale;
    }

    /// The locale that was asked for, whose words a reader may type.
    Locale reader() {
        return reader;
    }
}
