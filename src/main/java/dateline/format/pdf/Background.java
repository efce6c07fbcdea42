package dateline.format.pdf;

import dateline.format.ExportOptions.Part;
import dateline.format.pdf.Html.Heading;
import dateline.model.BackgroundNote;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What explains the programme: first what has a date, as a time line, then the rest.
final class Background implements Chapter {
    private final EvidenceNotes evidence = new EvidenceNotes();

    @Override
    public Optional<Heading> heading(Briefing briefing) {
        return briefing.options().has(Part.BACKGROUND)
                        && !briefing.itinerary().background().isEmpty()
                ? Optional.of(new Heading(2, "background", briefing.texts().get("background.heading")))
                : Optional.empty();
    }

    @Override
    public void write(Briefing briefing, Html html) {
        List<BackgroundNote> notes = briefing.itinerary().background();
        html.open("div", "part");
        html.heading(heading(briefing).orElseThrow(), briefing.locale());
        dated(notes).forEach(note -> note(briefing, html, note, "note dated"));
        notes.stream().filter(n -> n.date().isEmpty()).forEach(note -> note(briefing, html, note, "note"));
        html.close();
    }

    private static Stream<BackgroundNote> dated(List<BackgroundNote> notes) {
        return notes.stream()
                .filter(note -> note.date().isPresent())
                .sorted(Comparator.comparing(
                        note -> note.date().orElseThrow().span().first()));
    }

    private void note(Briefing briefing, Html html, BackgroundNote note, String classes) {
        String id = briefing.anchors().of(note);
        html.pageMayEnd().open("div", classes).id(id);
        html.open("div", "keep");
        html.openHeading(3, id + "t", note.title(), "hanging");
        note.date()
                .ifPresent(date ->
                        html.element("span", "hang", briefing.wording().dates().date(date)));
        html.span("title", briefing.language(), note.title()).close();
        List<String> paragraphs = List.of(note.text().split("\n\\s*\n", -1));
        paragraph(briefing, html, paragraphs.getFirst());
        html.close();
        paragraphs.stream().skip(1).forEach(paragraph -> paragraph(briefing, html, paragraph));
        evidence.write(briefing, html, note.citations());
        html.close();
    }

    private static void paragraph(Briefing briefing, Html html, String text) {
        html.open("p", "text").lang(briefing.language()).text(text).close();
    }
}
