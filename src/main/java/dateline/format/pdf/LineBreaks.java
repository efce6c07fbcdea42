package dateline.format.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line may end (UAX #14 as the JDK has it), less what the JDK gets wrong: it would break "China’s" after the
/// apostrophe, a Chinese quotation before its closing mark, and "10:15" after the colon.
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
        return NOT_AFTER.indexOf(text.charAt(at - 1)) >= 0
                || NOT_BEFORE.indexOf(text.charAt(at)) >= 0
                || isWithinAnHour(at);
    }

    private boolean isWithinAnHour(int at) {
        return at > 1
                && text.charAt(at - 1) == ':'
                && Character.isDigit(text.charAt(at - 2))
                && Character.isDigit(text.charAt(at));
    }
}
