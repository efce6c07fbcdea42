package dateline.format.json;

import dateline.anchor.QuoteAnchor;
import dateline.model.Citation;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.model.Passage;
import dateline.model.TextPositionSelector;
import dateline.model.TextQuoteSelector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A citation in JSON. Whether its words are in the article can be told only when all articles are read.
final class CitationJson {
    private static final Shape<CitationJson> SHAPE = new Shape<CitationJson>()
            .required("article", (in, c) -> c.article = in.sharedText())
            .optional(
                    "supports",
                    (in, c) -> c.supports = InferenceJson.FIELDS.read(in).orElse(Field.ENTRY))
            .required("quote", (in, c) -> c.readQuote(in))
            .optional("position", (in, c) -> c.readPosition(in));
    private static final Shape<CitationJson> QUOTE = new Shape<CitationJson>()
            .required("exact", (in, c) -> c.exact = in.words(Limits.QUOTE))
            .optional("prefix", (in, c) -> c.prefix = in.text(Limits.QUOTE))
            .optional("suffix", (in, c) -> c.suffix = in.text(Limits.QUOTE));
    private static final Shape<CitationJson> POSITION = new Shape<CitationJson>()
            .required("start", (in, c) -> c.start = in.count())
            .required("end", (in, c) -> c.end = in.count());

    private Optional<String> article = Optional.empty();
    private Field supports = Field.ENTRY;
    private Optional<String> exact = Optional.empty();
    private Optional<String> prefix = Optional.empty();
    private Optional<String> suffix = Optional.empty();
    private OptionalInt start = OptionalInt.empty();
    private OptionalInt end = OptionalInt.empty();
    private Extras extras = Extras.NONE;

    static List<CitationJson> readList(Cursor in) throws IOException {
        List<CitationJson> citations = new ArrayList<>(1);
        in.list(Limits.CITATIONS, () -> {
            CitationJson citation = new CitationJson();
            citation.extras = in.record(SHAPE, citation);
            citations.add(citation);
        });
        return citations;
    }

    /// @param path to the list
    static List<Citation> check(List<CitationJson> citations, ValuePath path, References references) {
        List<Citation> checked = new ArrayList<>(citations.size());
        for (int i = 0; i < citations.size(); i++) {
            citations
                    .get(i)
                    .check(path.property("citations").element(i), references)
                    .ifPresent(checked::add);
        }
        return checked;
    }

    static void write(Output out, Citation citation) throws IOException {
        out.beginRecord(citation.extras());
        out.text("article", citation.article());
        if (citation.supports() != Field.ENTRY) {
            out.text("supports", InferenceJson.FIELDS.nameOf(citation.supports()));
        }
        out.beginObject("quote");
        out.text("exact", citation.quote().exact());
        out.text("prefix", citation.quote().prefix());
        out.text("suffix", citation.quote().suffix());
        out.end();
        if (citation.position().isPresent()) {
            out.beginObject("position");
            out.count("start", citation.position().get().start());
            out.count("end", citation.position().get().end());
            out.end();
        }
        out.end();
    }

    private void readQuote(Cursor in) throws IOException {
        QUOTE.read(in, this);
    }

    private void readPosition(Cursor in) throws IOException {
        POSITION.read(in, this);
        if (start.isPresent() && end.isPresent() && end.getAsInt() <= start.getAsInt()) {
            in.error("position.empty", start.getAsInt(), end.getAsInt());
            start = OptionalInt.empty();
        }
    }

    private Optional<Citation> check(ValuePath path, References references) {
        if (article.isEmpty() || exact.isEmpty()) {
            return Optional.empty();
        }
        TextQuoteSelector quote = new TextQuoteSelector(exact.get(), prefix, suffix);
        Optional<TextPositionSelector> position = start.isPresent() && end.isPresent()
                ? Optional.of(new TextPositionSelector(start.getAsInt(), end.getAsInt()))
                : Optional.empty();
        String text = references.texts().get(article.get());
        if (text == null) {
            references.problems().error(path.property("article"), "reference.article", Cursor.shorten(article.get()));
        } else {
            find(quote, position, text, path, references);
        }
        return Optional.of(new Citation(article.get(), supports, quote, position, extras));
    }

    private void find(
            TextQuoteSelector quote,
            Optional<TextPositionSelector> position,
            String text,
            ValuePath path,
            References references) {
        if (references.budget().isSpent()) {
            references
                    .problems()
                    .warning(
                            path.property("quote").property("exact"),
                            "evidence.unchecked",
                            Cursor.shorten(quote.exact()));
            return;
        }
        Passage passage = QuoteAnchor.find(text, quote, position);
        if (position.isEmpty() || !passage.range().equals(position)) {
            references.budget().spend(text.length());
        }
        report(passage, path, references.problems());
    }

    private void report(Passage passage, ValuePath path, Problems problems) {
        ValuePath words = path.property("quote").property("exact");
        String shown = Cursor.shorten(exact.orElseThrow());
        switch (passage) {
            case Passage.Exact e -> {}
            case Passage.Moved m ->
                problems.warning(path.property("position"), "evidence.moved", shown, m.at().start(), m.at().end());
            case Passage.Ambiguous a ->
                problems.warning(
                        words, "evidence.ambiguous", shown, a.candidates().size());
            case Passage.Lost l -> problems.lostEvidence(words, "evidence.lost", shown, article.orElseThrow());
        }
    }
}
