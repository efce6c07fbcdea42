package dateline.format.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line may end (UAX #14 as the JDK has it), less what the JDK gets wrong: it would break "China’s" after the
/// apostrophe, and a Chinese quotation before its closing mark.
final class LineBreaks implements FSTextBreaker {
    private static final String NOT_AFTER = "’‘“«‹([{（【《〈「『";
    private static final String NOT_BEFORE = "”»›)]}，。、；：！？）】》〉」』";

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && at < text.length() && isWrong(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean isWrong(int at) {
        return NOT_AFTER.indexOf(text.charAt(at - 1)) >= 0 || NOT_BEFORE.indexOf(text.charAt(at)) >= 0;
    }
}
