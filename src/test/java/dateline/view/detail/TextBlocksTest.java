package dateline.view.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.view.detail.TextBlocks.Block;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextBlocksTest {

    @Test
    void aParagraphIsABlock() {
        TextBlocks blocks = TextBlocks.of(Cases.article("a", List.of("One.", "", "Three.")));
        assertEquals(List.of(new Block(0, 4, true), new Block(6, 6, true), new Block(8, 14, true)), blocks.list());
    }

    @Test
    void aLongParagraphIsCutAfterSpaces() {
        String paragraph = "word ".repeat(TextBlocks.MAX_LENGTH);
        TextBlocks blocks = TextBlocks.of(Cases.article("a", List.of(paragraph)));
        String together = blocks.list().stream().map(blocks::text).collect(Collectors.joining());
        assertEquals(paragraph, together);
        blocks.list().forEach(block -> {
            assertTrue(block.length() <= TextBlocks.MAX_LENGTH);
            assertTrue(blocks.text(block).endsWith(" "), blocks.text(block));
        });
        assertEquals(
                List.of(blocks.list().getLast()),
                blocks.list().stream().filter(Block::endsParagraph).toList());
    }

    @Test
    void aCutNeverPartsASurrogatePair() {
        String paragraph = "a" + "\uD83D\uDE00".repeat(TextBlocks.MAX_LENGTH);
        TextBlocks blocks = TextBlocks.of(Cases.article("a", List.of(paragraph)));
        assertTrue(blocks.list().size() > 1);
        blocks.list().stream()
                .skip(1)
                .forEach(block -> assertTrue(Character.isHighSurrogate(paragraph.charAt(block.start()))));
    }

    @Test
    void anOffsetBelongsToTheBlockThatHoldsItOrEndsBeforeIt() {
        TextBlocks blocks = TextBlocks.of(Cases.article("a", List.of("One.", "Two.", "Three.")));
        assertEquals(0, blocks.indexAt(0));
        assertEquals(0, blocks.indexAt(5));
        assertEquals(1, blocks.indexAt(6));
        assertEquals(2, blocks.indexAt(1_000));
    }
}
