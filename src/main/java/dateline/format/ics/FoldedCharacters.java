package dateline.format.ics;

/// Joins characters that a program folded in two: lines are folded by octets, and old programs do not care what these
/// are octets of (RFC 5545 §3.1). Stateless and thread-safe.
final class FoldedCharacters {

    private FoldedCharacters() {}

    /// The same bytes, with each fold that stood inside a character of UTF-8 moved behind it, so that no line moves.
    static byte[] mend(byte[] bytes) {
        byte[] mended = bytes.clone();
        int missing = 0;
        for (int i = 0; i < mended.length; i++) {
            int fold = missing > 0 ? foldLength(mended, i) : 0;
            if (fold > 0 && i + fold < mended.length && isContinuation(mended[i + fold])) {
                byte continuation = mended[i + fold];
                System.arraycopy(mended, i, mended, i + 1, fold);
                mended[i] = continuation;
            }
            missing = isContinuation(mended[i]) ? Math.max(0, missing - 1) : followers(mended[i]);
        }
        return mended;
    }

    /// Of the folds that stand here one behind the other; 0 where there is none.
    private static int foldLength(byte[] bytes, int at) {
        int end = at;
        while (true) {
            int lineEnd = end < bytes.length && bytes[end] == '\r' ? 1 : 0;
            boolean isFold = end + lineEnd + 1 < bytes.length
                    && bytes[end + lineEnd] == '\n'
                    && (bytes[end + lineEnd + 1] == ' ' || bytes[end + lineEnd + 1] == '\t');
            if (!isFold) {
                return end - at;
            }
            end += lineEnd + 2;
        }
    }

    private static boolean isContinuation(byte octet) {
        return (octet & 0xC0) == 0x80;
    }

    /// How many octets belong to the character that this one begins.
    private static int followers(byte octet) {
        if ((octet & 0xE0) == 0xC0) {
            return 1;
        }
        if ((octet & 0xF0) == 0xE0) {
            return 2;
        }
        return (octet & 0xF8) == 0xF0 ? 3 : 0;
    }
}
