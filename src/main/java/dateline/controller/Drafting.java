package dateline.controller;

import dateline.draft.ArticleText;
import dateline.draft.Draft;
import dateline.draft.Drafter;
import dateline.gazetteer.Gazetteer;
import dateline.model.Article;
import dateline.timex.TimexRecognizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What reads articles and knows places. Thread-safe.
public record Drafting(Drafter drafter, Gazetteer gazetteer) {
    private static final LocalDate SOME_DAY = LocalDate.of(2024, 5, 14);
    /// By language.
    private static final Map<String, String> EXAMPLES = Map.of(
            "en", "The minister will visit Paris on 3 June.",
            "ru", "Министр посетит Париж 3 июня.",
            "zh", "部长将于6月3日访问巴黎。");

    /// Reads the rules and names of a language beforehand: the first article takes a third of a second longer else.
    void prepare(Locale language) {
        example(language).ifPresent(text -> draft(ArticleText.read(text, "", SOME_DAY, language), ZoneOffset.UTC));
    }

    static Optional<String> example(Locale language) {
        return Optional.ofNullable(EXAMPLES.get(language.getLanguage()));
    }

    /// What the article announces; without proposals where its language has no grammar yet. Slow at first.
    ///
    /// @throws IllegalArgumentException when the article has no day of publication
    Draft draft(Article article, ZoneId zone) {
        if (Drafter.reads(article.language())) {
            return drafter.draft(article, zone);
        }
        LocalDate published =
                article.published().orElseThrow(() -> new IllegalArgumentException("no day of publication"));
        return new Draft(
                article,
                zone,
                List.of(),
                List.of(),
                List.of(),
                TimexRecognizer.of(article.language()).recognize(article.text(), published));
    }
}
