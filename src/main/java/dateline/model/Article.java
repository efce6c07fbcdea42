package dateline.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A text that announced the programme, or a part of it.
///
/// @param source the line under the headline: where the text comes from
/// @param url where the text stands in public; opened only when the reader asks for it
/// @param inferences what of this record the source does not say itself
/// @param paragraphs the text, a paragraph an element, without line breaks at their ends
public record Article(
        String id,
        String headline,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Locale language,
        Optional<String> source,
        Optional<URI> url,
        List<Inference> inferences,
        List<String> paragraphs,
        Extras extras) {

    /// What stands between two paragraphs in [#text].
    public static final String PARAGRAPH_BREAK = "\n\n";

    public Article {
        inferences = List.copyOf(inferences);
        paragraphs = List.copyOf(paragraphs);
    }

    /// The whole text: the one that selectors count in. Built anew at each call.
    public String text() {
        return String.join(PARAGRAPH_BREAK, paragraphs);
    }
}
