package dateline.view.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextSelectionTest {
    private static final String TEXT = "Xi’s visit, announced.\n\nПосле визита 普京访问中国 \uD83D\uDE00.";

    private final TextSelection selection = new TextSelection(TEXT, Locale.ENGLISH);

    @Test
    void aWordIsFoundByTheRulesOfItsLanguage() {
        assertEquals("visit", wordAt("visit", 2));
        assertEquals("визита", wordAt("визита", 3));
    }

    @Test
    void aWordAtTheEndOfAParagraphDoesNotReachIntoTheNext() {
        selection.selectWordAt(TEXT.indexOf("\n\n"));
        assertEquals(".", selection.selectedText());
    }

    @Test
    void aParagraphIsSelectedWithoutItsBreak() {
        selection.selectParagraphAt(TEXT.indexOf("announced"));
        assertEquals("Xi’s visit, announced.", selection.selectedText());
        selection.selectParagraphAt(TEXT.length());
        assertTrue(selection.selectedText().startsWith("После"));
    }

    @Test
    void aSelectionMadeBackwardsReadsForwards() {
        selection.clearAt(10);
        selection.extendTo(5);
        assertEquals("visit", selection.selectedText());
    }

    @Test
    void aSelectionNeverPartsASurrogatePair() {
        int emoji = TEXT.indexOf("\uD83D\uDE00");
        selection.clearAt(emoji + 1);
        selection.extendTo(emoji + 2);
        assertEquals("\uD83D\uDE00", selection.selectedText());
        selection.clearAt(emoji);
        selection.extendBy(1, false);
        assertEquals("\uD83D\uDE00", selection.selectedText());
    }

    @Test
    void itStopsAtTheEndsOfTheText() {
        selection.clearAt(0);
        selection.extendBy(-1, true);
        assertTrue(selection.isEmpty());
        selection.clearAt(TEXT.length() + 7);
        selection.extendBy(1, true);
        assertTrue(selection.isEmpty());
        selection.selectAll();
        assertEquals(TEXT, selection.selectedText());
    }

    @Test
    void anEmptyTextHasNothingToSelect() {
        TextSelection none = new TextSelection("", Locale.ENGLISH);
        none.selectWordAt(0);
        none.selectParagraphAt(0);
        none.selectAll();
        assertTrue(none.isEmpty());
    }

    private String wordAt(String word, int within) {
        selection.selectWordAt(TEXT.indexOf(word) + within);
        return selection.selectedText();
    }
}
