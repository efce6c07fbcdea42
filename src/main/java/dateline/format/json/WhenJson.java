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

/// A [When] in JSON: a text where EDTF has one for it, an object where it has none, null where no day is known.
sealed interface WhenJson {
    /// What the file says by itself; empty where that was reported as wrong.
    record Known(Optional<When> when) implements WhenJson {
        /// Where nothing was read, or nothing that is right.
        static final Known NONE = new Known(Optional.empty());

        @Override
        public Optional<When> when(ValuePath path, Optional<ZoneId> zone, Problems problems) {
            return when;
        }
    }

    /// Hours in a zone that the file does not name here: known only when all places are read.
    record Hours(ClockTime start, Optional<ClockTime> end, ZoneName endZone) implements WhenJson {

        @Override
        public Optional<When> when(ValuePath path, Optional<ZoneId> zone, Problems problems) {
            if (zone.isEmpty()) {
                return Optional.empty();
            }
            Optional<ZonedDateTime> first = start.in(zone.get(), path.property("start"), problems);
            Optional<ZonedDateTime> last = end.flatMap(
                    time -> endZone.or(zone).flatMap(endZone -> time.in(endZone, path.property("end"), problems)));
            if (first.isEmpty()) {
                return Optional.empty();
            }
            if (last.isPresent() && last.get().isBefore(first.get())) {
                problems.error(
                        path.property("end"),
                        "time.ends-before-start",
                        last.get().toString(),
                        first.get().toString());
                return Optional.empty();
            }
            return Optional.of(new Timed(first.get(), last));
        }
    }

    /// No day is known.
    record Null() implements WhenJson {

        @Override
        public Optional<When> when(ValuePath path, Optional<ZoneId> zone, Problems problems) {
            return Optional.empty();
        }
    }

    /// A zone as the file gives it: not at all, as one that exists, or as one that does not.
    record ZoneName(boolean isGiven, Optional<ZoneId> zone) {
        private static final ZoneName NONE = new ZoneName(false, Optional.empty());

        private static ZoneName read(Cursor in) throws IOException {
            return new ZoneName(true, Zones.read(in));
        }

        private Optional<ZoneId> or(Optional<ZoneId> other) {
            return isGiven ? zone : other;
        }
    }

    static WhenJson read(Cursor in) throws IOException {
        return switch (in.peek()) {
            case NULL -> {
                in.skip();
                yield new Null();
            }
            case STRING -> new Known(Dates.readWhen(in));
            case BEGIN_OBJECT -> new Form().read(in);
            default -> {
                in.wrongType("type.when");
                yield Known.NONE;
            }
        };
    }

    /// The value, as far as it is known; null has none.
    ///
    /// @param path to this value
    /// @param zone of an hour that names none
    Optional<When> when(ValuePath path, Optional<ZoneId> zone, Problems problems);

    /// The object: either days with a part of the day, or hours with their zones.
    final class Form {
        private static final EnumNames<PartOfDay> PARTS = new EnumNames<>(PartOfDay.class);
        private static final Shape<Form> SHAPE = new Shape<>(Form::check)
                .optional("days", (in, f) -> f.days = Dates.readWindow(in))
                .optional("partOfDay", (in, f) -> f.part = PARTS.read(in))
                .optional("start", (in, f) -> f.start = ClockTime.read(in))
                .optional("end", (in, f) -> f.end = ClockTime.read(in))
                .optional("zone", (in, f) -> f.zone = ZoneName.read(in))
                .optional("endZone", (in, f) -> f.endZone = ZoneName.read(in));

        private Optional<Within> days = Optional.empty();
        private Optional<PartOfDay> part = Optional.empty();
        private Optional<ClockTime> start = Optional.empty();
        private Optional<ClockTime> end = Optional.empty();
        private ZoneName zone = ZoneName.NONE;
        private ZoneName endZone = ZoneName.NONE;

        private WhenJson read(Cursor in) throws IOException {
            SHAPE.read(in, this);
            if (start.isPresent()) {
                Hours hours = new Hours(start.get(), end, endZone);
                return zone.isGiven ? new Known(hours.when(in.path(), zone.zone, in.problems())) : hours;
            }
            return new Known(days.filter(d -> part.isPresent()).map(d -> new Within(d.span(), part)));
        }

        private static void check(Cursor in, Form form, Predicate<String> has) {
            boolean hasDays = has.test("days") || has.test("partOfDay");
            boolean hasHours = Stream.of("start", "end", "zone", "endZone").anyMatch(has);
            if (hasDays == hasHours) {
                in.errorOfHolder(hasDays ? "when.two-forms" : "when.no-form");
            } else if (hasDays) {
                requireBoth(in, has, "days", "partOfDay");
            } else {
                requireBoth(in, has, "start", has.test("endZone") ? "end" : "start");
            }
        }

        private static void requireBoth(Cursor in, Predicate<String> has, String one, String other) {
            Stream.of(one, other)
                    .distinct()
                    .filter(has.negate())
                    .forEach(name -> in.errorOfHolder("property.missing", name));
        }
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
        out.text("partOfDay", Form.PARTS.nameOf(within.part().get()));
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
                end.map(ZonedDateTime::getZone).filter(z -> !z.equals(zone)).map(ZoneId::getId));
        out.end();
    }
}
