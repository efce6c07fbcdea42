package dateline.controller;

import dateline.model.Article;
import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An entry as plain text, to be pasted elsewhere: what, when in words, where, how sure, and the evidence.
///
/// @param texts those of the window
record EntryText(Wording wording, Texts texts) {

    String of(Entry entry, Itinerary itinerary) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.describe(entry, itinerary));
        for (Citation citation : entry.citations()) {
            String source =
                    itinerary.article(citation.article()).map(this::source).orElse("");
            lines.add(texts.get("copy.evidence", citation.quote().exact(), source));
        }
        return String.join("\n", lines) + "\n";
    }

    private String source(Article article) {
        return Stream.of(
                        Stream.of(article.headline()),
                        article.publisher().stream(),
                        article.published().map(wording.dates()::day).stream(),
                        article.url().map(Object::toString).stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(texts.get("copy.separator")));
    }
}
