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

/// A whole document. Its properties may stand in any order, so what needs the language or the zones is finished when
/// all
/// is read.
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
            .optional("entries", (in, i) -> in.list(Limits.ENTRIES, () -> i.readEntry(in)))
            .optional("background", (in, i) -> in.list(Limits.NOTES, () -> i.background.add(BackgroundJson.read(in))))
            .optional("icalendar", (in, i) -> in.keep())
            .optional("jsonld", (in, i) -> in.keep());

    private String id = "";
    private String title = "";
    private Locale language = Locale.ROOT;
    private Optional<ZoneId> zone = Optional.empty();
    private Optional<LocalDate> asOf = Optional.empty();
    private Optional<String> source = Optional.empty();
    private final List<Place> places = new ArrayList<>();
    private final List<ArticleJson> articles = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Integer, EntryJson> withoutZone = new LinkedHashMap<>();
    private final List<BackgroundNote> background = new ArrayList<>();
    private Extras extras = Extras.NONE;

    /// Reads the document; reports what is wrong with its parts.
    ///
    /// @return what is of use only when the problems are such that an itinerary is left
    static Itinerary read(Cursor in) throws IOException {
        ItineraryJson document = new ItineraryJson();
        document.extras = in.record(SHAPE, document);
        if (!in.isAtEnd()) {
            throw new MalformedJsonException("more than one document");
        }
        document.finishEntries(in.problems());
        return new Itinerary(
                document.id,
                document.title,
                document.language,
                document.zone.orElse(ZoneOffset.UTC),
                document.asOf,
                document.source,
                document.places,
                document.readArticles(),
                document.entries,
                document.background,
                document.extras);
    }

    private void readEntry(Cursor in) throws IOException {
        EntryJson entry = EntryJson.read(in);
        if (entry.needsZone()) {
            withoutZone.put(entries.size(), entry);
        }
        entries.add(entry.entry(ValuePath.ROOT, Optional.empty(), in.problems()));
    }

    private void finishEntries(Problems problems) {
        Map<String, Place> placesById = HashMap.newHashMap(places.size());
        places.forEach(place -> placesById.putIfAbsent(place.id(), place));
        withoutZone.forEach((index, entry) -> {
            ValuePath path = ValuePath.ROOT.property("entries").element(index);
            Optional<ZoneId> zoneThere =
                    entry.place().map(placesById::get).flatMap(Place::zone).or(() -> zone);
            entries.set(index, entry.entry(path, zoneThere, problems));
        });
    }

    private List<Article> readArticles() {
        return articles.stream().map(article -> article.article(language)).toList();
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
        Steps steps = new Steps(itinerary.entries().size(), progress);
        out.list("entries", itinerary.entries(), (o, entry) -> {
            EntryJson.write(o, entry);
            steps.next();
        });
        out.list("background", itinerary.background(), BackgroundJson::write);
        out.end();
        out.finish();
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
