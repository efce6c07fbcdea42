package dateline.format.ics;

import dateline.format.ExportOptions;
import dateline.model.Article;
import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Itinerary;
import dateline.model.Lifecycle;
import dateline.model.When;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an event says to people: SUMMARY and DESCRIPTION, so that whoever reads it in another calendar learns what is
/// known, how sure it is, and who says so.
final class EventWords {
    private final Wording wording;
    private final Texts texts;
    private final Map<String, Article> articles = new HashMap<>();

    EventWords(Itinerary itinerary, ExportOptions options) {
        this.wording = new Wording(options.locale(), options.zone());
        this.texts = Texts.of("ics", options.locale());
        itinerary.articles().forEach(article -> articles.putIfAbsent(article.id(), article));
    }

    /// The title, and beside it what the event's place in a calendar would hide: "Gala (day open)".
    String summary(Entry entry) {
        List<String> marks = new ArrayList<>();
        switch (entry.when()) {
            case When.Timed t -> {}
            case When.Throughout t -> {}
            case When.Within w -> marks.add(wording.whenShort(w));
            case When.OneOf o -> marks.add(wording.whenShort(o));
            case When.Unscheduled u -> marks.add(wording.whenShort(u));
        }
        wording.inferredTime(entry).ifPresent(marks::add);
        if (!(entry.lifecycle() instanceof Lifecycle.Scheduled)) {
            marks.add(wording.lifecycleShort(entry.lifecycle()));
        }
        return marks.isEmpty()
                ? entry.title()
                : texts.get("ics.summary", entry.title(), String.join(texts.get("ics.mark.separator"), marks));
    }

    /// Time, certainty, what became of it, what is inferred, who takes part, notes, and the evidence with its source.
    String description(Entry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.sentence(wording.when(entry.when())));
        lines.add(texts.get(
                "ics.certainty", wording.certainty(entry.certainty()), wording.certaintyDefinition(entry.certainty())));
        if (!(entry.lifecycle() instanceof Lifecycle.Scheduled)) {
            lines.add(wording.sentence(wording.lifecycle(entry.lifecycle())));
        }
        entry.inferences().forEach(i -> lines.add(wording.sentence(wording.inferred(i.field(), i.reason()))));
        if (!entry.participants().isEmpty()) {
            lines.add(texts.get("ics.participants", wording.participants(entry.participants())));
        }
        entry.notes().ifPresent(notes -> lines.add("\n" + notes));
        addEvidence(lines, entry);
        return String.join("\n", lines);
    }

    /// Where the source stands in public.
    Optional<URI> url(Entry entry) {
        return entry.citations().stream()
                .map(citation -> Optional.ofNullable(articles.get(citation.article())))
                .flatMap(Optional::stream)
                .map(Article::url)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void addEvidence(List<String> lines, Entry entry) {
        if (entry.citations().isEmpty()) {
            lines.add("\n" + texts.get("ics.evidence.none"));
            return;
        }
        lines.add("\n" + texts.get("ics.evidence"));
        for (Citation citation : entry.citations()) {
            String quote = texts.get("ics.quote", citation.quote().exact());
            lines.add(
                    citation.supports() == Field.ENTRY
                            ? quote
                            : texts.get("ics.quote.supports", quote, wording.field(citation.supports())));
            Article article = articles.get(citation.article());
            if (article != null) {
                lines.add(source(article));
            }
        }
    }

    private String source(Article article) {
        List<String> parts = new ArrayList<>();
        parts.add(article.headline());
        article.publisher().ifPresent(parts::add);
        article.published().ifPresent(day -> parts.add(wording.dates().day(day)));
        article.url().ifPresent(url -> parts.add(url.toString()));
        return texts.get("ics.source", String.join(texts.get("ics.source.separator"), parts));
    }
}
