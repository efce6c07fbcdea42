package dateline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.model.Article;
import dateline.model.Citation;
import dateline.model.DateSpan;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.model.TextQuoteSelector;
import dateline.model.When;
import dateline.model.ZoneView;
import dateline.timex.TimexRecognizer;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NarrowingTest {
    private static final DateSpan BOTH = span(16, 17);

    @Test
    void oneDayOfTwoIsNarrower() {
        assertEquals(
                Optional.of(new Narrowing(Field.DAY, BOTH)),
                narrowing(new When.Within(span(16, 16)), "scheduled from 16 to 17 May"));
    }

    @Test
    void aListSaysNoneOfItsDaysAlone() {
        assertEquals(
                Optional.of(new Narrowing(Field.DAY, BOTH)),
                narrowing(new When.Within(span(16, 16)), "scheduled for 16 and 17 May"));
        assertEquals(Optional.empty(), narrowing(new When.Throughout(BOTH), "scheduled for 16 and 17 May"));
    }

    @Test
    void allThatIsSaidIsNot() {
        assertEquals(Optional.empty(), narrowing(new When.Within(BOTH), "scheduled from 16 to 17 May"));
        assertEquals(Optional.empty(), narrowing(new When.Within(span(15, 18)), "scheduled from 16 to 17 May"));
        assertEquals(Optional.empty(), narrowing(new When.Within(span(16, 16)), "scheduled for 16 May"));
    }

    @Test
    void anHourThatNobodySaysIsNarrower() {
        When seven = new When.Timed(ZonedDateTime.parse("2024-05-17T19:00+08:00[Asia/Shanghai]"), Optional.empty());
        assertEquals(Optional.of(Field.TIME), narrowing(seven, "on 17 May").map(Narrowing::field));
        assertEquals(Optional.empty(), narrowing(seven, "at 7 pm on 17 May"));
    }

    @Test
    void whereNothingIsSaidOfTimeNothingIsKnown() {
        assertEquals(Optional.empty(), narrowing(new When.Within(span(16, 16)), "a gala"));
    }

    private static Optional<Narrowing> narrowing(When when, String quote) {
        String text = "It is announced: " + quote + ".";
        Article article = new Article(
                "a",
                "Headline",
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 5, 14)),
                Locale.ENGLISH,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(text),
                Extras.NONE);
        Citation citation = new Citation(
                "a",
                Field.ENTRY,
                new TextQuoteSelector(quote, Optional.empty(), Optional.empty()),
                Optional.empty(),
                Extras.NONE);
        return Narrowing.of(
                when,
                List.of(citation),
                List.of(new Narrowing.Source(
                        article, TimexRecognizer.of(Locale.ENGLISH).recognize(text, LocalDate.of(2024, 5, 14)))),
                ZoneView.OF_PLACE);
    }

    private static DateSpan span(int first, int last) {
        return new DateSpan(LocalDate.of(2024, 5, first), LocalDate.of(2024, 5, last));
    }
}
