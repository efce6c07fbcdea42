package dateline.format.json;

import dateline.model.Edtf;
import dateline.model.EdtfDate;
import dateline.model.EdtfException;
import dateline.model.When;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/// Reads texts that are dates; reports those that are not.
final class Dates {

    private Dates() {}

    /// One calendar day.
    static Optional<LocalDate> readDay(Cursor in) throws IOException {
        Optional<String> text = in.text();
        Optional<EdtfDate> date = text.flatMap(t -> date(in, t));
        if (date.isPresent() && !(date.get().value() instanceof LocalDate)) {
            in.error("date.day-expected", text.orElseThrow());
        }
        return date.map(EdtfDate::value).filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
    }

    /// A day, a month or a year.
    static Optional<EdtfDate> readDate(Cursor in) throws IOException {
        return in.text().flatMap(text -> date(in, text));
    }

    /// Any of the forms of [Edtf].
    static Optional<When> readWhen(Cursor in) throws IOException {
        return in.text().flatMap(text -> when(in, text));
    }

    /// Days in a row: a day, a month, a year or a range in brackets.
    static Optional<When.Within> readWindow(Cursor in) throws IOException {
        Optional<When> when = readWhen(in);
        if (when.isPresent() && !(when.get() instanceof When.Within)) {
            in.error("date.window-expected", Edtf.format(when.get()).orElse(""));
        }
        return when.filter(When.Within.class::isInstance).map(When.Within.class::cast);
    }

    private static Optional<EdtfDate> date(Cursor in, String text) {
        try {
            return Optional.of(Edtf.parseDate(text));
        } catch (EdtfException e) {
            report(in, e);
            return Optional.empty();
        }
    }

    private static Optional<When> when(Cursor in, String text) {
        try {
            return Optional.of(Edtf.parse(text));
        } catch (EdtfException e) {
            report(in, e);
            return Optional.empty();
        }
    }

    private static void report(Cursor in, EdtfException e) {
        String part = Cursor.shorten(e.part());
        switch (e.reason()) {
            case MALFORMED -> in.error("date.malformed", part);
            case NO_SUCH_DAY -> in.error("date.no-such-day", part);
            case REVERSED -> in.error("date.reversed", part);
            case UNSUPPORTED -> in.error("date.unsupported", part);
            case TOO_MANY_DAYS -> in.error("date.too-many-days", part, Edtf.MAX_DAYS_OF_ONE);
        }
    }
}
