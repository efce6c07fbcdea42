package dateline.format.json;

import dateline.model.BackgroundNote;
import dateline.model.Citation;
import dateline.model.EdtfDate;
import dateline.model.Extras;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A background note in JSON.
final class BackgroundJson {
    private static final Shape<BackgroundJson> SHAPE = new Shape<BackgroundJson>()
            .required("id", (in, b) -> b.id = in.id())
            .required("title", (in, b) -> b.title = in.text().orElse(""))
            .required("text", (in, b) -> b.text = in.text().orElse(""))
            .optional("date", (in, b) -> b.date = Dates.readDate(in))
            .optional("citations", (in, b) -> b.citations = CitationJson.readList(in))
            .optional("icalendar", (in, b) -> in.keep());

    private String id = "";
    private String title = "";
    private String text = "";
    private Optional<EdtfDate> date = Optional.empty();
    private List<Citation> citations = List.of();

    static BackgroundNote read(Cursor in) throws IOException {
        BackgroundJson b = new BackgroundJson();
        Extras extras = in.record(SHAPE, b);
        return new BackgroundNote(b.id, b.title, b.text, b.date, b.citations, extras);
    }

    static void write(Output out, BackgroundNote note) throws IOException {
        out.beginRecord(note.extras());
        out.text("id", note.id());
        out.text("title", note.title());
        out.text("text", note.text());
        out.text("date", note.date().map(EdtfDate::toString));
        out.list("citations", note.citations(), CitationJson::write);
        out.end();
    }
}
