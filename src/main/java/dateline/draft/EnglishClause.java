package dateline.draft;

/// A clause of an English sentence, by the numbers of its tokens.
///
/// @param from the first token of the clause
/// @param subject the first token of the subject, which may stand in an earlier clause
/// @param subjectEnd the token after the subject
/// @param rest the first token of what the predicate says of the subject
/// @param end the token after the clause
/// @param own whether the subject is its own
record EnglishClause(int from, int subject, int subjectEnd, Predicate predicate, int rest, int end, boolean own) {

    EnglishClause(int from, int subject, int subjectEnd, Predicate predicate, int end, boolean own) {
        this(from, subject, subjectEnd, predicate, predicate.to(), end, own);
    }
}
