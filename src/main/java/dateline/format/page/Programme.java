package dateline.format.page;

import dateline.format.ExportOptions;
import dateline.grid.DayIndex;
import dateline.model.Article;
import dateline.model.Certainty;
import dateline.model.Citation;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.model.Lifecycle;
import dateline.model.When;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What both pages say of an itinerary, and in which order.
final class Programme {
    private final Itinerary itinerary;
    private final Texts texts;
    private final Wording wording;
    private final DayIndex index;
    private final Map<String, Article> articles = new HashMap<>();

    /// A fact of an entry: what it is about, and what is known.
    record Fact(String label, String value) {}

    /// @param article empty where the itinerary does not have it
    record Quote(String words, Optional<Article> article) {}

    Programme(Itinerary itinerary, ExportOptions options) {
        this.itinerary = itinerary;
        this.texts = Texts.of("page", options.locale());
        this.wording = new Wording(options.locale(), options.zone());
        this.index = DayIndex.of(itinerary.entries(), options.zone());
        itinerary.articles().forEach(article -> articles.putIfAbsent(article.id(), article));
    }

    Texts texts() {
        return texts;
    }

    Wording wording() {
        return wording;
    }

    DayIndex index() {
        return index;
    }

    /// What is said of an entry in the calendar, where the days are seen: when, how certain, what became of it, and
    /// that the day or the hour is inferred.
    String mark(Entry entry) {
        return mark(wording.whenShortWithZone(entry.when()), entry);
    }

    /// The same with the days in words.
    String longMark(Entry entry) {
        return mark(wording.when(entry.when()), entry);
    }

    private String mark(String when, Entry entry) {
        return Stream.of(
                        when,
                        wording.inferredTime(entry).orElse(""),
                        certainty(entry),
                        entry.lifecycle() instanceof Lifecycle.Scheduled
                                ? ""
                                : wording.lifecycleShort(entry.lifecycle()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// Empty where it is what one takes it for, or where it is said already that it is cancelled.
    private String certainty(Entry entry) {
        boolean isSaid = entry.certainty() == Certainty.PLANNED
                || (entry.certainty() == Certainty.PLANNED_THEN_CANCELLED
                        && entry.lifecycle() instanceof Lifecycle.Cancelled);
        return isSaid ? "" : wording.certainty(entry.certainty());
    }

    /// Entries under one heading.
    ///
    /// @param heading a day, or the days of a window: what is open belongs to none of them
    record DaySection(String heading, List<Entry> entries) {}

    private record SectionKey(LocalDate first, LocalDate last, String heading) implements Comparable<SectionKey> {

        @Override
        public int compareTo(SectionKey other) {
            return Comparator.comparing(SectionKey::first)
                    .thenComparing(SectionKey::last)
                    .thenComparing(SectionKey::heading)
                    .compare(this, other);
        }
    }

    /// In the order of time: what is on a day or begins then, then what is open over days from it on.
    List<DaySection> sections() {
        Map<SectionKey, List<Entry>> sections = new TreeMap<>();
        for (Entry entry : index.entries()) {
            DateSpan span = entry.when().span(index.zone()).orElseThrow();
            boolean isOpen =
                    span.length() > 1 && (entry.when() instanceof When.Within || entry.when() instanceof When.OneOf);
            SectionKey key = isOpen
                    ? new SectionKey(span.first(), span.last(), wording.sentenceCase(wording.days(entry.when())))
                    : new SectionKey(span.first(), span.first(), wording.dates().dayWithWeekday(span.first()));
            sections.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
        }
        return sections.entrySet().stream()
                .map(e -> new DaySection(e.getKey().heading(), e.getValue()))
                .toList();
    }

    /// When, where, how certain, what became of it, who, and what is inferred.
    List<Fact> facts(Entry entry) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("page.when"), wording.sentence(wording.when(entry.when()))));
        facts.add(new Fact(texts.get("page.where"), wording.placeWithMark(entry, itinerary)));
        facts.add(new Fact(texts.get("page.certainty"), wording.sentence(wording.certainty(entry.certainty()))));
        if (!(entry.lifecycle() instanceof Lifecycle.Scheduled)) {
            facts.add(new Fact(texts.get("page.lifecycle"), wording.sentence(wording.lifecycle(entry.lifecycle()))));
        }
        if (!entry.participants().isEmpty()) {
            facts.add(new Fact(texts.get("page.who"), wording.participants(entry.participants())));
        }
        entry.inferences()
                .forEach(i -> facts.add(new Fact(
                        texts.get("page.inferred"), wording.sentence(wording.inferred(i.field(), i.reason())))));
        return facts;
    }

    List<Quote> quotes(List<Citation> citations) {
        return citations.stream()
                .map(c -> new Quote(c.quote().exact(), Optional.ofNullable(articles.get(c.article()))))
                .toList();
    }

    /// Publisher, day and source of an article, as far as they are known.
    String byline(Article article) {
        List<String> parts = new ArrayList<>();
        article.publisher().ifPresent(parts::add);
        article.published().ifPresent(day -> parts.add(wording.dates().day(day)));
        article.source().ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    /// What the itinerary is as of, and where it comes from.
    String origin() {
        List<String> parts = new ArrayList<>();
        itinerary
                .asOf()
                .ifPresent(
                        day -> parts.add(texts.get("page.as-of", wording.dates().day(day))));
        itinerary.source().ifPresent(parts::add);
        return String.join(" · ", parts);
    }
}
