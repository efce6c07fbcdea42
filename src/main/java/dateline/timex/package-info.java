/// Recognises and normalises temporal expressions in news prose: TIMEX3 with exact offsets, and what of each was
/// inferred.
///
/// [TimexRecognizer] reads the rules of a language from `resources/timex/` once and then turns a text and its day of
/// publication into [Timex] after [Timex], in the order of the text, none overlapping another.
///
/// How expressions that belong together are given:
///
/// | text | given as |
/// |---|---|
/// | “May 16 and 17” | two ("May 16", "17") in one [Group] of kind `LIST` |
/// | “16 or 17 May” | two ("16", "17 May") in one group of kind `ALTERNATIVES` |
/// | “from May 17 to 21”, “between 17 and 21 May” | two in one group of kind `INTERVAL`, the first its begin, the
/// second its end |
/// | “17–21 May”, “May 30-June 2” (a dash) | one, whose value is `2024-05-17/2024-05-21` |
/// | “Tuesday, May 14”, “3 p.m. Tuesday” (side by side) | one |
/// | “on Tuesday at 3 p.m.” | a `DATE`, and a `TIME` that carries the day in its value |
///
/// The days that an expression covers are in [Timex#days]: callers need not read values. “Later this week” has the week
/// as its value and only the days from publication on as its days.
@NullMarked
package dateline.timex;

import org.jspecify.annotations.NullMarked;
