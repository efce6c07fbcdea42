package dateline.draft;

import dateline.model.Article;
import dateline.model.Extras;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes an article of plain text: paragraphs are divided by empty lines, and a first line without a full stop is the
/// headline.
public final class ArticleText {
    private static final int LONGEST_HEADLINE = 160;
    private static final String STOPS = ".!?…。！？";

    private ArticleText() {}

    /// @param otherwise the headline of a text that has none
    public static Article read(String text, String otherwise, LocalDate published, Locale language) {
        List<String> paragraphs = new ArrayList<>(paragraphs(text));
        boolean hasHeadline = paragraphs.size() > 1 && isHeadline(paragraphs.getFirst());
        String headline = hasHeadline ? paragraphs.removeFirst() : otherwise;
        return new Article(
                "article",
                headline,
                Optional.empty(),
                Optional.of(published),
                language,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                paragraphs,
                Extras.NONE);
    }

    private static boolean isHeadline(String paragraph) {
        char last = paragraph.charAt(paragraph.length() - 1);
        return paragraph.length() <= LONGEST_HEADLINE && STOPS.indexOf(last) < 0;
    }

    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.strip().lines().map(String::strip).toList()) {
            boolean begins = line.isEmpty() || isEntryOfList(line);
            if (begins && !paragraph.isEmpty()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            paragraph.append(paragraph.isEmpty() || line.isEmpty() ? "" : " ").append(line);
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    /// “09:00 – Arrival”, “- Talks”: a line of a programme is no continuation of the one before.
    private static boolean isEntryOfList(String line) {
        return (Character.isDigit(line.charAt(0)) && line.indexOf(':') > 0 && line.indexOf(':') <= 2)
                || "-–•*".indexOf(line.charAt(0)) >= 0;
    }
}
