package dateline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.model.Article;
import dateline.wording.DateInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewArticleTest {
    private static final DateInput DATES = new DateInput(Locale.UK);
    private static final LocalDate NEAR = LocalDate.of(2024, 5, 15);
    private static final String TEXT = "A fair\n\nThe fair opens on Friday.";

    @Test
    void aTextWithItsDayIsAnArticle() {
        NewArticle typed = typed(TEXT, "", "14 May", "", "Europe/Oslo");
        assertEquals(List.of(), typed.problems(DATES, NEAR));
        Article article = typed.article(DATES, NEAR);
        assertEquals("A fair", article.headline());
        assertEquals(List.of("The fair opens on Friday."), article.paragraphs());
        assertEquals(Optional.of(LocalDate.of(2024, 5, 14)), article.published());
    }

    @Test
    void aHeadlineThatIsTypedCounts() {
        assertEquals(
                "Mine",
                typed(TEXT, " Mine ", "2024-05-14", "", "UTC")
                        .article(DATES, NEAR)
                        .headline());
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT,'  ',x,2024-05-14,,UTC",
        "HEADLINE,No headline here.,'',2024-05-14,,UTC",
        "PUBLISHED,Text,x,'',,UTC",
        "PUBLISHED,Text,x,2024-02-30,,UTC",
        "PUBLISHED,Text,x,soon,,UTC",
        "LINK,Text,x,2024-05-14,javascript:alert(1),UTC",
        "LINK,Text,x,2024-05-14,example.org/a,UTC",
        "ZONE,Text,x,2024-05-14,,Beijing"
    })
    void whatIsWrongIsSaidAtItsField(
            InputField field, String text, String headline, String published, String link, String zone) {
        List<InputProblem> problems = typed(
                        text, headline, published, Optional.ofNullable(link).orElse(""), zone)
                .problems(DATES, NEAR);
        assertEquals(List.of(field), problems.stream().map(InputProblem::field).toList());
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithBothNumbers() {
        InputProblem problem = typed("x".repeat(NewArticle.LONGEST + 1), "x", "2024-05-14", "", "UTC")
                .problems(DATES, NEAR)
                .getFirst();
        assertEquals(List.<Object>of(NewArticle.LONGEST + 1, NewArticle.LONGEST), problem.arguments());
    }

    private static NewArticle typed(String text, String headline, String published, String link, String zone) {
        return new NewArticle(text, headline, "", link, published, Locale.ENGLISH, zone);
    }
}
