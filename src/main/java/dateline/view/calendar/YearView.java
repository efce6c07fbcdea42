package dateline.view.calendar;

import dateline.grid.DayCounts;
import dateline.grid.DayIndex;
import dateline.grid.MonthGrid;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.view.calendar.YearDay.Count;
import dateline.view.text.WholeText;
import dateline.wording.DateWords;
import dateline.wording.Texts;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;

/// A year as a heat map of its days: a number and a shade for the entries on a day, an outline where more are possible.
/// A day leads to its month.
public final class YearView extends GridView {
    private static final int MONTHS = 12;
    private static final int DAYS = 7;
    private static final int WEEKS = 6;
    private static final int[] COLUMNS = {6, 4, 3, 2, 1};
    private static final double MONTH_EM = 14.2;
    private static final double MARGIN_EM = 0.8;
    private static final double NAME_EM = 1.9;
    private static final double WEEKDAY_EM = 1.4;
    private static final double LOWEST_EM = 2.3;
    private static final double HIGHEST_EM = 3.2;
    private static final double HEAD_EM = 2.2;

    private final Texts texts;
    private final NodePool<Object, YearDay> days;
    private final NodePool<Object, Label> labels;
    private final Label onLegend = new Label();
    private final Label possiblyLegend = new Label();
    private final YearDay onSample;
    private final YearDay possiblySample;
    private DayIndex counted;
    private DayCounts counts;
    private Year year;
    private int most;
    private int columns = 1;
    private double monthWidth;
    private double dayHeight;

    public YearView(CalendarState state, Texts texts) {
        super(state, "year-view");
        this.texts = texts;
        this.days = pool(this::newDay);
        this.labels = pool(YearView::newLabel);
        this.onSample = new YearDay(texts, words());
        this.possiblySample = new YearDay(texts, words());
        this.counted = state.content().index();
        this.counts = DayCounts.of(counted);
        this.year = Year.from(state.cursor());
        onSample.showSample(new Count(4, 0, 2));
        possiblySample.showSample(new Count(0, 2, 0));
        onLegend.setText(texts.get("year.legend.on"));
        possiblyLegend.setText(texts.get("year.legend.possibly"));
        List.of(onLegend, possiblyLegend).forEach(WholeText::of);
        onLegend.getStyleClass().add("year-legend");
        possiblyLegend.getStyleClass().add("year-legend");
        head.getChildren().addAll(onSample, onLegend, possiblySample, possiblyLegend);
        head.getChildren().forEach(node -> node.setManaged(false));
    }

    @Override
    public void page(int direction) {
        state.moveCursor(state.cursor().plusYears(direction));
    }

    /// Here are days and no entries, so that up and down go by weeks, and Enter goes to the month.
    @Override
    boolean onKey(KeyCode key) {
        switch (key) {
            case LEFT -> state.moveCursor(state.cursor().minusDays(1));
            case RIGHT -> state.moveCursor(state.cursor().plusDays(1));
            case UP -> state.moveCursor(state.cursor().minusWeeks(1));
            case DOWN -> state.moveCursor(state.cursor().plusWeeks(1));
            case ENTER, SPACE -> openDay(state.cursor());
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    protected double headHeight() {
        return HEAD_EM * em();
    }

    @Override
    protected double arrange(double width, double height) {
        if (!counted.equals(state.content().index())) {
            counted = state.content().index();
            counts = DayCounts.of(counted);
        }
        year = Year.from(state.cursor());
        setPeriod(words().year(year));
        most = counts.most(daysInSight());
        columns = 1;
        for (int wanted : COLUMNS) {
            if (columns == 1 && width / wanted >= MONTH_EM * em()) {
                columns = wanted;
            }
        }
        monthWidth = width / columns;
        double room = height * columns / MONTHS - (NAME_EM + WEEKDAY_EM + MARGIN_EM) * em();
        dayHeight = Math.rint(Math.clamp(room / WEEKS, LOWEST_EM * em(), HIGHEST_EM * em()));
        return monthHeight() * MONTHS / columns;
    }

    @Override
    protected void drawRange(double width, double top, double bottom) {
        drawLegend();
        for (int i = 0; i < MONTHS; i++) {
            double y = rowTop(i);
            if (y <= bottom && y + monthHeight() >= top) {
                drawMonth(year.atMonth(i + 1), i % columns * monthWidth, y);
            }
        }
    }

    @Override
    protected DateSpan daysInSight() {
        return new DateSpan(year.atDay(1), year.atMonth(MONTHS).atEndOfMonth());
    }

    @Override
    protected Optional<Range> rangeOf(Optional<Entry> entry, LocalDate day) {
        double top = rowTop(day.getMonthValue() - 1);
        return Optional.of(new Range(top, top + monthHeight()));
    }

    private void drawLegend() {
        double size = 1.6 * em();
        double y = (headHeight() - size) / 2;
        double x = MARGIN_EM * em();
        onSample.resizeRelocate(x, y, size, size);
        double words = size + 0.5 * em();
        double onWidth = Math.min(onLegend.prefWidth(-1), getWidth() / 2 - words - x);
        onLegend.resizeRelocate(x + words, y, onWidth, size);
        x += words + onWidth + 1.5 * em();
        possiblySample.resizeRelocate(x, y, size, size);
        double rest = head.getWidth() - x - words;
        possiblyLegend.resizeRelocate(x + words, y, Math.min(possiblyLegend.prefWidth(-1), rest), size);
    }

    private void drawMonth(YearMonth month, double left, double top) {
        MonthGrid grid = MonthGrid.of(month, WeekFields.of(texts.locale()).getFirstDayOfWeek());
        double margin = MARGIN_EM * em();
        double cell = (monthWidth - 2 * margin) / DAYS;
        label("name" + month, "year-month", words().monthName(month), words().month(month))
                .resizeRelocate(left + margin, top, monthWidth - 2 * margin, NAME_EM * em());
        for (int column = 0; column < DAYS; column++) {
            LocalDate day = grid.days().first().plusDays(column);
            label("weekday" + month + column, "year-weekday", words().weekdayInitial(day), words().weekdayShort(day))
                    .resizeRelocate(left + margin + column * cell, top + NAME_EM * em(), cell, WEEKDAY_EM * em());
        }
        double firstRow = top + (NAME_EM + WEEKDAY_EM) * em();
        for (int i = 1; i <= month.lengthOfMonth(); i++) {
            LocalDate day = month.atDay(i);
            int at = (int) (day.toEpochDay() - grid.days().first().toEpochDay());
            int on = counts.on(day);
            int week = at / DAYS;
            YearDay node = days.get(day);
            node.show(day, new Count(on, counts.possibly(day), DayCounts.level(on, most)), state);
            node.resizeRelocate(
                    snapPositionX(left + margin + at % DAYS * cell) + 1,
                    snapPositionY(firstRow + week * dayHeight) + 1,
                    snapSizeX(cell) - 2,
                    dayHeight - 2);
        }
    }

    private double rowTop(int month) {
        int row = month / columns;
        return row * monthHeight();
    }

    private double monthHeight() {
        return (NAME_EM + WEEKDAY_EM + MARGIN_EM) * em() + WEEKS * dayHeight;
    }

    private Label label(String key, String styleClass, String text, String spoken) {
        Label label = labels.get(key, styleClass);
        if (!label.getStyleClass().contains(styleClass)) {
            label.getStyleClass().add(styleClass);
        }
        label.setText(text);
        label.setAccessibleText(spoken);
        return label;
    }

    private YearDay newDay() {
        YearDay day = new YearDay(texts, words());
        day.setOnMouseClicked(event -> openDay(day.day()));
        Tooltip tooltip = new Tooltip();
        tooltip.setOnShowing(event -> tooltip.setText(day.spoken()));
        Tooltip.install(day, tooltip);
        return day;
    }

    private static Label newLabel() {
        Label label = new Label();
        label.setMouseTransparent(true);
        return label;
    }

    private DateWords words() {
        return state.content().wording().dates();
    }
}
