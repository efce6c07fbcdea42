package dateline.draft;

/// Verbs that say the same of a programme.
enum VerbClass {
    VISIT,
    TRAVEL,
    ARRIVE,
    LEAVE,
    MEET,
    TALK,
    /// “Hold talks”, “pay a visit”: what happens is the object.
    HOLD,
    /// “Takes place”, “runs”: what happens is the subject.
    OCCUR,
    BEGIN,
    END,
    ATTEND,
    /// “Inaugurate”, “unveil”.
    OPEN,
    SIGN,
    SPEAK,
    /// Something done that has its day: “lay a wreath”, “perform”.
    ACT,
    REPORT,
    CANCEL,
    POSTPONE,
    MOVE,
    OTHER
}
