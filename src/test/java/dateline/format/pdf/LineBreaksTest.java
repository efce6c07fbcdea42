package dateline.format.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void aWordWithAnApostropheStaysWhole() {
        assertEquals("the |Kremlin’s |words|", breaks("the Kremlin’s words"));
    }

    @Test
    void aQuotationKeepsItsMarks() {
        assertEquals("他|说：|“你|好”。|", breaks("他说：“你好”。"));
    }

    @Test
    void aLineMayEndBetweenTwoHoursAndNotWithinOne() {
        assertEquals("4:30\u202FAM–|10:10\u202FAM |Flight|", breaks("4:30\u202FAM–10:10\u202FAM Flight"));
    }

    @Test
    void emptyTextHasNoBreak() {
        assertEquals("", breaks(""));
    }

    private static String breaks(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        StringBuilder shown = new StringBuilder();
        int from = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            shown.append(text, from, at).append('|');
            from = at;
        }
        return shown.toString();
    }
}
