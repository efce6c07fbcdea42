package dateline.controller;

import dateline.draft.Draft;
import dateline.draft.Drafter;
import dateline.gazetteer.Gazetteer;
import dateline.model.Article;
import dateline.timex.TimexRecognizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// What reads articles and knows places. Thread-safe.
public record Drafting(Drafter drafter, Gazetteer gazetteer) {

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
