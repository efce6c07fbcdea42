package dateline.wording;

import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.Place;
import dateline.review.Conflict;
import dateline.review.ConflictGroup;
import java.time.LocalDate;
import java.util.List;

/// Words why two entries collide, or may. Thread-safe.
public final class ConflictWords {
    /// More people than these are counted.
    private static final int FEW_PEOPLE = 3;

    private final Texts texts;
    private final Wording wording;

    public ConflictWords(Wording wording) {
        this.texts = Texts.of("wording", wording.dates().locale());
        this.wording = wording;
    }

    /// "Certain: Xi Jinping at both; their announced hours overlap."
    public String reason(Conflict conflict) {
        return texts.get(
                "conflict.sentence",
                texts.of("conflict.likelihood", conflict.likelihood()),
                who(conflict),
                texts.of("conflict.cause", conflict.cause()));
    }

    /// "Possible: Xi Jinping at all 7, 16–17 May 2024; nothing announced keeps them apart."
    public String reason(ConflictGroup group) {
        Conflict first = group.conflicts().getFirst();
        if (group.person().isEmpty()) {
            return reason(first);
        }
        List<Entry> entries = group.entries();
        String all = texts.get("conflict.people.all", group.person().get(), entries.size(), days(entries));
        return texts.get(
                "conflict.sentence",
                texts.of("conflict.likelihood", group.likelihood()),
                all,
                texts.of("conflict.cause", first.cause()));
    }

    private String days(List<Entry> entries) {
        List<DateSpan> spans = entries.stream()
                .flatMap(e -> e.when().span(wording.zone()).stream())
                .toList();
        LocalDate first =
                spans.stream().map(DateSpan::first).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                spans.stream().map(DateSpan::last).max(LocalDate::compareTo).orElseThrow();
        return wording.dates().span(new DateSpan(first, last));
    }

    /// "16 May 2024 · 10:00–11:30", to tell an entry by.
    public String when(Entry entry) {
        String days = entry.when()
                .span(wording.zone())
                .map(span -> wording.dates().span(span))
                .orElse("");
        return texts.get("conflict.when", days, wording.whenShort(entry.when()));
    }

    private String who(Conflict conflict) {
        List<String> people = conflict.people();
        if (people.isEmpty()) {
            return texts.get("conflict.place", conflict.place().map(Place::name).orElseGet(wording::noPlace));
        }
        String separator = texts.get("list.separator");
        return people.size() <= FEW_PEOPLE
                ? texts.get("conflict.people", String.join(separator, people))
                : texts.get(
                        "conflict.people.many",
                        String.join(separator, people.subList(0, FEW_PEOPLE)),
                        people.size() - FEW_PEOPLE);
    }
}
