package dateline.model;

/// A part of a day that stands where no hour was announced: TIMEX3 (ISO 24617-1), value suffixes TMO, TMI, TAF, TEV,
/// TNI.
public enum PartOfDay {
    MORNING,
    MIDDAY,
    AFTERNOON,
    EVENING,
    NIGHT
}
