package dateline.controller;

import dateline.format.FileLoader;
import dateline.format.FileLoader.Loaded;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A text file that holds an article.
public final class ArticleFile {
    static final List<String> ENDINGS = List.of("txt", "text", "md", "markdown");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ArticleFile() {}

    /// What was read.
    ///
    /// @param text empty where it could not be
    /// @param why the sentence that says why not
    record Read(Optional<String> text, String why) {}

    /// Whether a file of this name is an article and no itinerary.
    public static boolean isOne(Path file) {
        String name = String.valueOf(file.getFileName());
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /// @param notText the sentence for a file that is no text in UTF-8
    static Read read(Path file, Locale locale, String notText) {
        Loaded loaded = FileLoader.load(file);
        return loaded.bytes()
                .map(bytes -> decode(bytes, notText))
                .orElseGet(() -> new Read(
                        Optional.empty(),
                        loaded.problem().map(p -> p.sentence(locale)).orElse(notText)));
    }

    private static Read decode(byte[] bytes, String notText) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String whole = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            // The sign of a heading in Markdown.
            return new Read(Optional.of(whole.replaceFirst("^\\s*#+ +", "")), "");
        } catch (CharacterCodingException e) {
            return new Read(Optional.empty(), notText);
        }
    }
}
