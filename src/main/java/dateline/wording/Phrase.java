package dateline.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A pattern of [java.text.MessageFormat] that has been taken apart once: most of our texts are words with gaps for
/// other words and for small numbers, and a calendar says thousands of them a second. Thread-safe.
final class Phrase {
    /// From here on, numbers are written as the locale has them.
    private static final int LARGE = 1000;

    /// Something between two gaps, or a gap.
    private sealed interface Piece {

        boolean fits(Object... arguments);

        void fill(StringBuilder text, Object... arguments);
    }

    private record Words(String words) implements Piece {

        @Override
        public boolean fits(Object... arguments) {
            return true;
        }

        @Override
        public void fill(StringBuilder text, Object... arguments) {
            text.append(words);
        }
    }

    private record Gap(int number) implements Piece {

        @Override
        public boolean fits(Object... arguments) {
            return number < arguments.length && (arguments[number] instanceof String || isSmall(arguments[number]));
        }

        @Override
        public void fill(StringBuilder text, Object... arguments) {
            text.append(arguments[number]);
        }
    }

    /// What is said depends on a number: the last phrase whose least the number reaches, or else the first.
    private record Choice(int number, List<Integer> leasts, List<Phrase> phrases) implements Piece {

        @Override
        public boolean fits(Object... arguments) {
            return number < arguments.length
                    && isSmall(arguments[number])
                    && chosen(arguments).fits(arguments);
        }

        @Override
        public void fill(StringBuilder text, Object... arguments) {
            chosen(arguments).pieces.forEach(piece -> piece.fill(text, arguments));
        }

        private Phrase chosen(Object... arguments) {
            int value = ((Number) arguments[number]).intValue();
            int last = leasts.size() - 1;
            while (last > 0 && value < leasts.get(last)) {
                last--;
            }
            return phrases.get(last);
        }
    }

    private final List<Piece> pieces;
    private final boolean isPlain;

    private Phrase(List<Piece> pieces, boolean isPlain) {
        this.pieces = pieces;
        this.isPlain = isPlain;
    }

    /// @param pattern one that is more than words, gaps and choices fits nothing
    static Phrase of(String pattern) {
        return new Reader(pattern).whole().orElseGet(() -> new Phrase(List.of(), false));
    }

    /// Whether the phrase can be filled with these as they are.
    boolean fits(Object... arguments) {
        return isPlain && pieces.stream().allMatch(piece -> piece.fits(arguments));
    }

    String fill(Object... arguments) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> piece.fill(text, arguments));
        return text.toString();
    }

    private static boolean isSmall(Object argument) {
        return (argument instanceof Integer || argument instanceof Long)
                && ((Number) argument).longValue() >= 0
                && ((Number) argument).longValue() < LARGE;
    }

    /// Takes a pattern apart.
    private static final class Reader {
        private static final String CHOICE = ",choice,";

        private final String pattern;
        private int at;

        Reader(String pattern) {
            this.pattern = pattern;
        }

        Optional<Phrase> whole() {
            return phrase("", true).filter(all -> at == pattern.length());
        }

        /// @param ends which characters end it
        /// @param apostrophes whether there may be any: inside a choice they are taken apart twice
        private Optional<Phrase> phrase(String ends, boolean apostrophes) {
            List<Piece> pieces = new ArrayList<>();
            StringBuilder words = new StringBuilder();
            while (at < pattern.length() && ends.indexOf(pattern.charAt(at)) < 0) {
                char c = pattern.charAt(at);
                if (c == '{') {
                    add(pieces, words);
                    Optional<Piece> gap = gap();
                    if (gap.isEmpty()) {
                        return Optional.empty();
                    }
                    pieces.add(gap.get());
                } else if (c != '\'') {
                    words.append(c);
                    at++;
                } else if (apostrophes && pattern.startsWith("''", at)) {
                    words.append(c);
                    at += 2;
                } else {
                    return Optional.empty(); // quotes more than an apostrophe
                }
            }
            add(pieces, words);
            return Optional.of(new Phrase(pieces, true));
        }

        private static void add(List<Piece> pieces, StringBuilder words) {
            if (!words.isEmpty()) {
                pieces.add(new Words(words.toString()));
                words.setLength(0);
            }
        }

        /// `{0}` or `{0,choice,…}`.
        private Optional<Piece> gap() {
            if (at + 2 >= pattern.length() || !Character.isDigit(pattern.charAt(at + 1))) {
                return Optional.empty();
            }
            int number = pattern.charAt(at + 1) - '0';
            at += 2;
            if (pattern.charAt(at) == '}') {
                at++;
                return Optional.of(new Gap(number));
            }
            return pattern.startsWith(CHOICE, at) ? choice(number) : Optional.empty();
        }

        private Optional<Piece> choice(int number) {
            at += CHOICE.length();
            List<Integer> leasts = new ArrayList<>();
            List<Phrase> phrases = new ArrayList<>();
            do {
                Optional<Integer> least = least();
                Optional<Phrase> phrase = least.flatMap(some -> phrase("|}", false));
                if (phrase.isEmpty() || at >= pattern.length()) {
                    return Optional.empty();
                }
                leasts.add(least.get());
                phrases.add(phrase.get());
            } while (pattern.charAt(at++) == '|');
            return Optional.of(new Choice(number, leasts, phrases));
        }

        /// `1#` is from 1 on, `1<` from the next number on.
        private Optional<Integer> least() {
            int start = at;
            while (at < pattern.length() && Character.isDigit(pattern.charAt(at))) {
                at++;
            }
            if (at == start || at - start > 3 || at == pattern.length()) {
                return Optional.empty();
            }
            int limit = Integer.parseInt(pattern.substring(start, at));
            char sign = pattern.charAt(at++);
            return sign == '#' ? Optional.of(limit) : sign == '<' ? Optional.of(limit + 1) : Optional.empty();
        }
    }
}
