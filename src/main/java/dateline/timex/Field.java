package dateline.timex;

/// What a rule can say of an expression. The names, in lower case and with hyphens, are those of the rule files.
enum Field {
    /// 19 for the nineteenth.
    CENTURY,
    /// 1990 or, where the century is left out, 90.
    DECADE,
    YEAR,
    /// The last two digits.
    SHORT_YEAR,
    /// How many years after the year of the base: -1 in “May last year”.
    YEAR_REF,
    HALF,
    QUARTER,
    /// SP, SU, FA or WI.
    SEASON,
    MONTH,
    /// How many months after the month of the base: -1 in “the 5th of last month”.
    MONTH_REF,
    /// How many weeks after the week of the base: 1 in “Tuesday next week”.
    WEEK_REF,
    /// 1 for Monday.
    WEEKDAY,
    DAY,
    /// Which of the weekdays in a month: 1 for the first, -1 for the last.
    NTH,
    /// A feast of fixed date, as MM-DD.
    HOLIDAY,
    /// MO, MI, AF, EV or NI.
    PART,
    HOUR,
    MINUTE,
    /// Both in four digits: 1500.
    HOUR_MINUTE,
    /// AM or PM.
    MERIDIEM,
    /// An id of java.time.ZoneId, or LOCAL.
    ZONE,
    /// Hours from UTC, with the sign as written: 8 in “GMT+8”.
    OFFSET,
    /// A number that an order of day and month leaves open: `5/14`, `14/5`.
    FIRST_NUMBER,
    SECOND_NUMBER,
    /// How many units.
    N,
    /// Added to N: the 5 of “twenty-five”.
    PLUS,
    /// Multiplies N: the thousand of “two thousand”.
    TIMES,
    /// Any value adds a half.
    AND_HALF,
    /// A code of [Unit].
    UNIT,
    /// 1 for later, -1 for earlier: “two days ago”.
    SHIFT,
    /// Which one, counted from that of the base: -1 in “last week”.
    REF,
    /// The base: `published` (if it is not said), `context`, what was named last, or `begin`, the first day of that.
    FROM,
    /// -1 leaves the days before the base, 1 those from it on: “later this week”.
    CLIP,
    /// A name of [Mod].
    MOD,
    /// The value itself.
    VALUE,
    /// Any value: years are of the budget.
    FISCAL,
    /// FUTURE or PAST, where the words beside it say so whatever the verb.
    TENSE
}
