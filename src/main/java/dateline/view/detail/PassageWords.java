package dateline.view.detail;

import dateline.model.Article;
import dateline.model.BackgroundNote;
import dateline.model.CitedPassage;
import dateline.model.Entry;
import dateline.model.Passage;
import dateline.model.Passage.Ambiguous;
import dateline.model.Passage.Changed;
import dateline.model.Passage.Exact;
import dateline.model.Passage.Lost;
import dateline.model.Passage.Moved;
import dateline.wording.DateWords;
import dateline.wording.Texts;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says passages and where they come from.
final class PassageWords {
    private static final int QUOTE_LENGTH = 320;
    private static final String ELLIPSIS = " …";

    private PassageWords() {}

    /// A passage and what cites it, for a screen reader.
    static String describe(Texts texts, CitedPassage passage, String words) {
        return passage.entries().isEmpty() && passage.notes().isEmpty()
                ? texts.get("detail.mark.open", words)
                : texts.get("detail.mark.name", words, citers(texts, passage));
    }

    static String citers(Texts texts, CitedPassage passage) {
        Stream<String> titles = Stream.concat(
                passage.entries().stream().map(Entry::title),
                passage.notes().stream().map(BackgroundNote::title));
        return titles.collect(Collectors.joining(texts.get("detail.list.separator")));
    }

    /// What is to be said of how the quote was found; nothing where it stands as cited.
    static Optional<String> status(Texts texts, Passage passage) {
        return switch (passage) {
            case Exact e -> Optional.empty();
            case Moved m -> Optional.of(texts.get("detail.evidence.moved"));
            case Changed c -> Optional.of(texts.get("detail.evidence.changed"));
            case Ambiguous a ->
                Optional.of(
                        texts.get("detail.evidence.ambiguous", a.candidates().size()));
            case Lost l -> Optional.of(texts.get("detail.evidence.lost"));
        };
    }

    /// "Headline, publisher, 14 May 2024".
    static String source(Texts texts, DateWords dates, Article article) {
        StringJoiner joiner = new StringJoiner(texts.get("detail.list.separator"));
        joiner.add(article.headline());
        article.publisher().ifPresent(joiner::add);
        article.published().map(dates::day).ifPresent(joiner::add);
        return joiner.toString();
    }

    /// The quote, shortened at a space where it is very long.
    static String shortened(String quote) {
        if (quote.length() <= QUOTE_LENGTH) {
            return quote;
        }
        int space = quote.lastIndexOf(' ', QUOTE_LENGTH);
        int end = space > 0 ? space : quote.offsetByCodePoints(0, quote.codePointCount(0, QUOTE_LENGTH - 1));
        return quote.substring(0, end) + ELLIPSIS;
    }
}
