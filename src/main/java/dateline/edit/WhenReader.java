package dateline.edit;

import dateline.edit.WhenInput.Read;
import dateline.model.DateSpan;
import dateline.model.Edtf;
import dateline.model.EdtfException;
import dateline.model.When;
import dateline.model.When.OneOf;
import dateline.model.When.Throughout;
import dateline.model.When.Timed;
import dateline.model.When.Unscheduled;
import dateline.model.When.Within;
import dateline.wording.DateInput;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes a time of what was typed, or says what is wrong with it. Nothing is filled in: an hour that is not typed is
/// none.
public final class WhenReader {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private final DateInput dates;
    private final LocalDate near;
    private final List<InputProblem> problems = new ArrayList<>();

    private WhenReader(DateInput dates, LocalDate near) {
        this.dates = dates;
        this.near = near;
    }

    /// @param near gives the year of a date without one
    /// @param before the time that was there: an hour that comes twice that day stays the one that it was
    public static Read read(WhenInput typed, DateInput dates, LocalDate near, Optional<When> before) {
        WhenReader reader = new WhenReader(dates, near);
        Optional<When> when = reader.when(typed, before);
        return new Read(when.filter(w -> reader.problems.isEmpty()), reader.problems);
    }

    private Optional<When> when(WhenInput typed, Optional<When> before) {
        return switch (typed.kind()) {
            case TIMED -> timed(typed, before);
            case THROUGHOUT -> span(typed).map(Throughout::new);
            case WITHIN -> span(typed).map(days -> new Within(days, typed.part()));
            case ONE_OF -> oneOf(typed.days());
            case UNSCHEDULED -> unscheduled(typed);
        };
    }

    private Optional<When> unscheduled(WhenInput typed) {
        if (typed.reason().isBlank()) {
            problem(InputField.REASON, "edit.problem.no-reason");
        }
        return Optional.of(new Unscheduled(typed.reason().strip(), typed.after()));
    }

    private Optional<DateSpan> span(WhenInput typed) {
        Optional<DateSpan> whole = typed.last().isBlank() ? longer(typed.first()) : Optional.empty();
        if (whole.isPresent()) {
            return whole;
        }
        Optional<LocalDate> first = day(InputField.FIRST, typed.first());
        Optional<LocalDate> last = typed.last().isBlank() ? first : day(InputField.LAST, typed.last());
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            problem(InputField.LAST, "edit.problem.last-before-first");
            return Optional.empty();
        }
        return first.flatMap(from -> last.map(to -> new DateSpan(from, to)));
    }

    /// A month or a year, as ISO 8601 writes them.
    private static Optional<DateSpan> longer(String typed) {
        try {
            return Optional.of(Edtf.parseDate(typed.strip()).span()).filter(span -> span.length() > 1);
        } catch (EdtfException e) {
            return Optional.empty(); // it is written in another way
        }
    }

    private Optional<LocalDate> day(InputField field, String typed) {
        if (typed.isBlank()) {
            problem(field, "edit.problem.no-day");
            return Optional.empty();
        }
        Optional<LocalDate> day =
                dates.read(typed, near).filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR);
        if (day.isEmpty()) {
            problem(field, "edit.problem.no-date", typed.strip(), dates.example(near), near);
        }
        return day;
    }

    private Optional<When> oneOf(String typed) {
        List<LocalDate> days = new ArrayList<>();
        for (String part : typed.split("[;\\n]", -1)) {
            if (!part.isBlank()) {
                day(InputField.DAYS, part).ifPresent(days::add);
            }
        }
        if (problems.isEmpty() && days.stream().distinct().count() < 2) {
            problem(InputField.DAYS, "edit.problem.few-days");
        }
        if (days.size() > Edtf.MAX_DAYS_OF_ONE) {
            problem(InputField.DAYS, "edit.problem.many-days", Edtf.MAX_DAYS_OF_ONE);
        }
        return problems.isEmpty() ? Optional.of(new OneOf(days)) : Optional.empty();
    }

    private Optional<When> timed(WhenInput typed, Optional<When> before) {
        Optional<Timed> old = before.filter(Timed.class::isInstance).map(Timed.class::cast);
        Optional<LocalDate> day = day(InputField.FIRST, typed.first());
        Optional<LocalDate> endDay = typed.last().isBlank() ? day : day(InputField.LAST, typed.last());
        Optional<ZoneId> zone = zone(InputField.ZONE, typed.zone());
        Optional<ZoneId> endZone = typed.endZone().isBlank() ? zone : zone(InputField.END_ZONE, typed.endZone());
        Optional<ZonedDateTime> start = moment(InputField.START, typed.start(), day, zone, old.map(Timed::start));
        if (typed.start().isBlank()) {
            problem(InputField.START, "edit.problem.no-hour");
        }
        Optional<ZonedDateTime> end = moment(InputField.END, typed.end(), endDay, endZone, old.flatMap(Timed::end));
        if (typed.end().isBlank() && !typed.last().isBlank()) {
            problem(InputField.END, "edit.problem.no-end-hour");
        }
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            problem(InputField.END, "edit.problem.end-before-start");
            return Optional.empty();
        }
        return start.map(from -> new Timed(from, end));
    }

    private Optional<ZonedDateTime> moment(
            InputField field,
            String typed,
            Optional<LocalDate> day,
            Optional<ZoneId> zone,
            Optional<ZonedDateTime> before) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalTime> hour = HourInput.read(typed);
        if (hour.isEmpty()) {
            problem(field, "edit.problem.no-clock", typed.strip());
        }
        if (hour.isEmpty() || day.isEmpty() || zone.isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime local = LocalDateTime.of(day.get(), hour.get());
        if (zone.get().getRules().getValidOffsets(local).isEmpty()) {
            problem(
                    field,
                    "edit.problem.skipped-hour",
                    typed.strip(),
                    zone.get().getId());
            return Optional.empty();
        }
        return before.filter(old ->
                        old.toLocalDateTime().equals(local) && old.getZone().equals(zone.get()))
                .or(() -> Optional.of(local.atZone(zone.get())));
    }

    private Optional<ZoneId> zone(InputField field, String typed) {
        if (NewArticle.isZone(typed)) {
            return Optional.of(ZoneId.of(typed.strip()));
        }
        problem(field, "edit.problem.no-zone", typed.strip());
        return Optional.empty();
    }

    private void problem(InputField field, String key, Object... arguments) {
        problems.add(InputProblem.of(field, key, arguments));
    }
}
