package dateline.draft;

import dateline.model.Certainty;
import dateline.timex.Timex;
import java.util.List;
import java.util.Optional;

/// What a clause says happens, before its days and its place are known.
///
/// @param start of the clause, in the article's text
/// @param end exclusive
/// @param title as an entry is called
/// @param with whom or what it is about, for comparing: “Li Qiang” of “talks with Li Qiang”
/// @param subject who does it, or what it is, with pronouns resolved
/// @param lasts whether it fills the days that are named for it
/// @param edge which day of what was named before it is on: “its opening ceremony”
/// @param days how many it lasts, where the clause says so; else 0
/// @param vague whether the clause says when, but not so that it has days: “next week at the latest”, “for two hours”;
/// or
/// only comes back to what was announced: “the session”
/// @param apart whether it is before or after what its sentence tells first: “before flying to Luanda”
/// @param nth on which day of what was announced before: “on the second day”; -1 is the last one, 0 where it is not
/// said
/// @param times the expressions that say when, none of them a duration
/// @param previous the expressions that say when it was to be before it was moved or called off
record Happening(
        int start,
        int end,
        Kind kind,
        String title,
        String with,
        String subject,
        Tense tense,
        Certainty certainty,
        Fate fate,
        boolean lasts,
        boolean several,
        boolean vague,
        boolean apart,
        int days,
        int nth,
        Bound bound,
        Optional<Edge> edge,
        List<Timex> times,
        List<Timex> previous) {

    Happening {
        times = List.copyOf(times);
        previous = List.copyOf(previous);
    }

    enum Kind {
        /// A visit to a place: what else the visitor does falls within it.
        VISIT,
        /// Talks, a meeting.
        TALKS,
        SIGNING,
        /// A fair, a trial, a festival.
        EVENT,
        /// Something done that has its day: a walk, a reception of guests.
        ACT,
        OTHER
    }

    enum Tense {
        PAST,
        PRESENT,
        FUTURE
    }

    /// What became of the plan.
    enum Fate {
        STANDS,
        CANCELLED,
        POSTPONED,
        /// Another day was named.
        MOVED
    }

    /// What a preposition makes of a day.
    enum Bound {
        NONE,
        /// Some time before it ends.
        BY,
        /// Some time before it begins.
        BEFORE,
        /// Some time after it.
        SINCE,
        /// On each day up to it.
        UNTIL
    }

    enum Edge {
        FIRST_DAY,
        LAST_DAY
    }

    Happening withPrevious(List<Timex> others) {
        return with(lasts, times, others);
    }

    Happening withTimes(List<Timex> others) {
        return with(lasts, others, previous);
    }

    /// The same elsewhere in the sentence: “in Paris on 3 June, in Rome on 5 June”.
    Happening also(int first, int last, String name, List<Timex> others) {
        return new Happening(
                first, last, kind, name, with, subject, tense, certainty, fate, lasts, several, vague, apart, days, nth,
                bound, edge, others, List.of());
    }

    /// On all days of these, and by its full name.
    Happening throughout(String name, List<Timex> others) {
        String full = title.equalsIgnoreCase(subject) ? EnglishPhrases.capital(name) : title;
        return with(full, true, others, previous);
    }

    private Happening with(boolean all, List<Timex> now, List<Timex> before) {
        return with(title, all, now, before);
    }

    private Happening with(String name, boolean all, List<Timex> now, List<Timex> before) {
        return new Happening(
                start, end, kind, name, with, subject, tense, certainty, fate, all, several, vague, apart, days, nth,
                bound, edge, now, before);
    }
}
