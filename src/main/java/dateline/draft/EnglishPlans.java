package dateline.draft;

import java.util.Set;

/// The words in which English announces what is to come: “plans to”, “is expected to”, “is scheduled for”.
final class EnglishPlans {
    static final Set<String> PLANS = Words.of("plans plan intends intend agreed prepares undertook planning preparing");
    static final Set<String> HOPES =
            Set.of("hopes", "hope", "wants", "want", "aims", "aim", "wishes", "considers", "hoping");
    static final Set<String> EXPECTED = Set.of("expected", "likely", "anticipated", "tipped", "believed", "thought");
    static final Set<String> PLANNED = Words.of(
            "scheduled due set planned slated booked billed timed about going supposed ready pencilled",
            "invited listed arranged");
    static final Set<String> ANNOUNCED = Set.of("announced", "called", "confirmed");

    private EnglishPlans() {}
}
