package dateline.view.calendar;

import dateline.grid.HourRow;
import dateline.wording.DateWords;
import dateline.wording.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
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

    /// The same moment in another zone. Where that is another day there, it says how many days apart: the row stands
    /// for that hour on each day of the week.
    void showOther(ZonedDateTime time, ZoneId other, Texts texts, DateWords words) {
        ZonedDateTime there = time.withZoneSameInstant(other);
        String hour = words.time(there);
        long days = ChronoUnit.DAYS.between(time.toLocalDate(), there.toLocalDate());
        setText(days == 0 ? hour : texts.get("week.other-day", hour, days));
        setAccessibleText(texts.get("week.other-day.spoken", hour, words.offset(there), days));
        pseudoClassStateChanged(SECOND, true);
    }

    /// How the head of a ruler is drawn.
    ///
    /// @param namesDay whether the hours are those of one day, which is to be named
    /// @param flat whether there is no room for the zone's name
    record Head(boolean second, boolean namesDay, boolean flat) {}

    /// The head of a ruler: which zone it is in.
    void showZone(ZoneId zone, LocalDate day, Head head, Texts texts, DateWords words) {
        ZonedDateTime noon = day.atTime(12, 0).atZone(zone);
        boolean named =
                !(zone.normalized() instanceof ZoneOffset) && !zone.getId().endsWith("UTC");
        String offset = head.namesDay()
                ? texts.get("week.zone.on", words.offset(noon), words.weekdayShort(day))
                : words.offset(noon);
        setText(named && !head.flat() ? words.zoneName(zone) + "\n" + offset : offset);
        setAccessibleText(
                head.namesDay()
                        ? texts.get("week.zone.on.spoken", words.zone(noon), words.dayWithWeekday(day))
                        : words.zone(noon));
        pseudoClassStateChanged(SECOND, head.second());
    }
}
