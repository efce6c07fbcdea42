package dateline.draft;

import dateline.timex.Granularity;
import dateline.timex.Timex;
import dateline.timex.TimexType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which temporal expressions of an English sentence say when something is.
final class EnglishTimes {
    private static final Set<String> PREPOSITIONS = Words.of(
            "in for by until till during of from to throughout before after since early late mid end and or",
            "between through this next last all");
    private static final Set<String> NOT_NOUNS = Words.of(
            "in on at for by until to and or but with as of from is are was were will has had the a an when while",
            "which who that it he she they after before");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "last", "final", "closing");
    private static final Set<String> AUXILIARIES = Words.of("is are will may might could would should");
    private static final Set<String> VAGUE = Words.of(
            "soon eventually someday future upcoming annually yearly regularly usually always often every",
            "normally traditionally until if unless again quarter easter ramadan thanksgiving");
    private static final int LAST = 7;
    private static final int LONGEST_LEAD = 8;
    private static final Pattern DAYS = Pattern.compile("P([1-9]\\d?)([DW])");

    private EnglishTimes() {}

    /// The tokens, where “fourth-quarter results” and “its 2024 budget” name no time, nor does “the annual meeting”.
    static List<Token> meant(List<Token> tokens) {
        List<Token> meant = new ArrayList<>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean describes =
                    token.time().filter(t -> t.type() == TimexType.SET).isPresent() || isAttribute(tokens, i);
            if (describes) {
                meant.set(
                        i,
                        new Token(
                                token.start(),
                                token.end(),
                                token.text(),
                                token.small(),
                                Optional.empty(),
                                token.glued()));
            }
        }
        return meant;
    }

    private static boolean isAttribute(List<Token> tokens, int i) {
        boolean coarse = tokens.get(i)
                .time()
                .filter(t -> t.granularity() == Granularity.YEAR
                        || t.granularity() == Granularity.QUARTER
                        || t.granularity() == Granularity.HALF_YEAR)
                .isPresent();
        if (!coarse || i + 1 >= tokens.size() || !tokens.get(i + 1).isWord()) {
            return false;
        }
        boolean prepared = i > 0 && PREPOSITIONS.contains(tokens.get(i - 1).small());
        return !prepared && !NOT_NOUNS.contains(tokens.get(i + 1).small());
    }

    /// Days, as “a three-day visit” says; 0 where nothing does.
    static int daysSaid(List<Token> tokens) {
        for (Token token : tokens) {
            Optional<String> length =
                    token.time().filter(t -> t.type() == TimexType.DURATION).map(Timex::value);
            Matcher matcher = DAYS.matcher(length.orElse(""));
            if (matcher.matches()) {
                return Integer.parseInt(matcher.group(1)) * (matcher.group(2).equals("W") ? 7 : 1);
            }
        }
        return 0;
    }

    /// Days, as “for three weeks from July 20” says; 0 where nothing does.
    static int daysFrom(List<Token> tokens) {
        for (int i = 1; i + 2 < tokens.size(); i++) {
            boolean isLength = tokens.get(i - 1).is("for")
                    && (tokens.get(i + 1).is("from") || tokens.get(i + 1).is("starting"))
                    && tokens.get(i + 2)
                            .time()
                            .filter(t -> t.granularity() == Granularity.DAY)
                            .isPresent();
            if (isLength) {
                return daysSaid(tokens.subList(i, i + 1));
            }
        }
        return 0;
    }

    /// “On the second day”; 0 where no such thing is said.
    static int nthDay(List<Token> tokens) {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (i >= LONGEST_LEAD && !tokens.get(i - 1).is("on")) {
                continue;
            }
            int nth = ORDINALS.indexOf(tokens.get(i + 1).small());
            if (tokens.get(i).is("the") && tokens.get(i + 2).is("day") && nth >= 0) {
                return nth < LAST ? nth + 1 : -1;
            }
        }
        return 0;
    }

    /// Whether a clause without a day says when, or only comes back to what was announced: “the session will last two
    /// hours”, “will meet soon”.
    static boolean isVague(List<Token> clause) {
        boolean again = clause.size() > 2
                && clause.get(0).is("the")
                && EnglishNouns.EVENTS.contains(clause.get(1).small())
                && AUXILIARIES.contains(clause.get(2).small());
        return again || clause.stream().anyMatch(t -> VAGUE.contains(t.small()) || isVague(t));
    }

    private static boolean isVague(Token token) {
        Optional<Timex> time = token.time();
        boolean length = time.filter(t -> t.type() == TimexType.DURATION).isPresent()
                && token.text().indexOf('-') < 0;
        boolean open = time.filter(t -> t.type() == TimexType.DATE && t.days().isEmpty())
                .filter(t -> !t.value().startsWith("PRESENT"))
                .isPresent();
        return length || open;
    }
}
