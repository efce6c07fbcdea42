package dateline.timex;

import java.time.LocalDate;
import java.util.Optional;

/// The year that what is told now was in: “In 2019, the festival opened on 3 May”; “on July 20, 1969 … on July 24”. Not
/// thread-safe: one for each text.
final class Story {
    /// What is told after a day is told within a month of it, and no more than one sentence later.
    private static final int DAYS = 31;

    /// A day this near to the publication needs no year, whatever was told before it. In days.
    private static final int NEAR = 60;

    private Optional<Period> written = Optional.empty();
    private boolean leads;
    private int sentenceOfWritten;
    private int sentence;

    /// Whether an expression names its year: “May 2019”, “last year”.
    static boolean isTold(Match match) {
        boolean isYear =
                match.get(Field.UNIT).filter(Granularity.YEAR.name()::equals).isPresent();
        return !match.has(Field.FISCAL)
                && !match.has(Field.FROM)
                && (match.has(Field.YEAR) || match.has(Field.YEAR_REF) || (isYear && match.has(Field.REF)));
    }

    /// Says which sentence is read now.
    void reach(int number) {
        sentence = number;
    }

    /// Takes what names its year.
    ///
    /// @param beginsSentence whether it stands before what its sentence tells
    void tell(Period period, boolean beginsSentence) {
        written = Optional.of(period);
        leads = beginsSentence;
        sentenceOfWritten = sentence;
    }

    /// The year of a bare day or month that looks back.
    ///
    /// @param found where it would be by its tense alone
    Optional<Integer> year(LocalDate found, LocalDate published) {
        Optional<Period> told = written.filter(w -> sentence - sentenceOfWritten <= 1);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = told.get().first();
        if (told.get().unit() == Granularity.YEAR) {
            return leads && sentence == sentenceOfWritten ? Optional.of(first.getYear()) : Optional.empty();
        }
        boolean isFar = found.isBefore(published.minusDays(NEAR)) && first.getYear() < found.getYear();
        return isFar ? yearAfter(found, first) : Optional.empty();
    }

    private static Optional<Integer> yearAfter(LocalDate found, LocalDate first) {
        LocalDate same = found.withYear(first.getYear());
        LocalDate next = same.isBefore(first) ? same.plusYears(1) : same;
        return next.isAfter(first.plusDays(DAYS)) ? Optional.empty() : Optional.of(next.getYear());
    }
}
