package dateline.view.detail;

import dateline.model.Article;
import java.util.ArrayList;
import java.util.List;

/// A text cut into blocks that are small enough to be laid out one by one: its paragraphs, the very long ones in
/// pieces.
///
/// @param text the whole text, as [Article#text()] gives it
/// @param list the blocks, in order; together they hold all of the text but the breaks between paragraphs
record TextBlocks(String text, List<Block> list) {
    /// In UTF-16 code units.
    static final int MAX_LENGTH = 4_000;

    static final TextBlocks EMPTY = new TextBlocks("", List.of());

    /// @param start in UTF-16 code units of the whole text
    /// @param end exclusive
    /// @param endsParagraph false for a piece that its paragraph goes on after
    record Block(int start, int end, boolean endsParagraph) {
        int length() {
            return end - start;
        }
    }

    static TextBlocks of(Article article) {
        List<Block> list = new ArrayList<>();
        int start = 0;
        for (String paragraph : article.paragraphs()) {
            cut(paragraph, start, list);
            start += paragraph.length() + Article.PARAGRAPH_BREAK.length();
        }
        return new TextBlocks(article.text(), List.copyOf(list));
    }

    private static void cut(String paragraph, int start, List<Block> list) {
        int from = 0;
        while (paragraph.length() - from > MAX_LENGTH) {
            int to = breakBefore(paragraph, from, from + MAX_LENGTH);
            list.add(new Block(start + from, start + to, false));
            from = to;
        }
        list.add(new Block(start + from, start + paragraph.length(), true));
    }

    /// After the last space, or at the limit where there is none; never between the halves of a surrogate pair.
    private static int breakBefore(String text, int from, int limit) {
        int space = text.lastIndexOf(' ', limit - 1);
        if (space > from) {
            return space + 1;
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    String text(Block block) {
        return text.substring(block.start(), block.end());
    }

    /// The index of the block that the offset lies in; an offset in a paragraph break belongs to the block before.
    int indexAt(int offset) {
        int low = 0;
        int high = list.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (list.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
