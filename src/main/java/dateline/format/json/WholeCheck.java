package dateline.format.json;

import dateline.model.Article;
import dateline.model.BackgroundNote;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.model.Place;
import dateline.model.When.Unscheduled;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Checks what only the whole document shows: ids that are taken, references to nothing, quotes that are in no article.
final class WholeCheck {
    private final Problems problems;
    private final Map<String, Integer> places;
    private final Map<String, Integer> entries;
    private final EvidenceCheck evidence;

    private WholeCheck(Itinerary itinerary, long searched, Problems problems) {
        this.problems = problems;
        this.places = ids("places", itinerary.places(), Place::id);
        this.entries = ids("entries", itinerary.entries(), Entry::id);
        this.evidence = new EvidenceCheck(itinerary.articles(), searched, problems);
    }

    /// @param searched how much text is searched for quotes, in UTF-16 code units
    static void check(Itinerary itinerary, long searched, Problems problems) {
        WholeCheck check = new WholeCheck(itinerary, searched, problems);
        check.ids("articles", itinerary.articles(), Article::id);
        check.ids("background", itinerary.background(), BackgroundNote::id);
        ValuePath list = ValuePath.ROOT.property("entries");
        for (int i = 0; i < itinerary.entries().size(); i++) {
            check.check(itinerary.entries().get(i), list.element(i));
        }
        ValuePath notes = ValuePath.ROOT.property("background");
        for (int i = 0; i < itinerary.background().size(); i++) {
            check.evidence.check(itinerary.background().get(i).citations(), notes.element(i));
        }
    }

    private void check(Entry entry, ValuePath path) {
        Optional<String> place = entry.place();
        if (place.isPresent() && !places.containsKey(place.get())) {
            problems.error(path.property("place"), "reference.place", Cursor.shorten(place.get()));
        }
        if (entry.when() instanceof Unscheduled unscheduled) {
            checkAfter(unscheduled.after(), path.property("unscheduled").property("after"));
        }
        evidence.check(entry.citations(), path);
    }

    private void checkAfter(Optional<String> after, ValuePath path) {
        if (after.isPresent() && !entries.containsKey(after.get())) {
            problems.error(path, "reference.entry", Cursor.shorten(after.get()));
        }
    }

    /// Where each id of a list stands first. Reports those that stand twice; "" stands for one that was reported
    /// before.
    private <T> Map<String, Integer> ids(String name, List<T> records, Function<T, String> id) {
        ValuePath list = ValuePath.ROOT.property(name);
        Map<String, Integer> firsts = HashMap.newHashMap(records.size());
        for (int i = 0; i < records.size(); i++) {
            String taken = id.apply(records.get(i));
            Integer first = taken.isEmpty() ? null : firsts.putIfAbsent(taken, i);
            if (first != null) {
                ValuePath firstId = list.element(first).property("id");
                problems.error(list.element(i).property("id"), "id.taken", taken, firstId);
            }
        }
        return firsts;
    }
}
