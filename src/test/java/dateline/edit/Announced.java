package dateline.edit;

import dateline.draft.Draft;
import dateline.draft.Proposal;
import dateline.draft.Proposal.Basis;
import dateline.draft.Quoting;
import dateline.model.Article;
import dateline.model.Certainty;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.model.Inference;
import dateline.model.Lifecycle;
import dateline.model.TextPositionSelector;
import dateline.model.When;
import dateline.timex.Timex;
import dateline.timex.TimexRecognizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A small article and the draft of it, made by hand.
final class Announced {
    static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 14);
    static final Article ARTICLE = new Article(
            "article",
            "A fair",
            Optional.empty(),
            Optional.of(PUBLISHED),
            Locale.ENGLISH,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of("The fair opens on 17 May. A gala and the prizes follow on 18 or 19 May.", "It rained on 2 May."),
            Extras.NONE);
    static final String TEXT = ARTICLE.text();
    static final List<Timex> TIMES = TimexRecognizer.of(Locale.ENGLISH).recognize(TEXT, PUBLISHED);

    private Announced() {}

    static Draft draft(Entry... entries) {
        return new Draft(
                ARTICLE,
                ZoneId.of("Europe/Oslo"),
                List.of(),
                List.of(entries).stream()
                        .map(entry -> new Proposal(entry, new TextPositionSelector(0, 25), Basis.DATED))
                        .toList(),
                List.of(),
                TIMES);
    }

    static DraftReview review(Entry... entries) {
        return DraftReview.of(draft(entries));
    }

    /// @param quote empty for an entry without evidence
    static Entry entry(String id, When when, String quote, Field... inferred) {
        int at = TEXT.indexOf(quote);
        return new Entry(
                id,
                "Title of " + id,
                when,
                Optional.empty(),
                Certainty.PLANNED,
                new Lifecycle.Scheduled(),
                List.of(),
                Optional.empty(),
                List.of(inferred).stream()
                        .map(field -> new Inference(field, "because of " + id))
                        .toList(),
                quote.isEmpty()
                        ? List.of()
                        : List.of(Quoting.citation(
                                ARTICLE, TEXT, new TextPositionSelector(at, at + quote.length()), Field.ENTRY)),
                Extras.NONE);
    }
}
