package dateline.format.ics;

import dateline.format.Problem;
import dateline.format.ProblemList;
import dateline.model.BackgroundNote;
import dateline.model.EdtfDate;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Itinerary;
import dateline.model.Place;
import dateline.model.When;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes one itinerary of all calendars of a file.
public final class ItineraryBuilder implements Syntax.Listener {
    private static final Set<String> READ = Set.of(
            "NAME",
            "X-WR-CALNAME",
            "DESCRIPTION",
            "X-WR-CALDESC",
            "X-WR-TIMEZONE",
            "UID",
            "PRODID",
            "CALSCALE",
            "LAST-MODIFIED",
            "METHOD",
            "STRUCTURED-DATA");

    private final String file;
    private final ZoneId fallback;
    private final ProblemList problems;
    private final Ids ids;
    private final Instances.Budget budget = new Instances.Budget();

    private List<Property> properties = new ArrayList<>();
    private List<Component> components = new ArrayList<>();
    private int count;
    private int calendars;

    private Optional<Itinerary> own = Optional.empty();
    private Optional<Places> places = Optional.empty();
    private final List<Problem> ownProblems = new ArrayList<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private Optional<String> uid = Optional.empty();
    private Optional<String> source = Optional.empty();
    private Optional<ZoneId> zone = Optional.empty();
    private Locale language = Locale.ROOT;
    private final List<Entry> entries = new ArrayList<>();
    private final List<BackgroundNote> notes = new ArrayList<>();
    private final List<String> otherLines = new ArrayList<>();

    public ItineraryBuilder(String file, ZoneId fallback, ProblemList problems) {
        this.file = file;
        this.fallback = fallback;
        this.problems = problems;
        this.ids = new Ids(problems);
    }

    @Override
    public void onCalendarProperty(Property property) {
        properties.add(property);
    }

    @Override
    public void onComponent(Component component) {
        count++;
        if (count <= IcsLimits.COMPONENTS) {
            components.add(component);
        } else if (count == IcsLimits.COMPONENTS + 1) {
            problems.warning(component.line(), 1, "", "ics.too-many", IcsLimits.COMPONENTS);
        }
    }

    @Override
    public void onCalendarEnd() {
        calendars++;
        CalendarReader calendar = new CalendarReader(properties, components, fallback, budget, problems);
        IdentityHashMap<Component, Entry> known = own.isEmpty() ? readOwn() : new IdentityHashMap<>();
        if (places.isEmpty()) {
            places = Optional.of(new Places(own.map(Itinerary::places).orElse(List.of()).stream()
                    .map(Place::id)
                    .collect(Collectors.toSet())));
        }
        addProperties(calendar);
        calendar.addEntries(entries, known, places.get(), ids);
        components.stream().filter(c -> c.name().equals("VJOURNAL")).forEach(this::addNote);
        properties = new ArrayList<>();
        components = new ArrayList<>();
    }

    private IdentityHashMap<Component, Entry> readOwn() {
        Optional<Property> head = OwnEntries.json(properties, IcsItineraryWriter.JSON_TYPE);
        if (head.isEmpty()) {
            return new IdentityHashMap<>();
        }
        List<OwnEntries.Part> parts = new ArrayList<>();
        for (Component component : components) {
            OwnEntries.json(component.properties(), EventComponent.JSON_TYPE)
                    .ifPresent(json -> parts.add(new OwnEntries.Part(component, json)));
        }
        OwnEntries.Result result = OwnEntries.read(file, head.get(), parts);
        own = result.itinerary();
        if (own.isPresent()) {
            ownProblems.addAll(result.problems());
        } else {
            problems.warning(head.get().line(), 1, "STRUCTURED-DATA", "ics.own-unreadable");
        }
        return OwnEntries.byComponent(result);
    }

    private void addProperties(CalendarReader calendar) {
        calendar.property("NAME")
                .or(() -> calendar.property("X-WR-CALNAME"))
                .map(p -> p.text().strip())
                .filter(t -> !t.isEmpty() && titles.size() < IcsLimits.TITLES)
                .ifPresent(titles::add);
        uid = uid.or(() -> calendar.property("UID").map(p -> p.text().strip()).filter(u -> !u.isEmpty()));
        source = source.or(() -> calendar.property("DESCRIPTION")
                .or(() -> calendar.property("X-WR-CALDESC"))
                .map(p -> p.text().strip())
                .filter(t -> !t.isEmpty()));
        zone = zone.or(calendar::zone);
        if (language.equals(Locale.ROOT)) {
            language = components.stream()
                    .flatMap(c -> c.property("SUMMARY").flatMap(p -> p.parameter("LANGUAGE")).stream())
                    .findFirst()
                    .map(ItineraryBuilder::locale)
                    .orElse(Locale.ROOT);
        }
        properties.stream().filter(p -> !READ.contains(p.name())).forEach(p -> Remainder.add(otherLines, p));
    }

    private static Locale locale(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            return Locale.ROOT;
        }
    }

    /// A journal entry tells of a day and is no part of a programme (RFC 5545 §3.6.3).
    private void addNote(Component journal) {
        Optional<EdtfDate> date = journal.property("DTSTART")
                .flatMap(p -> new ValueReader(problems).stamp(p))
                .filter(stamp -> stamp.day().getYear() > 0)
                .map(stamp -> new EdtfDate(stamp.day()));
        String id = ids.take("note-" + journal.text("UID").orElse("line-" + journal.line()), journal.line());
        notes.add(new BackgroundNote(
                id,
                journal.text("SUMMARY").orElse(""),
                Remainder.notes(journal).orElse(""),
                date,
                List.of(),
                Remainder.extras(journal)));
    }

    /// Ends the file; reports what is wrong with it as a whole.
    public Optional<Itinerary> finish() {
        if (!components.isEmpty()) {
            problems.warning(components.getFirst().line(), 1, "", "ics.no-calendar-around");
            onCalendarEnd();
        }
        if (calendars == 0) {
            problems.error(1, 1, "", "ics.no-calendar");
            return Optional.empty();
        }
        if (entries.isEmpty() && own.isEmpty()) {
            problems.warning(1, 1, "", "ics.no-events");
        }
        budget.report(problems);
        return Optional.of(own.map(this::withOwn).orElseGet(this::foreign));
    }

    /// What is wrong with the JSON of our own, with the lines of this file.
    List<Problem> ownProblems() {
        return ownProblems;
    }

    private Itinerary withOwn(Itinerary known) {
        List<Place> all = new ArrayList<>(known.places());
        places.ifPresent(p -> all.addAll(p.all()));
        List<BackgroundNote> background = new ArrayList<>(known.background());
        background.addAll(notes);
        return new Itinerary(
                known.id(),
                known.title(),
                known.language(),
                known.zone(),
                known.asOf(),
                known.source(),
                all,
                known.articles(),
                entries,
                background,
                known.extras());
    }

    private Itinerary foreign() {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String bare = name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
        String id = uid.orElse(bare);
        return new Itinerary(
                id.substring(0, Math.min(id.length(), IcsLimits.ID)),
                titles.isEmpty() ? bare : String.join(", ", titles),
                language,
                zone.or(this::mostUsedZone).orElse(fallback),
                Optional.empty(),
                source,
                places.map(Places::all).orElse(List.of()),
                List.of(),
                entries,
                notes,
                otherLines.isEmpty() ? Extras.NONE : Remainder.extras(otherLines));
    }

    private Optional<ZoneId> mostUsedZone() {
        Map<ZoneId, Integer> counts = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.when() instanceof When.Timed timed) {
                counts.merge(timed.start().getZone(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<ZoneId, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().getId()))
                .map(Map.Entry::getKey);
    }
}
