package dateline.timex;

import java.time.LocalDate;
import java.util.Optional;

/// What a text has named so far: the base of “that year”, “two days later”, “the 16th”. Not thread-safe: one for each
/// text.
final class Discourse {
    /// “That day” is one of the last few sentences.
    private static final int REMEMBERED = 4;

    private final LocalDate published;
    private final Order order;
    private final boolean preview;
    private final Story story = new Story();
    private Optional<LocalDate> day = Optional.empty();
    private Optional<LocalDate> begin = Optional.empty();
    private Optional<LocalDate> month = Optional.empty();
    private Optional<LocalDate> any = Optional.empty();
    private int sentence;
    private int sentenceOfDay;

    /// Which of the numbers in “5/6/2024” is the day, as far as the text shows it elsewhere.
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        OPEN
    }

    /// @param preview whether the text says at its beginning that it looks ahead: “the week ahead”
    Discourse(LocalDate published, Order order, boolean preview) {
        this.published = published;
        this.order = order;
        this.preview = preview;
    }

    Order order() {
        return order;
    }

    boolean isPreview() {
        return preview;
    }

    Story story() {
        return story;
    }

    LocalDate published() {
        return published;
    }

    /// Says which sentence is read now.
    void reach(int number) {
        sentence = number;
        story.reach(number);
    }

    void name(Period period) {
        switch (period.unit()) {
            case DAY -> {
                day = Optional.of(period.first());
                begin = day;
                sentenceOfDay = sentence;
                month = day;
                any = day;
            }
            case MONTH -> {
                month = Optional.of(period.first());
                any = month;
            }
            case YEAR, HALF_YEAR, QUARTER, SEASON, WEEK, WEEKEND -> any = Optional.of(period.first());
            case CENTURY, DECADE, PART_OF_DAY, CLOCK, NONE -> {}
        }
    }

    /// Takes the first day of an interval, when its last one has been named.
    void beginAt(LocalDate first) {
        begin = Optional.of(first);
    }

    /// The day that was named last; of an interval, its first one: what “the second day” and “the eve” are counted
    /// from.
    Optional<LocalDate> begin() {
        return begin.filter(d -> sentence - sentenceOfDay <= REMEMBERED);
    }

    /// The day, or the first day of the month or year, that a unit is counted from.
    Optional<LocalDate> base(Granularity unit) {
        return switch (unit) {
            case DAY, PART_OF_DAY, CLOCK, WEEK, WEEKEND -> day.filter(d -> sentence - sentenceOfDay <= REMEMBERED);
            case MONTH -> month;
            default -> any;
        };
    }
}
