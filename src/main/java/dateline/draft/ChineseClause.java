package dateline.draft;

import dateline.draft.ChineseWords.Verb;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A Chinese clause divided at its verb: who, with or to whom, and what.
///
/// @param subject without what only says when
/// @param adjunct “与习近平”, “对中国”
/// @param object what follows the verb
record ChineseClause(String subject, String adjunct, Verb verb, String object) {
    private static final String MARK = String.valueOf(MarkedText.MARK);
    private static final Pattern TIMES = Pattern.compile("(?:自|从|由|原定于|定于|将于|预计于|拟于|于|在|至|到|截至)?" + MARK
            + "(?:(?:至|到|—|–|-|~|和|及|与|或|、)" + MARK + ")*(?:期间|起|前(?![往来去])|之前|以前|左右|当天|当晚|间|的)?");
    /// “在本月20日开幕的广州车展上”: where, and nothing that acts.
    private static final Pattern AT_EVENT = Pattern.compile("在" + MARK + "(?:开幕|举行|举办|召开)的[^，。]{2,16}(?:上|期间)");
    private static final Pattern ASIDE = Pattern.compile("（[^）]{0,80}）|\\([^)]{0,80}\\)");
    private static final List<String> CONNECTIVES = List.of(
            "并且", "并", "而", "还", "同时", "随后", "此外", "期间", "其间", "其中", "另外", "也", "然后", "之后", "会后", "当晚", "当日", "当天",
            "两天内", "先后", "一同", "共同", "再", "将", "又", "但", "据悉", "此次", "届时", "如期", "继续", "正式", "如果", "后", "最快", "最早", "或",
            "现");
    private static final String ADJUNCTS = "与同跟对向就应为";
    private static final List<String> NO_ADJUNCTS = List.of("为期", "同名", "同期", "同步", "同类", "应急", "应用", "对外", "对话", "向日");
    private static final String ENDS = "，。；：、！？,. “”\"";

    static ChineseClause of(String clause, Verb verb) {
        String before = plain(clause.substring(0, verb.from()));
        String object = plain(clause.substring(verb.to()));
        int place = placeAt(before);
        int adjunct = adjunctAt(before);
        int end = Math.min(place < 0 ? before.length() : place, adjunct < 0 ? before.length() : adjunct);
        String with = adjunct < 0 ? "" : before.substring(adjunct, place > adjunct ? place : before.length());
        return new ChineseClause(withoutAdverbs(before.substring(0, end)), withoutAdverbs(with), verb, object);
    }

    /// Without expressions of time, asides, and what says only how surely.
    static String plain(String part) {
        String rest = AT_EVENT.matcher(ASIDE.matcher(part).replaceAll("")).replaceAll("");
        rest = TIMES.matcher(rest).replaceAll("");
        return trimmed(ChineseModality.without(rest));
    }

    private static final List<String> LOOSE = List.of(
            "还", "也", "又", "可以", "可", "再", "都", "均", "已", "继续", "如期", "正式", "同时", "共同", "一同", "原定", "原计划", "原本", "原",
            "另行", "收市后", "收盘后", "盘后");
    /// Their last letter is no adverb.
    private static final List<String> NAMES = List.of("成都", "首都", "京都", "古都", "太原", "草原", "平原", "高原", "中原", "五原");

    private static String trimmed(String part) {
        String rest = part.strip();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (String word : CONNECTIVES) {
                if (rest.startsWith(word) && !rest.equals(word)) {
                    rest = rest.substring(word.length());
                    changed = true;
                }
            }
            if (!rest.isEmpty()
                    && ((ENDS.indexOf(rest.charAt(0)) >= 0 && !isQuoted(rest))
                            || rest.startsWith("了")
                            || rest.startsWith("的"))) {
                rest = rest.substring(1);
                changed = true;
            }
            if (!rest.isEmpty() && ENDS.indexOf(rest.charAt(rest.length() - 1)) >= 0 && !isQuote(rest)) {
                rest = rest.substring(0, rest.length() - 1);
                changed = true;
            }
        }
        return CONNECTIVES.contains(rest) ? "" : rest;
    }

    /// “首款汽车“远航””.
    private static boolean isQuote(String rest) {
        return rest.charAt(rest.length() - 1) == '”' && rest.indexOf('“') >= 0;
    }

    /// ““归途”世界巡回演唱会”.
    private static boolean isQuoted(String rest) {
        return rest.charAt(0) == '“' && rest.indexOf('”') > 0;
    }

    /// What stands before a verb without the adverbs there; “成都” is a name.
    private static String withoutAdverbs(String part) {
        String rest = trimmed(part);
        Optional<String> adverb = adverbAfter(rest);
        while (adverb.isPresent()) {
            rest = trimmed(rest.substring(0, rest.length() - adverb.get().length()));
            adverb = adverbAfter(rest);
        }
        return rest;
    }

    private static Optional<String> adverbAfter(String rest) {
        return NAMES.stream().anyMatch(rest::endsWith)
                ? Optional.empty()
                : LOOSE.stream()
                        .filter(word -> rest.endsWith(word) && rest.length() > word.length())
                        .findFirst();
    }

    private static int placeAt(String before) {
        return before.indexOf('在');
    }

    private static int adjunctAt(String before) {
        for (int i = 0; i < before.length(); i++) {
            int at = i;
            boolean isWord = NO_ADJUNCTS.stream().anyMatch(word -> before.startsWith(word, at));
            if (ADJUNCTS.indexOf(before.charAt(i)) >= 0 && !isWord) {
                return i;
            }
        }
        return -1;
    }

    /// Whom or what the adjunct names.
    Optional<String> counterpart() {
        return adjunct.length() > 1 ? Optional.of(adjunct.substring(1)) : Optional.empty();
    }
}
