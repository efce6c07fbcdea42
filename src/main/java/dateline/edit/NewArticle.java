package dateline.edit;

import dateline.draft.ArticleText;
import dateline.model.Article;
import dateline.wording.DateInput;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What was typed of an article that is to be read.
///
/// @param headline empty for the one that the text begins with
/// @param published as the reader writes a date
/// @param zone an IANA name
public record NewArticle(
        String text, String headline, String publisher, String link, String published, Locale language, String zone) {
    /// The longest text that is read, in UTF-16 code units: some forty pages.
    public static final int LONGEST = 100_000;

    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    /// The headline that the text begins with; empty where it begins at once.
    public static String headlineOf(String text, Locale language) {
        return text.isBlank()
                ? ""
                : ArticleText.read(text, "", LocalDate.EPOCH, language).headline();
    }

    /// What is missing or wrong, by field; nothing where the article can be read.
    ///
    /// @param near gives the year of a date without one
    public List<InputProblem> problems(DateInput dates, LocalDate near) {
        List<InputProblem> problems = new ArrayList<>();
        if (text.isBlank()) {
            problems.add(InputProblem.of(InputField.TEXT, "edit.problem.no-text"));
        } else if (text.length() > LONGEST) {
            problems.add(InputProblem.of(InputField.TEXT, "edit.problem.text-too-long", text.length(), LONGEST));
        } else if (headline.isBlank() && headlineOf(text, language).isEmpty()) {
            problems.add(InputProblem.of(InputField.HEADLINE, "edit.problem.no-headline"));
        }
        if (published.isBlank()) {
            problems.add(InputProblem.of(InputField.PUBLISHED, "edit.problem.no-published"));
        } else if (dates.read(published, near).isEmpty()) {
            problems.add(InputProblem.of(
                    InputField.PUBLISHED, "edit.problem.no-date", published.strip(), dates.example(near), near));
        }
        if (!link.isBlank() && uri().isEmpty()) {
            problems.add(InputProblem.of(InputField.LINK, "edit.problem.no-link"));
        }
        if (!isZone(zone)) {
            problems.add(InputProblem.of(InputField.ZONE, "edit.problem.no-zone", zone.strip()));
        }
        return problems;
    }

    /// The article, where there are no [#problems].
    ///
    /// @throws java.util.NoSuchElementException where the date is none
    public Article article(DateInput dates, LocalDate near) {
        LocalDate day = dates.read(published, near).orElseThrow();
        Article read = ArticleText.read(text, "", day, language);
        return new Article(
                read.id(),
                headline.isBlank() ? read.headline() : headline.strip(),
                said(publisher),
                Optional.of(day),
                language,
                Optional.empty(),
                uri(),
                read.inferences(),
                read.paragraphs(),
                read.extras());
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone.strip());
    }

    /// Whether it names a time zone by its IANA name.
    static boolean isZone(String name) {
        return ZONES.contains(name.strip());
    }

    private Optional<URI> uri() {
        try {
            URI uri = new URI(link.strip());
            boolean isWeb = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return isWeb && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> said(String words) {
        return Optional.of(words.strip()).filter(w -> !w.isEmpty());
    }
}
