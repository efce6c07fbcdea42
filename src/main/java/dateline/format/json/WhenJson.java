package dateline.format.json;

import dateline.model.Edtf;
import dateline.model.PartOfDay;
import dateline.model.When;
import dateline.model.When.Timed;
import dateline.model.When.Within;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A [When] in JSON: a text where EDTF has one for it, an object where it has none, null where no day is known. Hours
/// become moments only when all places are read, since they may be in the zone of the place.
final class WhenJson {
    private static final EnumNames<PartOfDay> PARTS = new EnumNames<>(PartOfDay.class);
    private static final Shape<WhenJson> SHAPE = new Shape<WhenJson>(WhenJson::checkForm)
            .optional("days", (in, w) -> w.days = Dates.readWindow(in))
            .optional("partOfDay", (in, w) -> w.part = PARTS.read(in))
            .optional("start", (in, w) -> w.start = ClockTime.read(in))
            .optional("end", (in, w) -> w.end = ClockTime.read(in))
            .optional("zone", (in, w) -> w.zone = ZoneName.read(in))
            .optional("endZone", (in, w) -> w.endZone = ZoneName.read(in));

    /// Where there is none.
    static final WhenJson NONE = new WhenJson();

    private boolean isNull;
    private Optional<When> edtf = Optional.empty();
    private Optional<Within> days = Optional.empty();
    private Optional<PartOfDay> part = Optional.empty();
    private Optional<ClockTime> start = Optional.empty();
    private Optional<ClockTime> end = Optional.empty();
    private ZoneName zone = ZoneName.NONE;
    private ZoneName endZone = ZoneName.NONE;

    /// A zone as the file gives it: not at all, as one that exists, or as one that does not.
    private record ZoneName(boolean isGiven, Optional<ZoneId> zone) {
        private static final ZoneName NONE = new ZoneName(false, Optional.empty());

        private static ZoneName read(Cursor in) throws IOException {
            return new ZoneName(true, Zones.read(in));
        }

        private Optional<ZoneId> or(Optional<ZoneId> other) {
            return isGiven ? zone : other;
        }
    }

    static WhenJson read(Cursor in) throws IOException {
        WhenJson when = new WhenJson();
        switch (in.peek()) {
            case NULL -> {
                in.skip();
                when.isNull = true;
            }
            case STRING -> when.edtf = Dates.readWhen(in);
            case BEGIN_OBJECT -> SHAPE.read(in, when);
            default -> in.wrongType("type.when");
        }
        return when;
    }

    /// Whether the file says that no day is known.
    boolean isNull() {
        return isNull;
    }

    /// What was read; empty where it is null or was reported as wrong.
    ///
    /// @param path to this value
    /// @param place where it is, for the zone of an hour that names none
    Optional<When> when(ValuePath path, Optional<String> place, References references) {
        if (start.isPresent()) {
            return timed(path, references.zoneAt(place), references.problems());
        }
        if (days.isPresent() && part.isPresent()) {
            return Optional.of(new Within(days.get().span(), part));
        }
        return edtf;
    }

    private Optional<When> timed(ValuePath path, Optional<ZoneId> zoneOfPlace, Problems problems) {
        Optional<ZoneId> startsIn = zone.or(zoneOfPlace);
        Optional<ZonedDateTime> from = moment(start, startsIn, path.property("start"), problems);
        Optional<ZonedDateTime> to = moment(end, endZone.or(startsIn), path.property("end"), problems);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        if (to.isPresent() && to.get().isBefore(from.get())) {
            problems.error(
                    path.property("end"),
                    "time.ends-before-start",
                    to.get().toString(),
                    from.get().toString());
            return Optional.empty();
        }
        return Optional.of(new Timed(from.get(), to));
    }

    private static Optional<ZonedDateTime> moment(
            Optional<ClockTime> time, Optional<ZoneId> zone, ValuePath path, Problems problems) {
        return time.isPresent() && zone.isPresent() ? time.get().in(zone.get(), path, problems) : Optional.empty();
    }

    private static void checkForm(Cursor in, WhenJson when, Predicate<String> has) {
        boolean hasDays = has.test("days") || has.test("partOfDay");
        boolean hasHours = Stream.of("start", "end", "zone", "endZone").anyMatch(has);
        if (hasDays == hasHours) {
            in.errorOfHolder(hasDays ? "when.two-forms" : "when.no-form");
            return;
        }
        Stream.of(hasDays ? "days" : "start", hasDays ? "partOfDay" : has.test("endZone") ? "end" : "start")
                .distinct()
                .filter(has.negate())
                .forEach(name -> in.errorOfHolder("property.missing", name));
    }

    static void write(Output out, String name, When when) throws IOException {
        switch (when) {
            case Timed t -> writeTimed(out, name, t);
            case Within w -> writeWithin(out, name, w);
            case When.Throughout t -> out.text(name, Edtf.format(t));
            case When.OneOf o -> out.text(name, Edtf.format(o));
            case When.Unscheduled u -> out.nothing(name);
        }
    }

    private static void writeWithin(Output out, String name, Within within) throws IOException {
        if (within.part().isEmpty()) {
            out.text(name, Edtf.format(within));
            return;
        }
        out.beginObject(name);
        out.text("days", Edtf.formatWindow(within.span()));
        out.text("partOfDay", PARTS.nameOf(within.part().get()));
        out.end();
    }

    private static void writeTimed(Output out, String name, Timed timed) throws IOException {
        ZoneId zone = timed.start().getZone();
        Optional<ZonedDateTime> end = timed.end();
        out.beginObject(name);
        out.text("start", ClockTime.of(timed.start()).toString());
        out.text("end", end.map(e -> ClockTime.of(e).toString()));
        out.text("zone", zone.getId());
        out.text(
                "endZone",
                end.map(e -> e.getZone()).filter(z -> !z.equals(zone)).map(ZoneId::getId));
        out.end();
    }
}
