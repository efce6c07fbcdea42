package dateline.draft;

import dateline.timex.Timex;
import java.util.ArrayList;
import java.util.List;

/// A passage with one mark in the place of each of its temporal expressions.
final class MarkedText {
    /// Stands for a temporal expression.
    static final char MARK = '\u0001';

    private final String marked;
    private final int[] offsets;
    private final List<Timex> times = new ArrayList<>();

    /// @param all the expressions, of which those in the passage count
    MarkedText(String text, int start, int end, List<Timex> all) {
        StringBuilder made = new StringBuilder();
        int[] where = new int[end - start + 1];
        int next = 0;
        int at = start;
        while (at < end) {
            while (next < all.size() && all.get(next).start() < at) {
                next++;
            }
            boolean isTime = next < all.size()
                    && all.get(next).start() == at
                    && all.get(next).end() <= end
                    && EnglishHappenings.isCalendar(all.get(next));
            where[made.length()] = at;
            made.append(isTime ? MARK : text.charAt(at));
            if (isTime) {
                times.add(all.get(next));
            }
            at = isTime ? all.get(next).end() : at + 1;
        }
        where[made.length()] = end;
        this.marked = made.toString();
        this.offsets = where;
    }

    @Override
    public String toString() {
        return marked;
    }

    int length() {
        return marked.length();
    }

    /// Where a place of the marked text is in the whole one.
    int offset(int at) {
        return offsets[at];
    }

    /// The expressions whose marks stand here.
    List<Timex> times(int from, int to) {
        int before =
                (int) marked.substring(0, from).chars().filter(c -> c == MARK).count();
        int here =
                (int) marked.substring(from, to).chars().filter(c -> c == MARK).count();
        return times.subList(before, before + here);
    }
}
