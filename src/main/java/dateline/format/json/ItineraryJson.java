package dateline.format.json;

import com.google.gson.stream.MalformedJsonException;
import dateline.format.Progress;
import dateline.model.Article;
import dateline.model.BackgroundNote;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Itinerary;
import dateline.model.Place;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A whole document.
final class ItineraryJson {
    private static final String FORMAT = "dateline-itinerary-1";
    private static final String SCHEMA = "$schema";
    private static final Shape<ItineraryJson> SHAPE = new Shape<ItineraryJson>()
            .optional(SCHEMA, (in, i) -> in.keepText())
            .required("format", (in, i) -> readFormat(in))
            .required("id", (in, i) -> i.id = in.id())
            .required("title", (in, i) -> i.title = in.text().orElse(""))
            .required("language", (in, i) -> i.language = Languages.read(in).orElse(Locale.ROOT))
            .required("zone", (in, i) -> i.zone = Zones.read(in))
            .optional("asOf", (in, i) -> i.asOf = Dates.readDay(in))
            .optional("source", (in, i) -> i.source = in.text())
            .optional("places", (in, i) -> in.list(Limits.PLACES, () -> i.places.add(PlaceJson.read(in))))
            .optional("articles", (in, i) -> in.list(Limits.ARTICLES, () -> i.articles.add(ArticleJson.read(in))))
            .optional("entries", (in, i) -> in.list(Limits.ENTRIES, () -> i.entries.add(EntryJson.read(in))))
            .optional("background", (in, i) -> in.list(Limits.NOTES, () -> i.background.add(BackgroundJson.read(in))));

    private String id = "";
    private String title = "";
    private Locale language = Locale.ROOT;
    private Optional<ZoneId> zone = Optional.empty();
    private Optional<LocalDate> asOf = Optional.empty();
    private Optional<String> source = Optional.empty();
    private final List<Place> places = new ArrayList<>();
    private final List<ArticleJson> articles = new ArrayList<>();
    private final List<EntryJson> entries = new ArrayList<>();
    private final List<BackgroundJson> background = new ArrayList<>();
    private Extras extras = Extras.NONE;

    /// Reads the document and checks it as a whole.
    ///
    /// @return what is of use only when the problems are such that an itinerary is left
    static Itinerary read(Cursor in, SearchBudget budget, Problems problems) throws IOException {
        ItineraryJson document = new ItineraryJson();
        document.extras = in.record(SHAPE, document);
        if (!in.isAtEnd()) {
            throw new MalformedJsonException("more than one document");
        }
        return document.itinerary(budget, problems);
    }

    private Itinerary itinerary(SearchBudget budget, Problems problems) {
        List<Article> readArticles =
                articles.stream().map(a -> a.article(language)).toList();
        ids("places", places.stream().map(Place::id).toList(), problems);
        ids("articles", readArticles.stream().map(Article::id).toList(), problems);
        ids("background", background.stream().map(BackgroundJson::id).toList(), problems);
        Set<String> entryIds =
                ids("entries", entries.stream().map(EntryJson::id).toList(), problems);
        References references = References.of(zone, places, readArticles, entryIds, budget, problems);
        return new Itinerary(
                id,
                title,
                language,
                zone.orElse(ZoneOffset.UTC),
                asOf,
                source,
                places,
                readArticles,
                readEntries(references),
                readBackground(references),
                extras);
    }

    private List<Entry> readEntries(References references) {
        ValuePath list = ValuePath.ROOT.property("entries");
        List<Entry> result = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            result.add(entries.get(i).entry(list.element(i), references));
        }
        return result;
    }

    private List<BackgroundNote> readBackground(References references) {
        ValuePath list = ValuePath.ROOT.property("background");
        List<BackgroundNote> result = new ArrayList<>(background.size());
        for (int i = 0; i < background.size(); i++) {
            result.add(background.get(i).note(list.element(i), references));
        }
        return result;
    }

    /// The ids of a list's records; reports those that stand twice.
    private static Set<String> ids(String name, List<String> ids, Problems problems) {
        ValuePath list = ValuePath.ROOT.property(name);
        Map<String, Integer> firsts = HashMap.newHashMap(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            Integer first = ids.get(i).isEmpty() ? null : firsts.putIfAbsent(ids.get(i), i);
            if (first != null) {
                problems.error(
                        list.element(i).property("id"),
                        "id.taken",
                        ids.get(i),
                        list.element(first).property("id"));
            }
        }
        return firsts.keySet();
    }

    private static void readFormat(Cursor in) throws IOException {
        Optional<String> format = in.text();
        if (format.isPresent() && !format.get().equals(FORMAT)) {
            in.error("format.unknown", Cursor.shorten(format.get()), FORMAT);
        }
    }

    static void write(Output out, Itinerary itinerary, Progress progress) throws IOException {
        Map<String, String> extras = new LinkedHashMap<>(itinerary.extras().values());
        Optional<String> schema = Optional.ofNullable(extras.remove(JsonPointer.child("", SCHEMA)));
        out.beginRecord(new Extras(extras));
        if (schema.isPresent()) {
            out.value(SCHEMA, schema.get());
        }
        out.text("format", FORMAT);
        out.text("id", itinerary.id());
        out.text("title", itinerary.title());
        out.text("language", itinerary.language().toLanguageTag());
        out.text("zone", itinerary.zone().getId());
        out.text("asOf", itinerary.asOf().map(LocalDate::toString));
        out.text("source", itinerary.source());
        out.list("places", itinerary.places(), PlaceJson::write);
        out.list("articles", itinerary.articles(), (o, a) -> ArticleJson.write(o, a, itinerary.language()));
        writeEntries(out, itinerary.entries(), progress);
        out.list("background", itinerary.background(), BackgroundJson::write);
        out.end();
        out.finish();
    }

    private static void writeEntries(Output out, List<Entry> entries, Progress progress) throws IOException {
        Steps steps = new Steps(entries.size(), progress);
        out.list("entries", entries, (o, entry) -> {
            EntryJson.write(o, entry);
            steps.next();
        });
    }

    /// Tells the progress now and then.
    private static final class Steps {
        private static final int STRIDE = 1_000;

        private final int length;
        private final Progress progress;
        private int done;

        private Steps(int length, Progress progress) {
            this.length = length;
            this.progress = progress;
        }

        private void next() {
            done++;
            if (done % STRIDE == 0 || done == length) {
                progress.step((double) done / length);
            }
        }
    }
}
