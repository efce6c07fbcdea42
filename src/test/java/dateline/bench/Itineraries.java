package dateline.bench;

import dateline.model.Article;
import dateline.model.BackgroundNote;
import dateline.model.Certainty;
import dateline.model.Citation;
import dateline.model.DateSpan;
import dateline.model.EdtfDate;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.model.GeoPoint;
import dateline.model.Inference;
import dateline.model.Itinerary;
import dateline.model.Lifecycle;
import dateline.model.PartOfDay;
import dateline.model.Participant;
import dateline.model.Place;
import dateline.model.TextPositionSelector;
import dateline.model.TextQuoteSelector;
import dateline.model.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Itineraries of any length for benchmarks, the same each time: a fifth of the entries of each kind of [When], spread
/// evenly over 2024, or over more years from 2024 on, each with a sentence in an article that it cites.
public final class Itineraries {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS_OF_A_YEAR = 366;
    private static final int ENTRIES_OF_AN_ARTICLE = 25;
    private static final int SENTENCES_OF_A_PARAGRAPH = 5;
    private static final List<String> KINDS =
            List.of("Talks", "Signing", "Reception", "Press conference", "Working lunch", "Visit", "Forum");
    private static final List<String> SUBJECTS = List.of(
            "trade", "energy", "culture", "transport", "education", "science", "tourism", "agriculture", "health");
    private static final List<Place> PLACES = List.of(
            place("beijing", "Beijing", "CN", "Asia/Shanghai", 39.9042, 116.4074),
            place("moscow", "Moscow", "RU", "Europe/Moscow", 55.7558, 37.6173),
            place("harbin", "Harbin", "CN", "Asia/Shanghai", 45.8038, 126.535),
            place("london", "London", "GB", "Europe/London", 51.5072, -0.1276),
            place("new-york", "New York", "US", "America/New_York", 40.7128, -74.006),
            place("tokyo", "Tokyo", "JP", "Asia/Tokyo", 35.6762, 139.6503),
            place("nairobi", "Nairobi", "KE", "Africa/Nairobi", -1.2921, 36.8219),
            place("delhi", "New Delhi", "IN", "Asia/Kolkata", 28.6139, 77.209));

    /// How many entries there are, and on how many days.
    private record Size(int entries, int days) {
        LocalDate day(int i) {
            return FIRST.plusDays((long) i * days / entries);
        }

        LocalDate last() {
            return FIRST.plusDays(days - 1L);
        }
    }

    private Itineraries() {}

    public static Itinerary of(int entries) {
        return over(1, entries);
    }

    /// @param years of 366 days each
    public static Itinerary over(int years, int entries) {
        Size size = new Size(entries, years * DAYS_OF_A_YEAR);
        List<Article> articles = new ArrayList<>();
        List<Entry> all = new ArrayList<>(entries);
        for (int start = 0; start < entries; start += ENTRIES_OF_AN_ARTICLE) {
            addArticle(articles, all, start, Math.min(entries, start + ENTRIES_OF_AN_ARTICLE), size);
        }
        return new Itinerary(
                "generated-" + entries,
                "A programme of " + entries + " entries",
                Locale.ENGLISH,
                ZoneId.of("Asia/Shanghai"),
                Optional.of(FIRST),
                Optional.of("Generated for a benchmark"),
                PLACES,
                articles,
                all,
                background(entries),
                Extras.NONE);
    }

    private static void addArticle(List<Article> articles, List<Entry> entries, int start, int end, Size size) {
        String id = "article-" + articles.size();
        List<String> paragraphs = new ArrayList<>();
        int offset = 0;
        StringBuilder paragraph = new StringBuilder();
        for (int i = start; i < end; i++) {
            String sentence = sentence(i);
            entries.add(entry(i, size, citation(id, sentence, offset + paragraph.length())));
            paragraph.append(sentence);
            if ((i + 1) % SENTENCES_OF_A_PARAGRAPH == 0 || i + 1 == end) {
                paragraphs.add(paragraph.toString());
                offset += paragraph.length() + Article.PARAGRAPH_BREAK.length();
                paragraph.setLength(0);
            } else {
                paragraph.append(' ');
            }
        }
        articles.add(article(id, start, paragraphs));
    }

    private static Article article(String id, int number, List<String> paragraphs) {
        return new Article(
                id,
                "What the programme has from number " + number,
                Optional.of("Press office"),
                Optional.of(FIRST),
                Locale.ENGLISH,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                paragraphs,
                Extras.NONE);
    }

    private static String sentence(int i) {
        return "The " + title(i) + " will be in "
                + PLACES.get(i % PLACES.size()).name() + ", says note " + i + ".";
    }

    private static String title(int i) {
        return KINDS.get(i % KINDS.size()) + " on " + SUBJECTS.get(i / KINDS.size() % SUBJECTS.size()) + " no. " + i;
    }

    private static Citation citation(String article, String sentence, int start) {
        return new Citation(
                article,
                Field.ENTRY,
                new TextQuoteSelector(sentence, Optional.empty(), Optional.empty()),
                Optional.of(new TextPositionSelector(start, start + sentence.length())),
                Extras.NONE);
    }

    private static Entry entry(int i, Size size, Citation citation) {
        Place place = PLACES.get(i % PLACES.size());
        return new Entry(
                "entry-" + i,
                title(i),
                when(i, size, place.zone().orElseThrow()),
                Optional.of(place.id()),
                i % 3 == 0 ? Certainty.HIGHLY_LIKELY : Certainty.PLANNED,
                lifecycle(i),
                participants(i),
                i % 4 == 0 ? Optional.of("Note " + i + " of the press office.") : Optional.empty(),
                i % 6 == 0 ? List.of(new Inference(Field.YEAR, "The note names no year.")) : List.of(),
                List.of(citation),
                Extras.NONE);
    }

    private static When when(int i, Size size, ZoneId zone) {
        LocalDate day = size.day(i);
        LocalDate last = earlier(day.plusDays(i / 5 % 4), size.last());
        return switch (i % 5) {
            case 0 -> timed(i, day, zone);
            case 1 -> new When.Throughout(new DateSpan(day, last));
            case 2 ->
                new When.Within(
                        new DateSpan(day, last), i % 4 == 0 ? Optional.of(PartOfDay.EVENING) : Optional.empty());
            case 3 -> day.equals(size.last()) ? new When.Within(DateSpan.of(day)) : oneOf(day, size.last());
            default -> new When.Unscheduled("No day was announced.", Optional.of("entry-" + (i - 1)));
        };
    }

    private static When oneOf(LocalDate day, LocalDate last) {
        return new When.OneOf(List.of(day, earlier(day.plusDays(2), last)));
    }

    private static When timed(int i, LocalDate day, ZoneId zone) {
        ZonedDateTime start = day.atTime(8 + i % 11, i % 4 * 15).atZone(zone);
        return new When.Timed(start, i % 2 == 0 ? Optional.of(start.plusMinutes(45 + i % 5 * 15L)) : Optional.empty());
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static Lifecycle lifecycle(int i) {
        return switch (i % 40) {
            case 7 -> new Lifecycle.Cancelled();
            case 17 -> new Lifecycle.Postponed();
            case 27 -> new Lifecycle.Rescheduled(new When.Within(DateSpan.of(FIRST)));
            default -> new Lifecycle.Scheduled();
        };
    }

    private static List<Participant> participants(int i) {
        List<Participant> participants = new ArrayList<>();
        for (int p = 0; p < i % 3; p++) {
            participants.add(new Participant(
                    "Delegation " + (i + p * 7) % 50, Optional.of("Delegation of a ministry"), Extras.NONE));
        }
        return participants;
    }

    private static List<BackgroundNote> background(int entries) {
        List<BackgroundNote> notes = new ArrayList<>();
        for (int i = 0; i < Math.min(12, entries); i++) {
            notes.add(new BackgroundNote(
                    "note-" + i,
                    "What happened in month " + (i + 1),
                    "A note on an earlier month.",
                    Optional.of(new EdtfDate(YearMonth.of(2023, i + 1))),
                    List.of(),
                    Extras.NONE));
        }
        return notes;
    }

    private static Place place(String id, String name, String country, String zone, double latitude, double longitude) {
        return new Place(
                id,
                name,
                Optional.of(country),
                Optional.of(ZoneId.of(zone)),
                Optional.of(new GeoPoint(latitude, longitude)),
                Extras.NONE);
    }
}
