package dateline.format.json;

import dateline.model.Extras;
import dateline.model.Participant;
import java.io.IOException;
import java.util.Optional;

/// A participant in JSON.
final class ParticipantJson {
    private static final Shape<ParticipantJson> SHAPE = new Shape<ParticipantJson>()
            .required("name", (in, p) -> p.name = in.sharedText().orElse(""))
            .optional("role", (in, p) -> p.role = in.sharedText());

    private String name = "";
    private Optional<String> role = Optional.empty();

    static Participant read(Cursor in) throws IOException {
        ParticipantJson p = new ParticipantJson();
        Extras extras = in.record(SHAPE, p);
        return new Participant(p.name, p.role, extras);
    }

    static void write(Output out, Participant participant) throws IOException {
        out.beginRecord(participant.extras());
        out.text("name", participant.name());
        out.text("role", participant.role());
        out.end();
    }
}
