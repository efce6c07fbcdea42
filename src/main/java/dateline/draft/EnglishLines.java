package dateline.draft;

import dateline.draft.Grammar.Line;
import dateline.draft.Happening.Fate;
import dateline.draft.Happening.Kind;
import dateline.model.Certainty;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the words of an English programme's line say: “Working lunch (cancelled)”.
final class EnglishLines {
    private static final Set<String> CANCELLED = Words.of("cancelled canceled scrapped");
    private static final Set<String> POSTPONED = Words.of("postponed deferred");
    private static final Set<String> OPEN = Words.of("tbc tbd tentative provisional possible");
    private static final Set<String> SIGNINGS = Words.of("signing signature signatures");

    private EnglishLines() {}

    static Optional<Line> read(String words) {
        Set<String> all = Words.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1));
        if (words.startsWith("No ") || words.startsWith("Closed") || words.startsWith("Free time")) {
            return Optional.empty();
        }
        Kind kind = has(all, EnglishNouns.TALKS) ? Kind.TALKS : has(all, SIGNINGS) ? Kind.SIGNING : Kind.EVENT;
        Fate fate = has(all, CANCELLED) ? Fate.CANCELLED : has(all, POSTPONED) ? Fate.POSTPONED : Fate.STANDS;
        return Optional.of(new Line(kind, has(all, OPEN) ? Certainty.MAY_OCCUR : Certainty.PLANNED, fate));
    }

    private static boolean has(Set<String> words, Set<String> some) {
        return words.stream().anyMatch(some::contains);
    }
}
