package dateline.view.calendar;

import dateline.grid.DayCounts;
import dateline.wording.DateWords;
import dateline.wording.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A day of the year: its number, how many entries it has, and shades for them. An outline says that more are possible.
final class YearDay extends Region {
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass POSSIBLY = PseudoClass.getPseudoClass("possibly");
    private static final List<PseudoClass> HEAT = IntStream.rangeClosed(1, DayCounts.LEVELS)
            .mapToObj(level -> PseudoClass.getPseudoClass("heat-" + level))
            .toList();

    private static final double DIGIT_EM = 0.72;

    private final Texts texts;
    private final Label number = new Label();
    private final Label count = new Label();
    private LocalDate day = LocalDate.EPOCH;
    private Count shown = new Count(0, 0, 0);
    private DateWords words;

    /// @param on entries on the day
    /// @param possibly entries that are on it or on another
    /// @param level the shade, 0 to [DayCounts#LEVELS]
    record Count(int on, int possibly, int level) {}

    YearDay(Texts texts, DateWords words) {
        this.texts = texts;
        this.words = words;
        getStyleClass().add("year-day");
        number.getStyleClass().add("day");
        count.getStyleClass().add("count");
        number.setAlignment(Pos.CENTER);
        count.setAlignment(Pos.CENTER);
        getChildren().addAll(number, count);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    LocalDate day() {
        return day;
    }

    void show(LocalDate next, Count counts, CalendarState state) {
        day = next;
        words = state.content().wording().dates();
        show(words.dayNumber(next), counts);
        pseudoClassStateChanged(TODAY, next.equals(state.content().today()));
        pseudoClassStateChanged(CURSOR, next.equals(state.cursor()));
    }

    /// A sample for the legend: no day.
    void showSample(Count counts) {
        show("", counts);
    }

    private void show(String numberText, Count counts) {
        number.setText(numberText);
        if (!counts.equals(shown)) {
            shown = counts;
            count.setText(countText(counts));
            requestLayout();
            for (int i = 0; i < HEAT.size(); i++) {
                pseudoClassStateChanged(HEAT.get(i), counts.level() == i + 1);
            }
            pseudoClassStateChanged(POSSIBLY, counts.possibly() > 0);
        }
    }

    /// The outline says that more are possible; the number, where both have no room, is that of what is certain.
    private String shortText(Count counts) {
        return counts.on() > 0 && counts.possibly() > 0 ? texts.get("year.count.more", counts.on()) : countText(counts);
    }

    /// By the width of a digit: near enough for five letters, and no layout.
    private boolean fits(String text, double width) {
        return text.length() * DIGIT_EM * count.getFont().getSize() <= width;
    }

    private String countText(Count counts) {
        if (counts.on() + counts.possibly() == 0) {
            return "";
        }
        if (counts.possibly() == 0) {
            return texts.get("year.count.on", counts.on());
        }
        return counts.on() == 0
                ? texts.get("year.count.possibly", counts.possibly())
                : texts.get("year.count.both", counts.on(), counts.possibly());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && !number.getText().isEmpty()
                ? spoken()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    String spoken() {
        String name = words.dayWithWeekday(day);
        String marked = getPseudoClassStates().contains(TODAY) ? texts.get("day.today", name) : name;
        return texts.get("year.day.spoken", marked, shown.on(), shown.possibly());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean numbered = !number.getText().isEmpty();
        boolean counted = !count.getText().isEmpty();
        double share = numbered && counted ? height / 2 : height;
        number.setVisible(numbered);
        number.resizeRelocate(0, 0, width, share);
        count.setVisible(counted);
        count.setText(fits(countText(shown), width) ? countText(shown) : shortText(shown));
        count.resizeRelocate(0, numbered ? share - 1 : 0, width, share);
    }
}
