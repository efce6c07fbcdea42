package dateline.app;

import dateline.model.Article;
import dateline.model.Certainty;
import dateline.model.Citation;
import dateline.model.DateSpan;
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
import dateline.model.TextQuoteSelector;
import dateline.model.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a layout has to bear: titles of 300 characters, 60 entries on one day, Chinese and Cyrillic, places in zones
/// far
/// apart, a flight between them, days on which clocks change, entries without a day.
final class CrowdedProgramme {
    static final LocalDate BUSY_DAY = LocalDate.of(2024, 3, 28);
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int ON_THE_BUSY_DAY = 60;
    private static final int LONG = 300;
    private static final Place BEIJING = place("beijing", "Beijing", SHANGHAI, 39.9042, 116.4074);
    private static final Place LONDON_PLACE = place("london", "London", LONDON, 51.5072, -0.1276);
    private static final Place HALL = place(
            "hall",
            "Конференц-зал Министерства иностранных дел Российской Федерации, Смоленская-Сенная площадь",
            ZoneId.of("Europe/Moscow"),
            55.7462,
            37.5842);
    private static final List<Place> PLACES = List.of(BEIJING, LONDON_PLACE, HALL);
    private static final List<String> TITLES = List.of(
            "Talks",
            "中俄博览会开幕式暨第八届中国—俄罗斯博览会新闻发布会",
            "Встреча со студентами и преподавателями Харбинского политехнического института",
            "Plenarsitzungsvorbereitungsausschussvorsitzendenstellvertreterbesprechung");

    private static final List<Certainty> CERTAINTIES = List.of(Certainty.values());

    private final List<Entry> entries = new ArrayList<>();

    private CrowdedProgramme() {}

    static Itinerary read() {
        CrowdedProgramme programme = new CrowdedProgramme();
        programme.crowd();
        programme.longOnes();
        programme.clocks();
        return new Itinerary(
                "crowded",
                "Рабочий визит: " + longTitle(),
                Locale.ENGLISH,
                LONDON,
                Optional.of(LocalDate.of(2024, 3, 1)),
                Optional.of("Made for a test"),
                PLACES,
                List.of(article()),
                programme.entries,
                List.of(),
                Extras.NONE);
    }

    static String longTitle() {
        return "Signing of a memorandum on cooperation in trade, energy, culture and transport; "
                .repeat(4)
                .substring(0, LONG);
    }

    private void crowd() {
        for (int i = 0; i < ON_THE_BUSY_DAY; i++) {
            String title = TITLES.get(i % TITLES.size()) + " " + i;
            add("crowd-" + i, title, crowded(i), PLACES.get(i % PLACES.size()));
        }
    }

    private static When crowded(int i) {
        return switch (i % 5) {
            case 0 -> hour(BUSY_DAY, 9 + i % 4, PLACES.get(i % PLACES.size()), 60);
            case 1 -> hour(BUSY_DAY, 9 + i % 3, PLACES.get(i % PLACES.size()), 0);
            case 2 -> new When.Throughout(new DateSpan(BUSY_DAY, BUSY_DAY.plusDays(i % 4)));
            case 3 -> new When.Within(DateSpan.of(BUSY_DAY), Optional.of(PartOfDay.EVENING));
            default -> new When.OneOf(List.of(BUSY_DAY, BUSY_DAY.plusDays(2)));
        };
    }

    private void longOnes() {
        add("long-within", longTitle(), new When.Within(new DateSpan(BUSY_DAY, BUSY_DAY.plusDays(2))), BEIJING);
        add("long-timed", longTitle(), hour(BUSY_DAY.plusDays(1), 15, LONDON_PLACE, 30), LONDON_PLACE);
        add("long-open", longTitle(), new When.Unscheduled(longTitle(), Optional.of("flight")), HALL);
        for (int i = 0; i < 12; i++) {
            add(
                    "open-" + i,
                    TITLES.get(i % TITLES.size()) + " " + i,
                    new When.Unscheduled("No day was announced.", Optional.empty()),
                    HALL);
        }
    }

    private void clocks() {
        ZonedDateTime departs = BUSY_DAY.plusDays(1).atTime(12, 0).atZone(LONDON);
        ZonedDateTime arrives = BUSY_DAY.plusDays(2).atTime(6, 30).atZone(SHANGHAI);
        add("flight", "Flight to Beijing", new When.Timed(departs, Optional.of(arrives)), LONDON_PLACE);
        add("spring", "A day of 23 hours", hour(LocalDate.of(2024, 3, 31), 3, LONDON_PLACE, 60), LONDON_PLACE);
        add("autumn", "A day of 25 hours", hour(LocalDate.of(2024, 10, 27), 1, LONDON_PLACE, 60), LONDON_PLACE);
    }

    private void add(String id, String title, When when, Place place) {
        int i = entries.size();
        entries.add(new Entry(
                id,
                title,
                when,
                Optional.of(place.id()),
                CERTAINTIES.get(i % CERTAINTIES.size()),
                i % 7 == 3 ? new Lifecycle.Cancelled() : new Lifecycle.Scheduled(),
                List.of(new Participant("Li Wei", Optional.of("Министр"), Extras.NONE)),
                i % 9 == 0 ? Optional.of(longTitle()) : Optional.empty(),
                i % 4 == 0 ? List.of(new Inference(Field.DAY, "The note names the week only.")) : List.of(),
                List.of(new Citation(
                        "note",
                        Field.ENTRY,
                        new TextQuoteSelector("Программа визита", Optional.empty(), Optional.empty()),
                        Optional.empty(),
                        Extras.NONE)),
                Extras.NONE));
    }

    private static When hour(LocalDate day, int hour, Place place, int minutes) {
        ZonedDateTime start = day.atTime(hour, 0).atZone(place.zone().orElseThrow());
        return new When.Timed(start, minutes == 0 ? Optional.empty() : Optional.of(start.plusMinutes(minutes)));
    }

    private static Article article() {
        return new Article(
                "note",
                "Программа визита и " + longTitle(),
                Optional.of("Press office"),
                Optional.of(LocalDate.of(2024, 3, 1)),
                Locale.forLanguageTag("ru"),
                Optional.of(longTitle()),
                Optional.empty(),
                List.of(),
                List.of("Программа визита была объявлена.", "访问日程已经公布。".repeat(40)),
                Extras.NONE);
    }

    private static Place place(String id, String name, ZoneId zone, double latitude, double longitude) {
        return new Place(
                id,
                name,
                Optional.empty(),
                Optional.of(zone),
                Optional.of(new GeoPoint(latitude, longitude)),
                Extras.NONE);
    }
}
