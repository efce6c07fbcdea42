package dateline.timex;

import java.util.List;
import java.util.Optional;

/// A step of a pattern. Patterns have no repetition, so the steps form no circle, and a pattern can take only so many
/// tokens and only so many ways.
sealed interface Node {

    /// One of the phrases of a class.
    ///
    /// @param field takes the phrase's value
    /// @param glued nothing may stand between it and what is before
    record Words(WordClass words, Optional<Field> field, boolean glued, Node next) implements Node {}

    /// A number in digits.
    ///
    /// @param width the least number of digits
    /// @param widest the greatest
    record Digits(int low, int high, int width, int widest, Optional<Field> field, boolean glued, Node next)
            implements Node {

        boolean accepts(Token token) {
            int number = token.number();
            int length = token.word().length();
            return number >= low && number <= high && length >= width && length <= widest;
        }
    }

    record Either(List<Node> ways) implements Node {}

    record Accept() implements Node {}
}
