package dateline.format.picture;

import dateline.format.ExportOptions;
import dateline.format.picture.Drawing.Colour;
import dateline.format.picture.Drawing.Shape;
import dateline.format.picture.Drawing.Shape.Box;
import dateline.format.picture.Drawing.Shape.Rule;
import dateline.format.picture.Drawing.Shape.Words;
import dateline.grid.DayIndex;
import dateline.grid.ProgrammeGrid;
import dateline.grid.Strip;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.model.Place;
import dateline.model.When;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Draws the programme at a glance: days are columns, places are rows, each entry in the way of its kind of time. For
/// one itinerary and one thread.
public final class ProgrammeDrawing {
    private static final double WIDTH = 1280;
    private static final double MARGIN = 32;
    private static final double PLACE_WIDTH = 128;
    private static final double HEAD = 34;
    private static final double GAP = 6;
    /// The most days beside one another, and the most strips of them under one another.
    private static final int MOST_DAYS = 10;

    private static final int MOST_STRIPS = 12;
    private static final int MOST_LANES = 20;
    private static final int MOST_IN_WORDS = 12;
    /// Days from which on a window is told in words.
    private static final int LONG = 28;
    /// In the description.
    private static final int MOST_TOLD = 200;

    static final Colour PAPER = new Colour(0xFFFFFF);
    static final Colour INK = new Colour(0x1B2330);
    static final Colour QUIET = new Colour(0x56606E);
    static final Colour LINE = new Colour(0xD5DAE1);
    private static final Colour WEEKEND = new Colour(0xF4F6F9);

    private final Itinerary itinerary;
    private final Wording wording;
    private final Texts texts;
    private final DayIndex all;
    /// Without what is open over so long a time that it would fill the picture and say nothing.
    private final DayIndex index;
    private final List<Shape> shapes = new ArrayList<>();
    private final BarDrawing bars;
    private double y = MARGIN;

    private ProgrammeDrawing(Itinerary itinerary, ExportOptions options) {
        this.itinerary = itinerary;
        this.wording = new Wording(options.locale(), options.zone());
        this.texts = Texts.of("picture", options.locale());
        this.all = DayIndex.of(itinerary.entries(), options.zone());
        this.index = all.where(entry -> !isLong(entry));
        this.bars = new BarDrawing(shapes, wording, texts);
    }

    public static Drawing of(Itinerary itinerary, ExportOptions options) {
        return new ProgrammeDrawing(itinerary, options).drawing();
    }

    private Drawing drawing() {
        heading();
        List<DateSpan> strips = strips();
        strips.stream().limit(MOST_STRIPS).forEach(this::strip);
        if (strips.size() > MOST_STRIPS) {
            line(texts.get(
                    "picture.rest",
                    wording.dates()
                            .span(new DateSpan(
                                    strips.get(MOST_STRIPS).first(),
                                    index.extent().orElseThrow().last()))));
        }
        inWords(
                "picture.long",
                all.entries().stream().filter(ProgrammeDrawing::isLong).toList());
        inWords("picture.unscheduled", index.unscheduled());
        legend();
        double height = y + MARGIN - GAP;
        List<Shape> drawn = new ArrayList<>();
        drawn.add(new Box(0, 0, WIDTH, height, PAPER, PAPER, false));
        drawn.addAll(shapes);
        return new Drawing(
                WIDTH,
                height,
                itinerary.title(),
                description(),
                wording.dates().locale().toLanguageTag(),
                drawn);
    }

    private String description() {
        return Stream.concat(all.entries().stream(), index.unscheduled().stream())
                .limit(MOST_TOLD)
                .map(entry -> wording.describe(entry, itinerary))
                .collect(Collectors.joining("\n"));
    }

    private void heading() {
        for (String text : Letters.wrap(itinerary.title(), 24, true, WIDTH - 2 * MARGIN, 2)) {
            y += 24;
            shapes.add(new Words(MARGIN, y, 24, true, INK, false, text));
            y += GAP;
        }
        String days = all.extent().map(wording.dates()::span).orElse("");
        String origin = Stream.of(days, itinerary.source().orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        y += GAP;
        Letters.wrap(origin, 13, false, WIDTH - 2 * MARGIN, 2).forEach(this::line);
        y += 2 * GAP;
    }

    private void line(String text) {
        y += 13;
        shapes.add(new Words(MARGIN, y, 13, false, QUIET, false, text));
        y += GAP;
    }

    /// All days in one strip where they fit, else week by week, without the weeks in which nothing is.
    private List<DateSpan> strips() {
        if (index.extent().isEmpty()) {
            return List.of();
        }
        DateSpan extent = index.extent().get();
        if (extent.length() <= MOST_DAYS) {
            return List.of(extent);
        }
        DayOfWeek first = WeekFields.of(wording.dates().locale()).getFirstDayOfWeek();
        List<DateSpan> weeks = new ArrayList<>();
        LocalDate start = extent.first().with(TemporalAdjusters.previousOrSame(first));
        for (; !start.isAfter(extent.last()) && weeks.size() <= MOST_STRIPS; start = start.plusWeeks(1)) {
            DateSpan week = new DateSpan(start, start.plusDays(6));
            if (!index.in(week).isEmpty()) {
                weeks.add(week);
            } else {
                // Years can lie between two entries.
                LocalDate monday = start;
                start = index.firstFrom(start)
                        .flatMap(e -> e.when().span(index.zone()))
                        .map(s -> s.first()
                                .with(TemporalAdjusters.previousOrSame(first))
                                .minusWeeks(1))
                        .filter(next -> next.isAfter(monday))
                        .orElse(start);
            }
        }
        return weeks;
    }

    private void strip(DateSpan days) {
        double column = (WIDTH - 2 * MARGIN - PLACE_WIDTH) / days.length();
        double top = y;
        int behind = shapes.size();
        for (int i = 0; i < days.length(); i++) {
            day(days.first().plusDays(i), MARGIN + PLACE_WIDTH + i * column);
        }
        y += HEAD;
        for (ProgrammeGrid.Row row : ProgrammeGrid.of(itinerary, index, days).rows()) {
            row(row, days, column);
        }
        columns(days, column, top, behind);
        y += 2 * GAP;
    }

    private void day(LocalDate day, double x) {
        shapes.add(new Words(
                x + GAP, y + 14, 12, false, QUIET, false, wording.dates().weekdayShort(day)));
        shapes.add(
                new Words(x + GAP, y + 29, 14, true, INK, false, wording.dates().dayOfYearShort(day)));
    }

    private void row(ProgrammeGrid.Row row, DateSpan days, double column) {
        shapes.add(new Rule(MARGIN, y, WIDTH - MARGIN, y, LINE));
        String place = row.place().map(Place::name).orElseGet(wording::noPlace);
        double nameY = y + 20;
        for (String text : Letters.wrap(wording.sentenceCase(place), 14, true, PLACE_WIDTH - 2 * GAP, 3)) {
            shapes.add(new Words(MARGIN, nameY, 14, true, INK, false, text));
            nameY += 18;
        }
        boolean isInferred = row.inferred() == ProgrammeGrid.Inferred.ALL;
        if (isInferred) {
            shapes.add(new Words(MARGIN, nameY, 12, false, QUIET, false, wording.inferredMark()));
            nameY += 18;
        }
        Strip strip = Strip.pack(row.entries(), days, index.zone(), MOST_LANES);
        double rowTop = y + GAP;
        y = bars.draw(strip, !isInferred, MARGIN + PLACE_WIDTH, rowTop, column);
        int hidden = strip.hidden().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (hidden > 0) {
            shapes.add(new Words(
                    MARGIN + PLACE_WIDTH, y + 12, 12, false, QUIET, false, texts.get("picture.more", hidden)));
            y += 18;
        }
        y = Math.max(y, nameY);
    }

    /// Weekends and the lines between days lie behind everything of their strip.
    private void columns(DateSpan days, double column, double top, int behind) {
        List<Shape> back = new ArrayList<>();
        for (int i = 0; i < days.length(); i++) {
            double x = MARGIN + PLACE_WIDTH + i * column;
            if (days.first().plusDays(i).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
                back.add(new Box(x, top, column, y - top, WEEKEND, WEEKEND, false));
            }
            back.add(new Rule(x, top, x, y, LINE));
        }
        back.add(new Rule(WIDTH - MARGIN, top, WIDTH - MARGIN, y, LINE));
        back.add(new Rule(MARGIN, y, WIDTH - MARGIN, y, LINE));
        shapes.addAll(behind, back);
    }

    private static boolean isLong(Entry entry) {
        return entry.when() instanceof When.Within within && within.span().length() >= LONG;
    }

    private void inWords(String heading, List<Entry> open) {
        if (open.isEmpty()) {
            return;
        }
        y += 16;
        shapes.add(new Words(MARGIN, y, 14, true, INK, false, texts.get(heading)));
        y += GAP;
        open.stream()
                .limit(MOST_IN_WORDS)
                .forEach(entry -> Letters.wrap(
                                entry.title() + ": " + wording.when(entry.when()), 13, false, WIDTH - 2 * MARGIN, 2)
                        .forEach(this::line));
        if (open.size() > MOST_IN_WORDS) {
            line(texts.get("picture.more", open.size() - MOST_IN_WORDS));
        }
        y += GAP;
    }

    /// Only the kinds that are in the picture.
    private void legend() {
        double x = MARGIN;
        for (When.Kind kind : When.Kind.values()) {
            boolean isThere = index.entries().stream().anyMatch(e -> e.when().kind() == kind);
            if (isThere) {
                x = explained(kind, false, wording.kind(kind), x);
            }
        }
        if (index.entries().stream().anyMatch(Entry::isTimeInferred)) {
            explained(When.Kind.WITHIN, true, texts.get("picture.inferred"), x);
        }
        y += 18;
    }

    /// @return where the next begins
    private double explained(When.Kind kind, boolean isInferred, String words, double left) {
        double width = 30 + Letters.width(words, 12, false);
        boolean isOnNextLine = left > MARGIN && left + width > WIDTH - MARGIN;
        double x = isOnNextLine ? MARGIN : left;
        y += isOnNextLine ? 20 : 0;
        bars.sample(kind, isInferred, x, y);
        shapes.add(new Words(x + 30, y + 12, 12, false, QUIET, false, words));
        return x + width + 24;
    }
}
