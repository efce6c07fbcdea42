package dateline.draft;

import dateline.model.Article;
import dateline.model.BackgroundNote;
import dateline.model.EdtfDate;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.timex.Timex;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an article tells of the time before it: the sentences that name a past date and announce nothing.
final class Background {
    /// What was said in the days before the publication is the announcement itself.
    private static final int RECENT_DAYS = 21;
    private static final int LONGEST_TITLE = 80;

    private final Article article;
    private final String text;
    private final LocalDate published;
    private final Identifiers identifiers = new Identifiers();

    Background(Article article, String text, LocalDate published) {
        this.article = article;
        this.text = text;
        this.published = published;
    }

    /// @param cited the sentences that announce something
    List<BackgroundNote> of(List<Sentence> sentences, List<Sentence> cited, List<Timex> times) {
        Set<Sentence> announcing = new HashSet<>(cited);
        List<BackgroundNote> notes = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            Optional<EdtfDate> date = Optional.empty();
            for (; next < times.size() && times.get(next).end() <= sentence.end(); next++) {
                Timex time = times.get(next);
                date = date.or(() -> past(time));
            }
            if (date.isPresent() && !announcing.contains(sentence)) {
                notes.add(note(sentence, date));
            }
        }
        return notes;
    }

    private BackgroundNote note(Sentence sentence, Optional<EdtfDate> date) {
        String words = sentence.in(text);
        return new BackgroundNote(
                identifiers.of("background " + date.map(EdtfDate::toString).orElse("")),
                title(words),
                words,
                date,
                List.of(Quoting.citation(article, text, sentence, Field.ENTRY)),
                Extras.NONE);
    }

    private static String title(String words) {
        if (words.length() <= LONGEST_TITLE) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST_TITLE);
        return words.substring(0, space > 0 ? space : LONGEST_TITLE) + " …";
    }

    private Optional<EdtfDate> past(Timex time) {
        if (time.days().isEmpty()
                || !time.days().get().last().isBefore(published.minusDays(RECENT_DAYS))
                || time.days().get().first().getYear() < 1) {
            return Optional.empty();
        }
        LocalDate first = time.days().get().first();
        return switch (time.granularity()) {
            case YEAR -> Optional.of(new EdtfDate(Year.from(first)));
            case MONTH -> Optional.of(new EdtfDate(YearMonth.from(first)));
            case DAY, PART_OF_DAY, CLOCK -> Optional.of(new EdtfDate(first));
            case CENTURY, DECADE, HALF_YEAR, QUARTER, SEASON, WEEK, WEEKEND, NONE -> Optional.empty();
        };
    }
}
