package dateline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What stands between two commas of a Russian sentence, as words with their places in the marked text. A quotation is
/// one word, and so is an expression of time.
///
/// @param from the first character in the marked text
/// @param to exclusive
record RussianPiece(MarkedText marked, int from, int to, List<Word> words) {
    private static final Set<String> BEFORE_TIMES = Words.of(
            "в во на с со по до к от около примерно между начиная не позднее утром вечером днем днём ночью и или",
            "включительно уже");
    private static final Set<String> LOOSE = Words.of(
            "и а но также кроме того затем потом после этого где там при этом позже позднее тем временем в во на с со",
            "по к ко ещё еще же однако причем причём тоже вновь впервые предварительно ориентировочно");

    /// @param start in the marked text
    record Word(int start, int end, String text) {

        boolean isTime() {
            return text.indexOf(MarkedText.MARK) >= 0;
        }

        boolean isCapital() {
            return Character.isUpperCase(text.codePointAt(0)) || text.charAt(0) == '«';
        }
    }

    static RussianPiece of(MarkedText marked, int from, int to) {
        String all = marked.toString();
        List<Word> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            int start = at;
            char c = all.charAt(at);
            if (c == '«' && all.indexOf('»', at) > 0 && all.indexOf('»', at) < to) {
                at = all.indexOf('»', at) + 1;
            } else if (isLetter(c)) {
                while (at < to && (isLetter(all.charAt(at)) || isInner(all, at, to))) {
                    at++;
                }
            } else {
                at++;
            }
            if (!Character.isWhitespace(c)) {
                words.add(new Word(start, at, all.substring(start, at)));
            }
        }
        return new RussianPiece(marked, from, to, words);
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isInner(String all, int at, int to) {
        return all.charAt(at) == '-' && at + 1 < to && isLetter(all.charAt(at + 1));
    }

    /// The words from one to another, without times and loose ends.
    String phrase(int first, int end) {
        List<Word> kept = new ArrayList<>();
        boolean afterTime = false;
        for (int i = first; i < end; i++) {
            Word word = words.get(i);
            if (word.isTime()) {
                while (!kept.isEmpty() && isBeforeTime(kept.getLast())) {
                    kept.removeLast();
                }
                afterTime = true;
            } else if (!(afterTime
                    && isJoin(word)
                    && i + 1 < end
                    && words.get(i + 1).isTime())) {
                kept.add(word);
                afterTime = false;
            }
        }
        while (!kept.isEmpty() && isLoose(kept.getFirst())) {
            kept.removeFirst();
        }
        while (!kept.isEmpty() && isLoose(kept.getLast())) {
            kept.removeLast();
        }
        return text(kept);
    }

    private static boolean isJoin(Word word) {
        return Set.of("и", "или", "по", "до", "–", "—", "-").contains(word.text());
    }

    private static boolean isBeforeTime(Word word) {
        return BEFORE_TIMES.contains(RussianWords.plain(word.text())) || isMark(word);
    }

    static boolean isMark(Word word) {
        return !Character.isLetterOrDigit(word.text().codePointAt(0))
                && word.text().charAt(0) != '«';
    }

    private static boolean isLoose(Word word) {
        return LOOSE.contains(RussianWords.plain(word.text())) || isMark(word);
    }

    private String text(List<Word> kept) {
        StringBuilder text = new StringBuilder();
        int end = -1;
        for (Word word : kept) {
            text.append(end < 0 || word.start() == end ? "" : " ").append(word.text());
            end = word.end();
        }
        return text.toString();
    }

    String word(int i) {
        return i >= 0 && i < words.size() ? RussianWords.plain(words.get(i).text()) : "";
    }

    int size() {
        return words.size();
    }
}
