package dateline.draft;

import dateline.draft.Happening.Kind;
import dateline.timex.Timex;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// “出席5月17日至21日举行的博览会开幕式”: an object that says itself when it is.
///
/// @param object what is held then: “博览会开幕式”
/// @param opened of what it is the opening; empty where it is none
record ChineseEmbedded(String object, String opened, List<Timex> times, int start, int end) {
    private static final Pattern FORM = Pattern.compile("^(?:将?于|定于|从|自|在)?(" + MarkedText.MARK + "(?:[至到—–-]"
            + MarkedText.MARK + ")?)(?:在[^的]{1,16})?(?:举行|举办|召开|开幕|开始)的(.{2,40})$");
    private static final Pattern OPENING = Pattern.compile("^(.{2,30}?)的?(?:开幕式|开幕仪式|开幕典礼|启动仪式)$");

    static Optional<ChineseEmbedded> in(MarkedText marked, int from, int to) {
        Matcher form = FORM.matcher(marked.toString().substring(from, to));
        if (!form.matches()) {
            return Optional.empty();
        }
        String object = ChineseClause.plain(form.group(2));
        Matcher opening = OPENING.matcher(object);
        String opened = opening.matches() ? opening.group(1) : "";
        return Optional.of(new ChineseEmbedded(
                object, opened, marked.times(from, from + form.end(1)), marked.offset(from), marked.offset(to)));
    }

    boolean isOpening() {
        return !opened.isEmpty();
    }

    Happening event() {
        return new Telling(start, end, Kind.EVENT, opened).times(times).happening();
    }
}
