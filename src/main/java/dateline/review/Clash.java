package dateline.review;

import dateline.model.Field;
import dateline.review.Occupancy.Span;
import java.util.Optional;

/// Compares the times of two entries that somebody, or a place, has in common.
final class Clash {
    private Clash() {}

    /// @param shared what the two have in common: participants or place
    /// @return why they collide or may; empty where they cannot
    static Optional<Cause> of(Occupancy a, Occupancy b, Field shared) {
        if (a.sure().overlaps(b.sure())) {
            boolean inferred = a.isTimeInferred() || b.isTimeInferred() || a.isInferred(shared) || b.isInferred(shared);
            return Optional.of(inferred ? Cause.INFERRED : Cause.HOURS);
        }
        if (!canMeet(a, b)) {
            return Optional.empty();
        }
        return Optional.of(a.isTimed() && b.isTimed() ? Cause.OPEN_END : Cause.WINDOWS);
    }

    static Likelihood likelihood(Cause cause) {
        return switch (cause) {
            case HOURS -> Likelihood.CERTAIN;
            case INFERRED, OPEN_END, WINDOWS -> Likelihood.POSSIBLE;
        };
    }

    private static boolean canMeet(Occupancy a, Occupancy b) {
        for (Span one : a.may()) {
            for (Span other : b.may()) {
                if (one.overlaps(other)) {
                    return true;
                }
            }
        }
        return false;
    }
}
