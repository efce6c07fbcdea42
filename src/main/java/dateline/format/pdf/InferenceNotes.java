package dateline.format.pdf;

import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Inference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Says under each entry what is inferred and why. A reason that many entries share is given once; the others point to
/// it. For one document.
final class InferenceNotes {

    private record Given(String entry, String anchor) {}

    private final Map<Inference, Given> given = new HashMap<>();

    void write(Briefing briefing, Html html, Entry entry) {
        List<Inference> again = new ArrayList<>();
        for (Inference inference : entry.inferences()) {
            if (isSaidWithTheSource(briefing, inference)) {
                continue;
            }
            Given first = new Given(entry.title(), briefing.anchors().of(entry));
            if (given.putIfAbsent(inference, first) == null) {
                String why = briefing.wording().inferred(inference.field(), inference.reason());
                html.element("p", "why", Sign.INFERRED.glyph() + " " + briefing.sentence(why));
            } else {
                again.add(inference);
            }
        }
        if (!again.isEmpty()) {
            pointBack(briefing, html, again);
        }
    }

    /// A year that the article leaves open is open for all its entries alike: the title block says why it is as it is.
    private static boolean isSaidWithTheSource(Briefing briefing, Inference inference) {
        return inference.field() == Field.YEAR
                && briefing.itinerary().articles().stream()
                        .anyMatch(article -> article.inferences().contains(inference));
    }

    private void pointBack(Briefing briefing, Html html, List<Inference> again) {
        html.open("p", "why")
                .text(Sign.INFERRED.glyph() + " " + briefing.texts().get("inferred.again") + " ");
        for (int i = 0; i < again.size(); i++) {
            Inference inference = again.get(i);
            Given first = given.getOrDefault(inference, new Given("", ""));
            String where = briefing.texts().get("inferred.where", first.entry());
            html.text(i == 0 ? "" : ", ");
            html.link(first.anchor(), "cross", where);
            html.text(briefing.wording().field(inference.field())).close();
        }
        html.text(briefing.texts().get("sentence.end")).close();
    }
}
