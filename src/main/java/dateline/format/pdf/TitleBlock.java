package dateline.format.pdf;

import dateline.model.DateSpan;
import dateline.model.Field;
import dateline.model.Inference;
import dateline.model.Itinerary;
import dateline.model.When;
import dateline.wording.DateWords;
import java.util.Optional;

/// What the briefing is about, where it comes from and how its hours are to be read.
final class TitleBlock implements Section {

    @Override
    public void write(Briefing briefing, Html html) {
        Itinerary itinerary = briefing.itinerary();
        DateWords dates = briefing.wording().dates();
        html.element("p", "kicker", briefing.texts().get("title.kicker"));
        html.open("h1", "plain").id("top").lang(briefing.language());
        html.text(briefing.title()).close();
        html.open("table", "facts").open("tbody");
        itinerary.source().ifPresent(source -> fact(briefing, html, "title.source", source, true));
        yearReason(itinerary)
                .ifPresent(reason ->
                        fact(briefing, html, "title.year", briefing.texts().get("title.year.value", reason), false));
        itinerary.asOf().ifPresent(day -> fact(briefing, html, "title.as-of", dates.day(day), false));
        briefing.index().extent().ifPresent(days -> fact(briefing, html, "title.days", days(briefing, days), false));
        fact(briefing, html, "title.hours", zoneStatement(briefing), false);
        String language = itinerary.language().getDisplayName(briefing.locale());
        fact(briefing, html, "title.language", briefing.sentenceStart(language), false);
        fact(briefing, html, "title.holds", counts(briefing), false);
        html.bookmark(Contents.PLACE).close().close();
    }

    /// @param own whether the value is the itinerary's own text, in its language
    private static void fact(Briefing briefing, Html html, String key, String value, boolean own) {
        html.open("tr").header("row", "label").text(briefing.texts().get(key)).close();
        html.open("td", "value");
        if (own) {
            html.lang(briefing.language());
        }
        html.text(value).close().close();
    }

    /// Why the year of the announcement is the one it is, where the announcement names none.
    private static Optional<String> yearReason(Itinerary itinerary) {
        return itinerary.articles().stream()
                .flatMap(article -> article.inferences().stream())
                .filter(inference -> inference.field() == Field.YEAR)
                .map(Inference::reason)
                .findFirst();
    }

    private static String days(Briefing briefing, DateSpan days) {
        return briefing.texts()
                .get("title.days.value", briefing.wording().dates().span(days), days.length());
    }

    private static String zoneStatement(Briefing briefing) {
        DateWords dates = briefing.wording().dates();
        String home = dates.zoneName(briefing.itinerary().zone());
        boolean hasHours = briefing.itinerary().entries().stream().anyMatch(e -> e.when() instanceof When.Timed);
        if (!hasHours) {
            return briefing.texts().get("title.hours.none", home);
        }
        return briefing.options()
                .zone()
                .reader()
                .map(zone -> briefing.texts().get("title.hours.reader", dates.zoneName(zone)))
                .orElseGet(() -> briefing.texts().get("title.hours.place", home));
    }

    private static String counts(Briefing briefing) {
        Itinerary itinerary = briefing.itinerary();
        return briefing.texts()
                .get(
                        "title.holds.value",
                        itinerary.entries().size(),
                        itinerary.articles().size(),
                        itinerary.background().size());
    }
}
