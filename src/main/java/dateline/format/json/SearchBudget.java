package dateline.format.json;

/// How much of the articles is still searched for quotes. Each quote may need a search through a whole article: a file
/// could ask for more than anyone would wait for.
final class SearchBudget {
    private long left;

    /// @param length in UTF-16 code units
    SearchBudget(long length) {
        left = length;
    }

    boolean isSpent() {
        return left <= 0;
    }

    void spend(int length) {
        left -= length;
    }
}
