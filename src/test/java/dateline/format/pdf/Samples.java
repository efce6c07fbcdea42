package dateline.format.pdf;

import dateline.model.Article;
import dateline.model.BackgroundNote;
import dateline.model.Certainty;
import dateline.model.Citation;
import dateline.model.DateSpan;
import dateline.model.Edtf;
import dateline.model.EdtfException;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.model.Inference;
import dateline.model.Itinerary;
import dateline.model.Lifecycle;
import dateline.model.PartOfDay;
import dateline.model.Participant;
import dateline.model.Place;
import dateline.model.TextQuoteSelector;
import dateline.model.When;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Itineraries to write: an empty one, one of every kind of entry, and one that is hard to set.
final class Samples {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    static final String LONG_TITLE =
            "A title of three hundred characters ".repeat(9).substring(0, 300);

    private static final List<Certainty> CERTAINTIES = List.of(Certainty.values());

    private final String title;
    private Locale language = Locale.ENGLISH;
    private final List<Place> places = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<BackgroundNote> notes = new ArrayList<>();

    Samples(String title) {
        this.title = title;
    }

    static Itinerary empty() {
        return new Samples("Nothing yet").build();
    }

    /// One entry of each kind of time, no hour among them but one, an overlapping pair of passages, a lost quote and an
    /// ambiguous one.
    static Itinerary kinds() {
        Samples s = new Samples("Every kind of entry").place("berlin", "Berlin").place("tokyo", "Tokyo");
        s.article(
                "paper",
                "The minister’s week",
                "The minister opens the fair on 3 June. The fair lasts until 7 June.",
                "Talks follow. Talks follow. A dinner is planned in the evening.");
        s.add("Opening of the fair", edtf("2024-06-03"), "berlin", "The minister opens the fair on 3 June.");
        s.add("The fair", edtf("2024-06-03/2024-06-07"), "berlin", "the fair on 3 June. The fair lasts");
        s.add("Call on the mayor", edtf("[2024-06-04..2024-06-06]"), "berlin", "words that nobody wrote");
        s.add("Visit to a school", edtf("[2024-06-04,2024-06-06]"), "tokyo", "Talks follow.");
        s.add(
                "Dinner",
                new When.Within(span("2024-06-05"), Optional.of(PartOfDay.EVENING)),
                "tokyo",
                "A dinner is planned in the evening.");
        s.add("Flight home", timed("2024-06-07T10:30", "2024-06-07T23:10"), "berlin", "The fair lasts until 7 June.");
        s.add("Return visit", new When.Unscheduled("to be agreed", Optional.empty()), "", "");
        s.note("The first fair", "It was held in the old town.", "1998");
        return s.build();
    }

    /// Forty entries on a day, a month's end, a year's end, three scripts, signs of all sorts, text that no face has,
    /// and text that means harm.
    static Itinerary hard() {
        Samples s = new Samples("Трудная поездка · 艰难的行程 · A hard journey").place("beijing", "北京");
        s.place("moscow", "Москва").place("long", LONG_TITLE);
        s.article("ru", "Визит в Китай", "Президент России посетит Китай 16 и 17 мая.", "Подъезд к залу закрыт.");
        s.article("zh", "国事访问", "俄罗斯总统将于五月十六日至十七日访问中国，并出席“文化年”开幕式。", "双方将签署联合声明。");
        s.add("Визит Президента России в Китай", edtf("2024-12-30/2025-01-02"), "moscow", "посетит Китай");
        s.add("签署联合声明及双边文件", edtf("[2024-12-30..2024-12-31]"), "beijing", "双方将签署联合声明。");
        s.add(LONG_TITLE, edtf("2024-12-30/2025-02-03"), "long", "");
        for (int i = 1; i <= 40; i++) {
            s.add("Meeting no. " + i + " of the delegations’ working groups", edtf("2024-12-31"), "beijing", "");
        }
        s.add("Emoji \uD83D\uDE00 and תורה", edtf("2025-01-01"), "", "");
        s.add(
                "<script>alert(1)</script>\uFEFF&amp; onclick=\"x()\" \u0000\u202E",
                edtf("2025-01-01"),
                "",
                "file:///etc/passwd");
        s.lifecycles();
        s.note("<img src=\"http://example.org/x.png\"/>", "javascript:alert(1)\n\nSecond paragraph", "2022-02");
        return s.build();
    }

    /// An itinerary in Russian with an article in Chinese, so that three languages meet on a page.
    static Itinerary languages() {
        Samples s = new Samples("Поездка").language(Locale.forLanguageTag("ru")).place("beijing", "Пекин");
        s.article("ru", "Визит в Китай", "Президент посетит Пекин. Переговоры пройдут шестнадцатого мая.");
        s.article("zh", "国事访问", "总统将访问北京。双方将签署联合声明。");
        s.add("Переговоры", edtf("[2024-05-16..2024-05-17]"), "beijing", "Президент посетит Пекин.");
        s.add("Подписание", edtf("2024-05-17"), "beijing", "双方将签署联合声明。");
        return s.note("Визит в марте", "Первый визит.", "2023-03").build();
    }

    /// An entry over a month's and a year's end with six articles for it.
    static Itinerary sixArticles() {
        Samples s = new Samples("Six articles").place("berlin", "Berlin");
        List<Citation> citations = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            String quote = "Paper " + i + " says that the fair goes on over the New Year.";
            s.article("paper-" + i, "The fair, as paper " + i + " has it", quote + " It is the first of its kind.");
            citations.add(s.citation(quote));
        }
        Entry fair = s.entry("The fair", edtf("2024-12-30/2025-02-01"), "berlin", "");
        s.entries.add(new Entry(
                fair.id(),
                fair.title(),
                fair.when(),
                fair.place(),
                fair.certainty(),
                fair.lifecycle(),
                fair.participants(),
                fair.notes(),
                fair.inferences(),
                citations,
                Extras.NONE));
        return s.build();
    }

    /// Entries that nothing is cited for.
    static Itinerary noArticle() {
        Samples s = new Samples("No article").place("berlin", "Berlin");
        s.add("Talks", edtf("[2024-06-04..2024-06-06]"), "berlin", "");
        return s.add("Dinner", edtf("2024-06-05"), "berlin", "").build();
    }

    /// Nothing but what cannot be seen, a word without end, and the first and the last year.
    static Itinerary odd() {
        Samples s = new Samples("\uFEFF\u200B").place("nowhere", "\u200B");
        s.article("paper", "\u200B", "", "\u200B\u200B", "X".repeat(5000));
        s.add("\u200B", edtf("0001-01-01"), "nowhere", "\u200B\u200B");
        s.add("X".repeat(5000), edtf("0001/9999"), "nowhere", "X".repeat(5000));
        s.add("\n\t", edtf("9999-12-31"), "unknown place", "X");
        return s.note("\u200B", "\u200B\n\n\n\n", "0001").build();
    }

    /// Of the size of the trial in src/docs: a fifth of each kind, over a year.
    static Itinerary many(int count) {
        Samples s = new Samples("Many entries")
                .place("a", "Amsterdam")
                .place("b", "Brussels")
                .place("c", "Cairo");
        List<String> paragraphs = new ArrayList<>();
        LocalDate start = LocalDate.of(2024, 1, 1);
        for (int i = 0; i < count; i++) {
            LocalDate day = start.plusDays(i * 365L / count);
            String quote = "Meeting number " + i + " of the commission takes place as announced.";
            paragraphs.add(quote + " Its agenda is open to both sides.");
            s.entries.add(s.entry(
                    "Meeting " + i + " of the commission", kind(i, day), "abc".substring(i % 3, i % 3 + 1), quote));
        }
        s.article("paper", "The commission’s year", paragraphs.toArray(String[]::new));
        return s.build();
    }

    private static When kind(int i, LocalDate day) {
        return switch (i % 5) {
            case 0 -> new When.Throughout(new DateSpan(day, day.plusDays(2)));
            case 1 -> new When.Within(new DateSpan(day, day.plusDays(1)));
            case 2 -> new When.OneOf(List.of(day, day.plusDays(2)));
            case 3 -> new When.Timed(day.atTime(10, 30).atZone(BERLIN), Optional.empty());
            default -> new When.Within(DateSpan.of(day));
        };
    }

    static When edtf(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static DateSpan span(String day) {
        return DateSpan.of(LocalDate.parse(day));
    }

    private static When timed(String start, String end) {
        return new When.Timed(
                LocalDateTime.parse(start).atZone(BERLIN),
                Optional.of(LocalDateTime.parse(end).atZone(TOKYO)));
    }

    Samples language(Locale its) {
        language = its;
        return this;
    }

    Samples place(String id, String name) {
        places.add(new Place(id, name, Optional.empty(), Optional.empty(), Optional.empty(), Extras.NONE));
        return this;
    }

    Samples article(String id, String headline, String... paragraphs) {
        articles.add(new Article(
                id,
                headline,
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 5, 30)),
                id.length() == 2 ? Locale.forLanguageTag(id) : language,
                Optional.empty(),
                Optional.of(URI.create("https://example.org/" + id)),
                List.of(),
                List.of(paragraphs),
                Extras.NONE));
        return this;
    }

    /// @param place an id, or empty
    /// @param quote empty for no evidence
    Samples add(String entryTitle, When when, String place, String quote) {
        entries.add(entry(entryTitle, when, place, quote));
        return this;
    }

    private Entry entry(String entryTitle, When when, String place, String quote) {
        boolean inferred = entries.size() % 3 == 2;
        return new Entry(
                "entry " + entries.size(),
                entryTitle,
                when,
                Optional.of(place).filter(id -> !id.isEmpty()),
                CERTAINTIES.get(entries.size() % CERTAINTIES.size()),
                new Lifecycle.Scheduled(),
                List.of(new Participant("The Minister", Optional.of("of Trade"), Extras.NONE)),
                Optional.empty(),
                inferred ? List.of(new Inference(Field.DAY, "it follows from the fair’s days")) : List.of(),
                quote.isEmpty() ? List.of() : List.of(citation(quote)),
                Extras.NONE);
    }

    /// A citation of the article that has the words, or of the first.
    private Citation citation(String quote) {
        String article = articles.stream()
                .filter(a -> a.text().contains(quote))
                .map(Article::id)
                .findFirst()
                .orElse(articles.isEmpty() ? "paper" : articles.getFirst().id());
        TextQuoteSelector words = new TextQuoteSelector(quote, Optional.empty(), Optional.empty());
        return new Citation(article, Field.ENTRY, words, Optional.empty(), Extras.NONE);
    }

    private void lifecycles() {
        List<Lifecycle> all = List.of(
                new Lifecycle.Rescheduled(edtf("2024-11-30")), new Lifecycle.Postponed(), new Lifecycle.Cancelled());
        for (Lifecycle lifecycle : all) {
            Entry entry = entry("Reception, " + lifecycle.getClass().getSimpleName(), edtf("2025-01-02"), "", "");
            entries.add(new Entry(
                    entry.id(),
                    entry.title(),
                    entry.when(),
                    entry.place(),
                    Certainty.PLANNED,
                    lifecycle,
                    List.of(),
                    Optional.of("Dress: informal."),
                    List.of(),
                    List.of(),
                    Extras.NONE));
        }
    }

    Samples note(String noteTitle, String text, String date) {
        try {
            notes.add(new BackgroundNote(
                    "note " + notes.size(),
                    noteTitle,
                    text,
                    Optional.of(Edtf.parseDate(date)),
                    List.of(),
                    Extras.NONE));
        } catch (EdtfException e) {
            throw new IllegalArgumentException(e);
        }
        return this;
    }

    Itinerary build() {
        return new Itinerary(
                "sample",
                title,
                language,
                BERLIN,
                Optional.of(LocalDate.of(2024, 6, 1)),
                Optional.of("A press release"),
                places,
                articles,
                entries,
                notes,
                Extras.NONE);
    }
}
