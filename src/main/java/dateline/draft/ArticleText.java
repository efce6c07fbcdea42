package dateline.draft;

import dateline.model.Article;
import dateline.model.Extras;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes an article of plain text: paragraphs are divided by empty lines, and a first line without a full stop is the
/// headline. Lines that are full are one paragraph; lines that are short are a list's, and each is its own.
public final class ArticleText {
    private static final int LONGEST_HEADLINE = 160;
    private static final int LONGEST_HAN_HEADLINE = 60;
    private static final String STOPS = ".!?…。！？:：";
    /// From how many characters on a line can have been ended for want of room.
    private static final int FULL_LINE = 50;
    /// A text with a longer line was not broken into lines for want of room.
    private static final int WIDEST = 120;
    private static final String BULLETS = "-–—•*·▪●";

    private ArticleText() {}

    /// @param otherwise the headline of a text that has none
    public static Article read(String text, String otherwise, LocalDate published, Locale language) {
        List<String> paragraphs = paragraphs(text);
        boolean hasHeadline = paragraphs.size() > 1 && isHeadline(paragraphs.getFirst());
        return new Article(
                "article",
                hasHeadline ? paragraphs.getFirst() : otherwise,
                Optional.empty(),
                Optional.of(published),
                language,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                hasHeadline ? paragraphs.subList(1, paragraphs.size()) : paragraphs,
                Extras.NONE);
    }

    private static boolean isHeadline(String paragraph) {
        char last = paragraph.charAt(paragraph.length() - 1);
        boolean han = Character.isIdeographic(paragraph.codePointAt(0));
        return paragraph.length() <= (han ? LONGEST_HAN_HEADLINE : LONGEST_HEADLINE) && STOPS.indexOf(last) < 0;
    }

    private static int width(String text) {
        return text.lines().mapToInt(String::length).max().orElse(0);
    }

    private static List<String> paragraphs(String text) {
        int width = width(text);
        List<String> paragraphs = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : text.strip().lines().map(String::strip).toList()) {
            if (line.isEmpty() || width > WIDEST) {
                addBlock(paragraphs, block, width);
                block.clear();
            }
            if (!line.isEmpty()) {
                block.add(line);
            }
        }
        addBlock(paragraphs, block, width);
        return paragraphs;
    }

    private static void addBlock(List<String> paragraphs, List<String> block, int width) {
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < block.size(); i++) {
            boolean goesOn = i > 0 && isFull(block.get(i - 1), block.get(i), width) && !isEntryOfList(block.get(i));
            if (!goesOn && !paragraph.isEmpty()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(block.get(i));
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
    }

    /// Whether a line was ended since the next word had no room.
    private static boolean isFull(String line, String next, int width) {
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return line.length() >= FULL_LINE && line.length() + 1 + word > width;
    }

    /// “09:00 – Arrival”, “- Talks”: a line of a programme is no continuation of the one before.
    private static boolean isEntryOfList(String line) {
        char first = line.charAt(0);
        boolean clock = Character.isDigit(first) && line.indexOf(':') > 0 && line.indexOf(':') <= 2;
        return clock || BULLETS.indexOf(first) >= 0;
    }
}
