package dateline.view.calendar;

import dateline.grid.HourRow;
import dateline.wording.DateWords;
import dateline.wording.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/// One hour of a ruler at the left of a week: the clock's hour in one zone.
final class HourRuler extends Label {
    private static final PseudoClass SECOND = PseudoClass.getPseudoClass("second");

    HourRuler() {
        getStyleClass().add("hour-ruler");
        setWrapText(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setMouseTransparent(true);
    }

    /// The hour of the zone by which the week is drawn.
    void showHour(HourRow row, LocalDate day, ZoneId zone, Texts texts, DateWords words) {
        ZonedDateTime time = row.on(day, zone);
        // An hour that this day skips is on the clocks of the others.
        String hour = time.getHour() == row.hour() ? words.time(time) : words.time(row.on(day.minusDays(7), zone));
        setText(row.again() ? texts.get("week.again", hour) : hour);
        setAccessibleText(getText());
        pseudoClassStateChanged(SECOND, false);
    }

    /// The same moment in another zone; with its weekday where that is another day.
    void showOther(HourRow row, LocalDate day, ZoneId zone, ZoneId other, DateWords words) {
        ZonedDateTime time = row.on(day, zone).withZoneSameInstant(other);
        boolean sameDay = time.toLocalDate().equals(day);
        setText(sameDay ? words.time(time) : words.weekdayShort(time.toLocalDate()) + " " + words.time(time));
        setAccessibleText(words.dayWithWeekday(time.toLocalDate()) + " " + words.time(time) + " " + words.offset(time));
        pseudoClassStateChanged(SECOND, true);
    }

    /// The head of a ruler: which zone it is in.
    void showZone(ZoneId zone, LocalDate day, boolean second, DateWords words) {
        ZonedDateTime noon = day.atTime(12, 0).atZone(zone);
        boolean named =
                !(zone.normalized() instanceof ZoneOffset) && !zone.getId().endsWith("UTC");
        setText(named ? words.zoneName(zone) + "\n" + words.offset(noon) : words.offset(noon));
        setAccessibleText(words.zone(noon));
        pseudoClassStateChanged(SECOND, second);
    }
}
