package dateline.draft;

/// A sentence of an article.
///
/// @param start in [dateline.model.Article#text()], in UTF-16 code units
/// @param end exclusive, without white space at its end
/// @param paragraph the number of its paragraph, from 0
record Sentence(int start, int end, int paragraph) {

    String in(String text) {
        return text.substring(start, end);
    }

    boolean contains(int from, int to) {
        return from >= start && to <= end;
    }
}
