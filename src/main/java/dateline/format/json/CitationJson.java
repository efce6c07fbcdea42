package dateline.format.json;

import dateline.model.Citation;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.model.TextPositionSelector;
import dateline.model.TextQuoteSelector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A citation in JSON.
final class CitationJson {
    private static final Shape<CitationJson> QUOTE = new Shape<CitationJson>()
            .required("exact", (in, c) -> c.exact = in.words(Limits.QUOTE))
            .optional("prefix", (in, c) -> c.prefix = in.text(Limits.QUOTE))
            .optional("suffix", (in, c) -> c.suffix = in.text(Limits.QUOTE));
    private static final Shape<CitationJson> POSITION = new Shape<CitationJson>()
            .required("start", (in, c) -> c.start = in.count())
            .required("end", (in, c) -> c.end = in.count());
    private static final Shape<CitationJson> SHAPE = new Shape<CitationJson>()
            .required("article", (in, c) -> c.article = readArticle(in))
            .optional(
                    "supports",
                    (in, c) -> c.supports = InferenceJson.FIELDS.read(in).orElse(Field.ENTRY))
            .required("quote", (in, c) -> QUOTE.read(in, c))
            .optional("position", (in, c) -> c.readPosition(in));
    private static final Citation FAULTY = new Citation(
            "",
            Field.ENTRY,
            new TextQuoteSelector("?", Optional.empty(), Optional.empty()),
            Optional.empty(),
            Extras.NONE);

    private String article = "";
    private Field supports = Field.ENTRY;
    private Optional<String> exact = Optional.empty();
    private Optional<String> prefix = Optional.empty();
    private Optional<String> suffix = Optional.empty();
    private OptionalInt start = OptionalInt.empty();
    private OptionalInt end = OptionalInt.empty();

    static List<Citation> readList(Cursor in) throws IOException {
        List<Citation> citations = new ArrayList<>(1);
        in.list(Limits.CITATIONS, () -> citations.add(read(in)));
        return citations;
    }

    /// Whether the citation was reported as wrong already, so that it stands here for its place in the list only.
    static boolean isFaulty(Citation citation) {
        return citation.article().isEmpty();
    }

    private static Citation read(Cursor in) throws IOException {
        CitationJson c = new CitationJson();
        Extras extras = in.record(SHAPE, c);
        return c.article.isEmpty() || c.exact.isEmpty()
                ? FAULTY
                : new Citation(
                        c.article,
                        c.supports,
                        new TextQuoteSelector(c.exact.get(), c.prefix, c.suffix),
                        c.position(),
                        extras);
    }

    private static String readArticle(Cursor in) throws IOException {
        Optional<String> id = in.sharedText();
        if (id.isPresent() && id.get().isEmpty()) {
            in.error("value.empty");
        }
        return id.orElse("");
    }

    private void readPosition(Cursor in) throws IOException {
        POSITION.read(in, this);
        if (start.isPresent() && end.isPresent() && end.getAsInt() <= start.getAsInt()) {
            in.error("position.empty", start.getAsInt(), end.getAsInt());
            start = OptionalInt.empty();
        }
    }

    private Optional<TextPositionSelector> position() {
        return start.isPresent() && end.isPresent()
                ? Optional.of(new TextPositionSelector(start.getAsInt(), end.getAsInt()))
                : Optional.empty();
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
}
