package dateline.view.calendar;

import dateline.view.text.Entrance;
import dateline.view.text.WholeText;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// The head of a column: a weekday, a day, or both. Today and the day that the keyboard is on are marked.
final class DayHeading extends Region {
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

    private final Supplier<LetterWidths> letters;
    private final FittedText small = new FittedText("small");
    private final FittedText large = new FittedText("large");
    private Supplier<String> spoken = () -> "";
    private final Region cursor = GridView.styled("cursor");

    /// @param letters the widths of letters in the view's font
    DayHeading(Supplier<LetterWidths> letters) {
        this.letters = letters;
        getStyleClass().add("day-heading");
        getChildren().addAll(small, large);
        setAccessibleRole(AccessibleRole.TEXT);
        WholeText.on(this, () -> spoken.get());
    }

    /// A column of one day: "Thu" over "16 May".
    void showDay(LocalDate day, String weekday, String date, Supplier<String> spoken, CalendarState state) {
        show(weekday, date, spoken);
        mark(day, state);
    }

    /// A column of one weekday.
    void showWeekday(String weekday, Supplier<String> spoken) {
        show(weekday, "", spoken);
        pseudoClassStateChanged(TODAY, false);
        cursor.setVisible(false);
    }

    /// The day's number in a month's cell.
    void showNumber(LocalDate day, String number, Supplier<String> spoken, CalendarState state, boolean outside) {
        show("", number, spoken);
        mark(day, state);
        pseudoClassStateChanged(OUTSIDE, outside);
    }

    private void show(String smallText, String largeText, Supplier<String> spoken) {
        if (!smallText.equals(small.words()) || !largeText.equals(large.words())) {
            small.say(smallText);
            large.say(largeText);
            requestLayout();
        }
        this.spoken = spoken;
    }

    private void mark(LocalDate day, CalendarState state) {
        pseudoClassStateChanged(TODAY, day.equals(state.content().today()));
        Entrance.show(cursor, day.equals(state.cursor()), getChildren());
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        boolean both = !small.words().isEmpty() && !large.words().isEmpty();
        double smallHeight = both ? height * 0.42 : small.words().isEmpty() ? 0 : height;
        small.fitLine(letters.get(), left, snappedTopInset(), width, smallHeight);
        large.fitLine(letters.get(), left, snappedTopInset() + smallHeight, width, height - smallHeight);
        cursor.resizeRelocate(left, getHeight() - 3, width, 2);
    }

    /// Worked out when someone asks.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? spoken.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /// What the eye reads, for tests.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %s", small.words(), large.words()).strip();
    }
}
