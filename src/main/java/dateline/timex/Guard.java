package dateline.timex;

import java.util.List;
import java.util.Optional;

/// A condition on the token beside an expression.
///
/// @param not whether it must not hold
/// @param words holds where one of them stands
/// @param capital whether any word with a capital letter will do too
/// @param number whether any number will do too
/// @param edge whether the edge of the paragraph will do too
record Guard(boolean not, List<WordClass> words, boolean capital, boolean number, boolean edge) {

    /// @param at the index of the token beside it; one outside of the text, or across a break, is the edge
    boolean holds(List<Token> tokens, Optional<Integer> at) {
        boolean found = at.isEmpty() ? edge : stands(tokens, at.get());
        return found != not;
    }

    private boolean stands(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if ((capital && token.capital()) || (number && token.kind() == Token.Kind.NUMBER)) {
            return true;
        }
        for (WordClass word : words) {
            if (word.standsAt(tokens, at)) {
                return true;
            }
        }
        return false;
    }
}
