package dateline.view.calendar;

/// The views of the calendar, in the order of the switch.
public enum ViewKind {
    PROGRAMME,
    MONTH,
    WEEK,
    AGENDA,
    YEAR
}
