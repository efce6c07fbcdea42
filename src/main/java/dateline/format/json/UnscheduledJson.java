package dateline.format.json;

import dateline.model.When.Unscheduled;
import java.io.IOException;
import java.util.Optional;

/// Why an entry has no day yet, in JSON.
final class UnscheduledJson {
    private static final Shape<UnscheduledJson> SHAPE = new Shape<UnscheduledJson>()
            .required("reason", (in, u) -> u.reason = in.text().orElse(""))
            .optional("after", (in, u) -> u.after = in.text());

    private String reason = "";
    private Optional<String> after = Optional.empty();

    static Unscheduled read(Cursor in) throws IOException {
        UnscheduledJson u = new UnscheduledJson();
        SHAPE.read(in, u);
        return new Unscheduled(u.reason, u.after);
    }

    static void write(Output out, Unscheduled unscheduled) throws IOException {
        out.beginObject("unscheduled");
        out.text("reason", unscheduled.reason());
        out.text("after", unscheduled.after());
        out.end();
    }
}
