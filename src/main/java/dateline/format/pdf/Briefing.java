package dateline.format.pdf;

import dateline.format.ExportOptions;
import dateline.format.ExportOptions.Part;
import dateline.grid.DayIndex;
import dateline.model.Itinerary;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.util.Locale;

/// All that the sections of one briefing are written from.
record Briefing(
        Itinerary itinerary,
        ExportOptions options,
        Texts texts,
        Wording wording,
        DayIndex index,
        Anchors anchors,
        Evidence evidence) {
    /// In entries, notes and paragraphs.
    private static final int LONG = 300;

    static Briefing of(Itinerary itinerary, ExportOptions options) {
        Anchors anchors = new Anchors(itinerary);
        return new Briefing(
                itinerary,
                options,
                Texts.of("briefing", options.locale()),
                new Wording(options.locale(), options.zone()),
                DayIndex.of(itinerary.entries(), options.zone()),
                anchors,
                Evidence.of(itinerary, anchors));
    }

    /// The itinerary's title, or what the document is where nothing of the title can be seen. A document without a
    /// title
    /// is not accessible.
    String title() {
        String title = PrintableText.clean(itinerary.title()).strip();
        return title.isEmpty() ? texts.get("title.kicker") : title;
    }

    /// Whether it is laid out in parts, with a page for the title.
    boolean isLong() {
        int passages = itinerary.articles().stream()
                .mapToInt(article -> article.paragraphs().size())
                .sum();
        return itinerary.entries().size() + itinerary.background().size() + passages > LONG;
    }

    /// Whether the element of an identifier is there: not that of an entry, for one, in a briefing without programme.
    boolean hasTarget(String id) {
        return (options.has(Part.PROGRAMME) || !id.startsWith(Anchors.ENTRY))
                && (options.has(Part.ARTICLES) || !id.startsWith(Anchors.PASSAGE))
                && (options.has(Part.BACKGROUND) || !id.startsWith(Anchors.NOTE));
    }

    /// The language of the words that Dateline adds.
    Locale locale() {
        return options.locale();
    }

    /// The language of the itinerary's own texts.
    Locale language() {
        return itinerary.language();
    }

    /// A phrase as the beginning of a line: with a capital letter where the script has one.
    String sentenceStart(String phrase) {
        if (phrase.isEmpty()) {
            return phrase;
        }
        int first = phrase.offsetByCodePoints(0, 1);
        return phrase.substring(0, first).toUpperCase(locale()) + phrase.substring(first);
    }

    /// A phrase as a sentence of its own.
    String sentence(String phrase) {
        boolean ended = phrase.endsWith(".") || phrase.endsWith("!") || phrase.endsWith("?");
        return ended ? sentenceStart(phrase) : texts.get("sentence.whole", sentenceStart(phrase));
    }
}
