package dateline.model;

/// How sure it is that the entry takes place: IPTC NewsCodes, scheme "eventoccurstatus".
public enum Certainty {
    UNPLANNED("eos0"),
    /// Announced; nothing is said of how sure it is.
    PLANNED("eos1"),
    HIGHLY_UNCERTAIN("eos2"),
    MAY_OCCUR("eos3"),
    /// Expected.
    HIGHLY_LIKELY("eos4"),
    CERTAIN("eos5"),
    PLANNED_THEN_CANCELLED("eos6");

    private final String code;

    Certainty(String code) {
        this.code = code;
    }

    /// The code in IPTC's scheme, "eos0" to "eos6".
    public String code() {
        return code;
    }
}
