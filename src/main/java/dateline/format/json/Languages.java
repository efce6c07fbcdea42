package dateline.format.json;

import java.io.IOException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/// Reads languages: tags of BCP 47 such as `en`, `zh-Hans`, `pt-BR`.
final class Languages {

    private Languages() {}

    static Optional<Locale> read(Cursor in) throws IOException {
        Optional<String> tag = in.text();
        if (tag.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag.get()).build());
        } catch (IllformedLocaleException e) {
            in.error("value.language", Cursor.shorten(tag.get()));
            return Optional.empty();
        }
    }
}
