package dateline.format.ics;

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
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// Itineraries of all that the model can hold, in odd combinations; the same ones for the same seed.
public final class RandomItineraries {
    private static final List<String> ZONES = List.of(
            "Europe/London",
            "America/New_York",
            "Asia/Shanghai",
            "Asia/Kathmandu",
            "Pacific/Apia",
            "Africa/Casablanca",
            "Australia/Lord_Howe",
            "Etc/GMT-8",
            "UTC",
            "Z",
            "+05:45",
            "UTC+03:00");
    /// Where clocks change, dates begin and end, and calendars differ.
    private static final List<String> MOMENTS = List.of(
            "2024-10-27T00:30:00Z",
            "2024-10-27T01:30:00Z",
            "2024-03-31T00:59:59Z",
            "2024-11-03T05:30:00Z",
            "2024-11-03T06:30:00Z",
            "2024-02-29T12:00:00.123456789Z",
            "1969-12-31T23:59:59Z",
            "1582-10-10T10:00:00Z",
            "0003-05-01T01:00:00Z",
            "1901-12-13T20:45:52Z",
            "2038-01-19T03:14:08Z",
            "2100-02-28T23:00:00Z",
            "9998-12-31T12:00:00Z",
            "2024-05-16T02:00:00Z");
    private static final List<String> PIECES = List.of(
            "talks",
            " ",
            ",",
            ";",
            "\\",
            "\\n",
            "\n",
            "\r\n",
            "\t",
            "\"",
            "'",
            ":",
            "é",
            "漢字",
            "😀",
            "👩‍👩‍👧",
            "שלום",
            "\u0000",
            "\u0007",
            "\u007F",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "<b>",
            "&amp;",
            "^n",
            "BEGIN:VEVENT",
            "\r\nEND:VCALENDAR",
            " (day open)",
            "=\r\n",
            "{}",
            "%00",
            "i",
            "İ",
            "ß");

    private final Random random;

    public RandomItineraries(long seed) {
        random = new Random(seed);
    }

    public Itinerary next() {
        List<Place> places = list(3, this::place);
        List<Article> articles = list(3, this::article);
        List<String> ids = list(5, i -> "e" + i + words());
        List<Entry> entries =
                ids.stream().map(id -> entry(id, ids, places, articles)).toList();
        return new Itinerary(
                words() + "i",
                words(),
                Locale.forLanguageTag(pick(List.of("en", "zh-Hans", "tr-TR", "und"))),
                zone(),
                maybe(this::day),
                maybe(this::words),
                places,
                articles,
                entries,
                list(2, i -> note(i, articles)),
                extras());
    }

    private Place place(int i) {
        Optional<GeoPoint> geo = maybe(
                () -> new GeoPoint(random.nextInt(-90, 90) + random.nextDouble(), random.nextInt(-180, 180) + 1e-7));
        Optional<String> country = maybe(() -> pick(List.of("CN", "RU", "GB")));
        return new Place("p" + i + words(), words(), country, maybe(this::zone), geo, extras());
    }

    private Article article(int i) {
        return new Article(
                "a" + i,
                words(),
                maybe(this::words),
                maybe(this::day),
                Locale.forLanguageTag(pick(List.of("en", "ru"))),
                maybe(this::words),
                maybe(() -> URI.create("https://example.org/" + random.nextInt() + "?a=b,c;d&e=%20")),
                list(2, n -> new Inference(pick(List.of(Field.values())), words())),
                List.of("The " + words() + " begins on 16 May " + i, words(), "It ends."),
                extras());
    }

    private Entry entry(String id, List<String> ids, List<Place> places, List<Article> articles) {
        return new Entry(
                id,
                words(),
                when(ids),
                places.isEmpty() ? Optional.empty() : maybe(() -> pick(places).id()),
                pick(List.of(Certainty.values())),
                lifecycle(),
                list(3, n -> new Participant(words(), maybe(this::words), extras())),
                maybe(this::words),
                list(2, n -> new Inference(pick(List.of(Field.values())), words())),
                citations(articles),
                extras());
    }

    private When when(List<String> ids) {
        return switch (random.nextInt(5)) {
            case 0 -> timed();
            case 1 -> new When.Throughout(span());
            case 2 -> new When.Within(span(), maybe(() -> pick(List.of(PartOfDay.values()))));
            case 3 -> {
                LocalDate day = day();
                yield new When.OneOf(List.of(day, day.plusDays(1 + random.nextInt(5)), day.plusDays(9)));
            }
            default -> new When.Unscheduled(words(), maybe(() -> pick(ids)));
        };
    }

    private When timed() {
        Instant start = Instant.parse(pick(MOMENTS));
        ZonedDateTime first = start.atZone(zone());
        return new When.Timed(
                first,
                maybe(() -> start.plus(Duration.ofMillis(random.nextInt(90_000_000)))
                        .atZone(zone())));
    }

    private DateSpan span() {
        LocalDate day = pick(List.of(day(), LocalDate.of(9999, 12, 31), LocalDate.of(2024, 1, 1)));
        LocalDate last = day.getYear() == 9999 ? day : day.plusDays(random.nextInt(400));
        return new DateSpan(day, last);
    }

    private Lifecycle lifecycle() {
        return switch (random.nextInt(6)) {
            case 0 -> new Lifecycle.Cancelled();
            case 1 -> new Lifecycle.Postponed();
            case 2 -> new Lifecycle.Rescheduled(new When.Within(span()));
            case 3 -> new Lifecycle.Rescheduled(timed());
            default -> new Lifecycle.Scheduled();
        };
    }

    private List<Citation> citations(List<Article> articles) {
        if (articles.isEmpty()) {
            return List.of();
        }
        return list(2, n -> {
            Article article = pick(articles);
            String text = article.text();
            int start = text.indexOf("It ends.");
            return new Citation(
                    article.id(),
                    pick(List.of(Field.values())),
                    new TextQuoteSelector("It ends.", maybe(() -> "\n"), Optional.empty()),
                    maybe(() -> new TextPositionSelector(start, start + 8)),
                    extras());
        });
    }

    private BackgroundNote note(int i, List<Article> articles) {
        Optional<EdtfDate> date = maybe(() -> new EdtfDate(
                switch (random.nextInt(3)) {
                    case 0 -> Year.of(2023);
                    case 1 -> YearMonth.of(2022, 2);
                    default -> day();
                }));
        return new BackgroundNote("n" + i, words(), words(), date, citations(articles), extras());
    }

    private Extras extras() {
        return random.nextInt(4) > 0
                ? Extras.NONE
                : new Extras(Map.of("/x~1y z", "{\"a\":[1.50,\"" + "\\n\\\\,;" + "\",null]}"));
    }

    private LocalDate day() {
        return LocalDate.of(pick(List.of(2024, 1950, 1, 2099)), 1, 1).plusDays(random.nextInt(300));
    }

    private ZoneId zone() {
        return ZoneId.of(pick(ZONES));
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            words.append(pick(PIECES));
        }
        return words.toString();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(int most, IntFunction<T> element) {
        List<T> list = new ArrayList<>();
        int size = random.nextInt(most + 1);
        for (int i = 0; i < size; i++) {
            list.add(element.apply(i));
        }
        return list;
    }
}
