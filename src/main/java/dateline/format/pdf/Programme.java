package dateline.format.pdf;

import dateline.format.ExportOptions.Part;
import dateline.format.pdf.Html.Heading;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The programme day by day. An entry of several days stands under its first; each day with a heading says what else
/// lasts, or may fall, on it.
final class Programme implements Chapter {
    private static final int MOST_ALSO = 12;

    @Override
    public Optional<Heading> heading(Briefing briefing) {
        return briefing.options().has(Part.PROGRAMME)
                ? Optional.of(new Heading(2, "programme", briefing.texts().get("programme.heading")))
                : Optional.empty();
    }

    @Override
    public void write(Briefing briefing, Html html) {
        html.open("div", "part");
        html.heading(heading(briefing).orElseThrow(), briefing.locale());
        if (briefing.itinerary().entries().isEmpty()) {
            html.element("p", "remark", briefing.texts().get("programme.empty"));
        }
        EntryBlock block = new EntryBlock();
        List<Entry> entries = briefing.index().entries();
        for (int from = 0; from < entries.size(); ) {
            LocalDate day = firstDay(briefing, entries.get(from));
            int to = from;
            while (to < entries.size() && firstDay(briefing, entries.get(to)).equals(day)) {
                to++;
            }
            day(briefing, html, block, entries.subList(from, to));
            from = to;
        }
        unscheduled(briefing, html, block);
        html.close();
    }

    private static void day(Briefing briefing, Html html, EntryBlock block, List<Entry> entries) {
        html.pageMayEnd();
        LocalDate day = firstDay(briefing, entries.getFirst());
        html.open("div", "daily");
        html.heading(
                3,
                Anchors.of(day),
                briefing.locale(),
                briefing.wording().dates().dayWithWeekday(day));
        alsoOn(briefing, html, day);
        entries.forEach(entry -> block.write(briefing, html.pageMayEnd(), entry));
        html.close();
    }

    private static void unscheduled(Briefing briefing, Html html, EntryBlock block) {
        List<Entry> entries = briefing.index().unscheduled();
        if (entries.isEmpty()) {
            return;
        }
        html.pageMayEnd().open("div", "daily");
        html.heading(3, "unscheduled", briefing.locale(), briefing.texts().get("programme.unscheduled"));
        entries.forEach(entry -> block.write(briefing, html.pageMayEnd(), entry));
        html.close();
    }

    private static void alsoOn(Briefing briefing, Html html, LocalDate day) {
        Map<Boolean, List<Entry>> others = briefing.index().on(day).stream()
                .filter(entry -> firstDay(briefing, entry).isBefore(day))
                .collect(Collectors.partitioningBy(Programme::isWindow));
        also(briefing, html, briefing.texts().get("programme.goes-on"), others.getOrDefault(false, List.of()));
        also(briefing, html, briefing.texts().get("programme.may-fall"), others.getOrDefault(true, List.of()));
    }

    private static boolean isWindow(Entry entry) {
        return entry.when() instanceof When.Within || entry.when() instanceof When.OneOf;
    }

    private static void also(Briefing briefing, Html html, String words, List<Entry> others) {
        if (others.isEmpty()) {
            return;
        }
        html.open("p", "also").element("b", "words", words).text(" ");
        for (int i = 0; i < Math.min(MOST_ALSO, others.size()); i++) {
            Entry entry = others.get(i);
            html.text(i == 0 ? "" : "; ");
            html.link(briefing.anchors().of(entry), "cross", entry.title());
            html.span("title", briefing.language(), entry.title()).close();
        }
        if (others.size() > MOST_ALSO) {
            html.text("; " + briefing.texts().get("calendar.more", others.size() - MOST_ALSO));
        }
        html.close();
    }

    private static LocalDate firstDay(Briefing briefing, Entry entry) {
        return entry.when().span(briefing.options().zone()).map(DateSpan::first).orElseThrow();
    }
}
