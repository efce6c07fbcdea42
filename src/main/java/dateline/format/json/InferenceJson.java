package dateline.format.json;

import dateline.model.Field;
import dateline.model.Inference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What a record says without its source saying it, in JSON.
final class InferenceJson {
    /// How the parts of an entry are written.
    static final EnumNames<Field> FIELDS = new EnumNames<>(Field.class);

    private static final Shape<InferenceJson> SHAPE = new Shape<InferenceJson>()
            .required("field", (in, i) -> i.field = FIELDS.read(in).orElse(Field.ENTRY))
            .required("reason", (in, i) -> i.reason = in.sharedText().orElse(""));

    private Field field = Field.ENTRY;
    private String reason = "";

    static List<Inference> readList(Cursor in) throws IOException {
        List<Inference> inferences = new ArrayList<>();
        in.list(Limits.INFERENCES, () -> {
            InferenceJson i = new InferenceJson();
            SHAPE.read(in, i);
            inferences.add(new Inference(i.field, i.reason));
        });
        return inferences;
    }

    static void writeList(Output out, List<Inference> inferences) throws IOException {
        out.list("inferred", inferences, InferenceJson::write);
    }

    private static void write(Output out, Inference inference) throws IOException {
        out.beginElement();
        out.text("field", FIELDS.nameOf(inference.field()));
        out.text("reason", inference.reason());
        out.end();
    }
}
