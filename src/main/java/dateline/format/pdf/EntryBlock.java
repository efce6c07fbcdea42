package dateline.format.pdf;

import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Lifecycle;
import dateline.model.When;
import dateline.model.ZoneView;
import dateline.wording.Wording;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;

/// An entry in full: title, time in words, place, how firm, who, what is inferred and why, notes, evidence. For one
/// document.
final class EntryBlock {
    /// In characters of notes and evidence: about a fifth of a page.
    private static final int SHORT = 1200;

    private static final int LINE = 100;

    private final EvidenceNotes evidence = new EvidenceNotes();
    private final InferenceNotes inferences = new InferenceNotes();

    void write(Briefing briefing, Html html, Entry entry) {
        html.open("div", isShort(entry) ? "entry whole" : "entry")
                .id(briefing.anchors().of(entry));
        html.open("div", "keep");
        title(briefing, html, entry);
        time(briefing, html, entry);
        facts(briefing, html, entry);
        html.close();
        inferences.write(briefing, html, entry);
        entry.notes()
                .ifPresent(notes -> html.open("p", "notes")
                        .lang(briefing.language())
                        .text(notes)
                        .close());
        evidence.write(briefing, html, entry.citations());
        html.close();
    }

    /// Whether the entry is kept whole on a page; of a longer one, at least the title and what it says of time and
    /// place.
    private static boolean isShort(Entry entry) {
        int length = entry.notes().map(String::length).orElse(0);
        for (Citation citation : entry.citations()) {
            length += LINE + Math.min(citation.quote().exact().length(), EvidenceNotes.MOST_CHARACTERS);
        }
        return length <= SHORT;
    }

    /// The sign and the time in a word or two hang in the margin before the title.
    private static void title(Briefing briefing, Html html, Entry entry) {
        html.openHeading(4, briefing.anchors().of(entry) + "t", entry.title(), Sign.isOff(entry) ? "off" : "plain");
        html.open("span", "hang");
        Legend.sign(html, entry.when().kind(), entry.isTimeInferred());
        html.element("span", "short", briefing.wording().whenShort(entry.when()));
        html.close();
        html.span("title", briefing.language(), entry.title());
        Sign.of(entry).forEach(sign -> html.element("span", "glyph", " " + sign.glyph()));
        html.close();
    }

    private static void time(Briefing briefing, Html html, Entry entry) {
        String shown = briefing.wording().when(entry.when());
        String there = new Wording(briefing.locale(), ZoneView.OF_PLACE).when(entry.when());
        Optional<ZoneId> reader = briefing.options().zone().reader();
        if (entry.when() instanceof When.Timed && reader.isPresent() && !there.equals(shown)) {
            html.open("div", "columns clocks");
            clock(briefing, html, briefing.texts().get("entry.at-place"), there);
            String zone = briefing.wording().dates().zoneName(reader.get());
            clock(briefing, html, briefing.texts().get("entry.in-zone", zone), shown);
            html.close();
        } else {
            html.element("p", "when", briefing.sentence(shown));
        }
        if (!(entry.lifecycle() instanceof Lifecycle.Scheduled)) {
            html.element("p", "lifecycle", briefing.sentence(briefing.wording().lifecycle(entry.lifecycle())));
        }
    }

    /// The hour on the clocks of the place and that in the reader's zone stand beside one another.
    private static void clock(Briefing briefing, Html html, String whose, String when) {
        html.open("div", "column").element("p", "clock", whose);
        html.element("p", "when", briefing.sentence(when)).close();
    }

    private static void facts(Briefing briefing, Html html, Entry entry) {
        html.open("p", "details");
        html.span("place", briefing.language(), briefing.wording().place(entry, briefing.itinerary()));
        if (entry.isInferred(Field.PLACE)) {
            html.text(" (" + briefing.wording().inferredMark() + ")");
        }
        html.text(" · " + briefing.wording().certainty(entry.certainty()));
        if (!entry.participants().isEmpty()) {
            html.text(" · " + briefing.texts().get("entry.with") + " ");
            html.span("who", briefing.language(), people(briefing, entry));
        }
        html.close();
    }

    /// Divided by more than a comma, which already stands between a name and its role.
    private static String people(Briefing briefing, Entry entry) {
        return entry.participants().stream()
                .map(briefing.wording()::participant)
                .collect(Collectors.joining(briefing.texts().get("entry.people.separator")));
    }
}
