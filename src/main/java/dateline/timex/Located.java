package dateline.timex;

import dateline.timex.Inferred.Basis;
import dateline.timex.Inferred.Part;
import java.util.ArrayList;
import java.util.List;

/// Where in the calendar an expression is, and what of it was inferred.
record Located(Period period, List<Inferred> inferred) {

    Located {
        inferred = List.copyOf(inferred);
    }

    static Located said(Period period) {
        return new Located(period, List.of());
    }

    static Located inferred(Period period, Part part, Basis basis) {
        return new Located(period, List.of(new Inferred(part, basis)));
    }

    Located alsoInferred(List<Inferred> more) {
        List<Inferred> all = new ArrayList<>(more);
        all.addAll(inferred);
        return new Located(period, all);
    }
}
