package dateline.wording;

import dateline.model.Certainty;
import dateline.model.DateSpan;
import dateline.model.EdtfDate;
import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Itinerary;
import dateline.model.Lifecycle;
import dateline.model.Lifecycle.Cancelled;
import dateline.model.Lifecycle.Postponed;
import dateline.model.Lifecycle.Rescheduled;
import dateline.model.Lifecycle.Scheduled;
import dateline.model.Participant;
import dateline.model.Place;
import dateline.model.When;
import dateline.model.When.OneOf;
import dateline.model.When.Throughout;
import dateline.model.When.Timed;
import dateline.model.When.Unscheduled;
import dateline.model.When.Within;
import dateline.model.ZoneView;
import dateline.review.Likelihood;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Says an entry's time, place and certainty in words that claim no more than the sources do. Thread-safe.
public final class Wording {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？][\"’”»]?$");

    private final Texts texts;
    private final DateWords dates;
    private final ZoneView zone;

    /// @param zone in which zone hours are said
    public Wording(Locale locale, ZoneView zone) {
        this.texts = Texts.of("wording", locale);
        this.dates = new DateWords(texts.locale());
        this.zone = zone;
    }

    public DateWords dates() {
        return dates;
    }

    public ZoneView zone() {
        return zone;
    }

    /// The time as a phrase: "some time on 16 or 17 May 2024; no hour announced".
    public String when(When when) {
        return switch (when) {
            case Timed t -> timed(t);
            case Throughout t -> throughout(t.span());
            case Within w -> within(w);
            case OneOf o -> texts.get("when.one-of", anyOf(o.days()));
            case Unscheduled u -> texts.get("when.unscheduled", u.reason());
        };
    }

    /// The days alone: "17–21 May 2024", "some time on 16 or 17 May 2024".
    public String days(When when) {
        return switch (when) {
            case Timed t -> dates.span(t.span(zone).orElseThrow());
            case Throughout t -> dates.span(t.span());
            case Within w -> {
                Window window = Window.of(w.span());
                String days = window(w.span(), window);
                yield w.span().length() == 1 ? days : texts.of("days.within", window, days);
            }
            case OneOf o -> texts.get("days.one-of", anyOf(o.days()));
            case Unscheduled u -> texts.get("short.unscheduled");
        };
    }

    /// The time as a word or two for a cell that stands on its day already: "10:30", "hour open", "day open".
    public String whenShort(When when) {
        return switch (when) {
            case Timed t -> timedShort(t);
            case Throughout t -> texts.get("short.throughout", t.span().length());
            case Within w -> withinShort(w);
            case OneOf o -> texts.get("short.one-of", o.days().size());
            case Unscheduled u -> texts.get("short.unscheduled");
        };
    }

    /// The same where nothing around it says in which zone hours are: "10:30 · UTC+8", "10:00 UTC+8 → 13:00 UTC+3".
    public String whenShortWithZone(When when) {
        if (!(when instanceof Timed timed)) {
            return whenShort(when);
        }
        ZonedDateTime start = zone.show(timed.start());
        boolean isAcross = timed.end()
                .map(zone::show)
                .filter(end -> !end.getOffset().equals(start.getOffset()))
                .isPresent();
        return isAcross ? acrossZones(timed) : texts.get("short.timed.in-zone", timedShort(timed), dates.offset(start));
    }

    /// The hour at which it starts, as the reader's zone view shows it; empty for what has no hour.
    public String startHour(When when) {
        return when instanceof Timed timed ? dates.time(zone.show(timed.start())) : "";
    }

    /// The hour at which it ends: "until 15:00"; empty where none is known.
    public String endHour(Timed timed) {
        return timed.end()
                .map(zone::show)
                .map(end -> texts.get("short.timed.until", dates.time(end)))
                .orElse("");
    }

    /// Both ends on the clocks of their own places, whichever zone hours are shown in: "10:00 UTC+8 → 13:00 UTC+3".
    public String acrossZones(Timed timed) {
        ZonedDateTime start = timed.start();
        return timed.end()
                .map(end -> texts.get(
                        "short.timed.zones",
                        dates.time(start),
                        dates.offset(start),
                        dates.time(end),
                        dates.offset(end)))
                .orElseGet(() -> withOffset(start));
    }

    /// An hour with the zone that it is in: "10:00 UTC+8".
    public String withOffset(ZonedDateTime time) {
        return texts.get("short.timed.zone", dates.time(time), dates.offset(time));
    }

    /// The end of what began in another zone: "ends 13:00 UTC+3".
    public String arrival(Timed timed) {
        return timed.end()
                .map(end -> texts.get("short.timed.ends", withOffset(end)))
                .orElse("");
    }

    /// What a kind of time means, for a legend.
    public String kind(When.Kind kind) {
        return texts.of("kind", kind);
    }

    /// "announced", "expected", and so on.
    public String certainty(Certainty certainty) {
        return texts.of("certainty", certainty);
    }

    /// What IPTC's scheme says of the certainty, in words, with its code.
    public String certaintyDefinition(Certainty certainty) {
        return texts.of("certainty-definition", certainty, certainty.code());
    }

    /// What is said of an entry while conflicts are shown: "may be in conflict with another entry".
    public String conflict(Likelihood likelihood) {
        return texts.of("conflict.mark", likelihood);
    }

    /// What became of the plan: "as announced", "cancelled", "moved from …".
    public String lifecycle(Lifecycle lifecycle) {
        return switch (lifecycle) {
            case Scheduled s -> texts.get("lifecycle.scheduled");
            case Rescheduled r -> texts.get("lifecycle.rescheduled", when(r.previously()));
            case Postponed p -> texts.get("lifecycle.postponed");
            case Cancelled c -> texts.get("lifecycle.cancelled");
        };
    }

    /// One word for what became of the plan, for a cell.
    public String lifecycleShort(Lifecycle lifecycle) {
        return switch (lifecycle) {
            case Scheduled s -> texts.get("lifecycle.scheduled");
            case Rescheduled r -> texts.get("short.rescheduled");
            case Postponed p -> texts.get("short.postponed");
            case Cancelled c -> texts.get("short.cancelled");
        };
    }

    /// The place's name, or that none was announced.
    public String place(Entry entry, Itinerary itinerary) {
        return itinerary.placeOf(entry).map(Place::name).orElseGet(this::noPlace);
    }

    public String noPlace() {
        return texts.get("place.none");
    }

    public String participants(List<Participant> participants) {
        return participants.stream()
                .map(this::participant)
                .collect(Collectors.joining(texts.get("participant.separator")));
    }

    public String participant(Participant participant) {
        return participant
                .role()
                .map(role -> texts.get("participant.with-role", participant.name(), role))
                .orElse(participant.name());
    }

    /// "inferred", the mark beside a value that no source says.
    public String inferredMark() {
        return texts.get("inferred.mark");
    }

    /// "day inferred" or "hour inferred" for a cell; empty where the sources say both, or leave them open.
    public Optional<String> inferredTime(Entry entry) {
        if (entry.isInferred(Field.DAY)) {
            return Optional.of(texts.get("short.inferred.day"));
        }
        return entry.isInferred(Field.TIME) ? Optional.of(texts.get("short.inferred.time")) : Optional.empty();
    }

    /// "place inferred for some" for a cell that stands for several entries.
    public String partlyInferredPlace() {
        return texts.get("short.inferred.place.some");
    }

    /// "place inferred" for a cell.
    public String inferredPlace() {
        return texts.get("short.inferred.place");
    }

    /// "the day is inferred: the forum opens with the EXPO".
    public String inferred(Field field, String reason) {
        return texts.of("inferred", field, reason);
    }

    public String field(Field field) {
        return texts.of("field", field);
    }

    /// All that the eye sees of an entry, in sentences, for a tooltip or a screen reader.
    public String describe(Entry entry, Itinerary itinerary) {
        List<String> parts = new ArrayList<>();
        parts.add(entry.title());
        parts.add(sentenceCase(when(entry.when())));
        parts.add(placeWithMark(entry, itinerary));
        parts.add(sentenceCase(certainty(entry.certainty())));
        if (!(entry.lifecycle() instanceof Scheduled)) {
            parts.add(sentenceCase(lifecycle(entry.lifecycle())));
        }
        entry.inferences().stream()
                .filter(i -> i.field() != Field.PLACE)
                .forEach(i -> parts.add(sentenceCase(inferred(i.field(), i.reason()))));
        String end = texts.get("sentence.end");
        return parts.stream()
                .map(part -> SENTENCE_END.matcher(part).find() ? part + " " : part + end)
                .collect(Collectors.joining())
                .strip();
    }

    /// The place's name, and that it is inferred where no source says it.
    public String placeWithMark(Entry entry, Itinerary itinerary) {
        String place = place(entry, itinerary);
        return entry.isInferred(Field.PLACE) ? texts.get("place.inferred", place) : place;
    }

    private String timed(Timed timed) {
        ZonedDateTime start = zone.show(timed.start());
        if (timed.end().isEmpty()) {
            return texts.get("when.timed.open", dates.day(start.toLocalDate()), dates.time(start), dates.zone(start));
        }
        ZonedDateTime end = zone.show(timed.end().get());
        boolean oneZone = start.getOffset().equals(end.getOffset());
        if (oneZone && start.toLocalDate().equals(end.toLocalDate())) {
            return texts.get(
                    "when.timed.day",
                    dates.day(start.toLocalDate()),
                    dates.time(start),
                    dates.time(end),
                    dates.zone(start));
        }
        return texts.get(
                "when.timed.days",
                dates.day(start.toLocalDate()),
                dates.time(start),
                dates.zone(start),
                dates.day(end.toLocalDate()),
                dates.time(end),
                dates.zone(end));
    }

    private String timedShort(Timed timed) {
        ZonedDateTime start = zone.show(timed.start());
        return timed.end()
                .map(zone::show)
                .filter(end -> end.toLocalDate().equals(start.toLocalDate())
                        && end.getOffset().equals(start.getOffset()))
                .map(end -> texts.get("short.timed.day", dates.time(start), dates.time(end)))
                .orElseGet(() -> texts.get(
                        timed.end().isPresent() ? "short.timed.days" : "short.timed.open", dates.time(start)));
    }

    private String throughout(DateSpan span) {
        return span.length() == 1
                ? texts.get("when.throughout.day", dates.day(span.first()))
                : texts.get("when.throughout.days", dates.span(span), span.length());
    }

    private String within(Within within) {
        Window window = Window.of(within.span());
        String days = window(within.span(), window);
        return within.part()
                .map(part -> texts.of("when.within-part", window, days, texts.of("part", part)))
                .orElseGet(() -> texts.of("when.within", window, days));
    }

    private String withinShort(Within within) {
        boolean oneDay = within.span().length() == 1;
        return within.part()
                .map(part -> texts.of("part", part))
                .map(part -> oneDay ? part : texts.get("short.within.days.part", part))
                .orElseGet(() -> texts.get(oneDay ? "short.within.day" : "short.within.days"));
    }

    private String window(DateSpan span, Window window) {
        return switch (window) {
            case DAY -> span.length() == 2 ? anyOf(List.of(span.first(), span.last())) : dates.day(span.first());
            case DAYS -> dates.span(span);
            case MONTH -> dates.month(YearMonth.from(span.first()));
            case YEAR -> dates.date(new EdtfDate(Year.from(span.first())));
        };
    }

    /// "16 or 17 May 2024".
    String anyOf(List<LocalDate> days) {
        return dates.anyOf(days, texts.get("list.separator"), texts.get("list.or"));
    }

    /// The phrase as it begins a sentence or stands alone.
    public String sentenceCase(String phrase) {
        return phrase.isEmpty() ? phrase : phrase.substring(0, 1).toUpperCase(dates.locale()) + phrase.substring(1);
    }

    /// The phrase as a sentence of its own: it begins with a capital letter and ends with a full stop, or as it does.
    public String sentence(String phrase) {
        String sentence = sentenceCase(phrase);
        return SENTENCE_END.matcher(sentence).find()
                ? sentence
                : sentence + texts.get("sentence.end").strip();
    }
}
