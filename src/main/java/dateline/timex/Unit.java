package dateline.timex;

/// The units that rules name, by their codes.
enum Unit {
    SECOND("S", true, Granularity.NONE),
    MINUTE("M", true, Granularity.NONE),
    HOUR("H", true, Granularity.NONE),
    DAY("D", false, Granularity.DAY),
    WEEK("W", false, Granularity.WEEK),
    WEEKEND("WE", false, Granularity.WEEKEND),
    MONTH("M", false, Granularity.MONTH),
    QUARTER("Q", false, Granularity.QUARTER),
    SEASON("SEASON", false, Granularity.SEASON),
    HALF("H", false, Granularity.HALF_YEAR),
    YEAR("Y", false, Granularity.YEAR),
    DECADE("Y", false, Granularity.DECADE),
    CENTURY("Y", false, Granularity.CENTURY);

    private final String designator;
    private final boolean ofClock;
    private final Granularity granularity;

    Unit(String designator, boolean ofClock, Granularity granularity) {
        this.designator = designator;
        this.ofClock = ofClock;
        this.granularity = granularity;
    }

    /// @throws IllegalArgumentException when there is none of that name
    static Unit of(String name) {
        return valueOf(name);
    }

    Granularity granularity() {
        return granularity;
    }

    /// TIMEX3's duration (ISO 8601-1 §5.5.2): `P2D`, `PT30M`, `PXY` where the number is not said.
    String duration(String number) {
        return "P" + (ofClock ? "T" : "") + times(number) + designator;
    }

    private String times(String number) {
        int years = this == DECADE ? 10 : this == CENTURY ? 100 : 1;
        return years == 1 || number.equals("X") ? number : String.valueOf((int) (Double.parseDouble(number) * years));
    }
}
