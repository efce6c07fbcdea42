package dateline.draft;

import dateline.draft.RussianPiece.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds who acts in a Russian clause, and the nominative of what a relative clause is about.
final class RussianNames {
    private static final Set<String> PREPOSITIONS = Words.of(
            "в во на с со по к от до из для у о об при после перед во в под над за без между через около накануне");
    /// “В рамках визита”: a second noun belongs to it.
    private static final Set<String> LONGER = Words.of(
            "доме дворце зале здании театре центре музее соборе храме парке рамках ходе итогам приглашению полях время преддверии честь данным результатам словам");
    private static final Set<String> POSSESSIVES = Words.of("их его ее");
    private static final List<String> ADJECTIVES = List.of(
            "ом", "ем", "ой", "ей", "ых", "их", "ого", "его", "ому", "ему", "ым", "им", "ыми", "ими", "ую", "юю", "ый",
            "ий", "ое", "ее", "ая", "яя", "ые", "ие");
    /// “Календарь выборов, которые пройдут”.
    private static final Map<String, String> PLURALS = Map.of(
            "выборов", "выборы",
            "переговоров", "переговоры",
            "консультаций", "консультации",
            "учений", "учения",
            "слушаний", "слушания",
            "соревнований", "соревнования",
            "гастролей", "гастроли",
            "дебатов", "дебаты",
            "концертов", "концерты",
            "торгов", "торги");
    private static final Set<String> OPENINGS = Words.of("церемонии открытии открытия закрытия закрытии");

    private RussianNames() {}

    static boolean has(RussianWords words, String heading, String phrase) {
        return Arrays.stream(phrase.split(" ", -1))
                .filter(w -> !w.isEmpty())
                .limit(4)
                .anyMatch(w -> words.isOf(heading, w));
    }

    /// What stands before the verb, without what says where and on what occasion.
    static String subject(RussianPiece piece, int end) {
        int at = 0;
        boolean moved = true;
        while (moved) {
            moved = false;
            while (at < end && (piece.words().get(at).isTime() || isLight(piece, at))) {
                at++;
                moved = true;
            }
            if (at < end && PREPOSITIONS.contains(piece.word(at))) {
                at = afterPhrase(piece, at, end);
                moved = true;
            }
        }
        return at >= end ? "" : piece.phrase(at, end);
    }

    private static boolean isLight(RussianPiece piece, int at) {
        return Set.of(
                                "и",
                                "а",
                                "также",
                                "затем",
                                "потом",
                                "там",
                                "где",
                                "что",
                                "но",
                                "утром",
                                "вечером",
                                "днем",
                                "позже",
                                "кроме",
                                "того",
                                "тем",
                                "временем",
                                "все",
                                "это",
                                "ночью")
                        .contains(piece.word(at))
                || RussianPiece.isMark(piece.words().get(at));
    }

    /// Over the preposition, the adjectives, the noun, and the names that belong to it.
    private static int afterPhrase(RussianPiece piece, int preposition, int end) {
        int at = preposition + 1;
        // “По их итогам”.
        at += at + 1 < end && POSSESSIVES.contains(piece.word(at)) ? 1 : 0;
        if (at < end && piece.words().get(at).isTime()) {
            return at + 1;
        }
        boolean longer = at < end && LONGER.contains(piece.word(at));
        at = overNoun(piece, at, end);
        return longer && at < end ? overNames(piece, at, end) : at;
    }

    private static int overNoun(RussianPiece piece, int from, int end) {
        int at = from;
        while (at + 1 < end
                && isAdjective(piece.words().get(at))
                && !piece.words().get(at + 1).isTime()) {
            at++;
        }
        return Math.min(end, at + 1);
    }

    /// “По приглашению Си Цзиньпина”: the names in the genitive.
    private static int overNames(RussianPiece piece, int from, int end) {
        int at = overNoun(piece, from, end);
        while (at < end && piece.words().get(at).isCapital() && isGenitive(piece, at)) {
            at++;
        }
        return at;
    }

    private static boolean isGenitive(RussianPiece piece, int at) {
        String text = piece.words().get(at).text();
        return isGenitive(piece.word(at)) || (text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)));
    }

    private static boolean isGenitive(String word) {
        return word.endsWith("а")
                || word.endsWith("я")
                || word.endsWith("ого")
                || word.endsWith("его")
                || word.endsWith("ы");
    }

    private static boolean isAdjective(Word word) {
        String plain = RussianWords.plain(word.text());
        // “В Ханое глава государства”: a town, not what the town is.
        boolean isName = word.isCapital() && (plain.endsWith("ое") || plain.endsWith("ее") || plain.endsWith("ие"));
        return plain.length() > 4 && !isName && ADJECTIVES.stream().anyMatch(plain::endsWith);
    }

    /// The noun phrase before “который”, in the nominative that the pronoun shows.
    static String antecedent(RussianPiece piece, String pronoun) {
        int end = piece.size();
        int start = end;
        while (start > 0 && !(PREPOSITIONS.contains(piece.word(start - 1)) && end - start > 1)) {
            start--;
            if (PREPOSITIONS.contains(piece.word(start)) && end - start == 2) {
                end = start;
            }
        }
        while (start < end
                && (OPENINGS.contains(piece.word(start))
                        || piece.words().get(start).isTime())) {
            start++;
        }
        if (pronoun.equals("которые")) {
            for (int i = end - 1; i >= start; i--) {
                if (PLURALS.containsKey(piece.word(i))) {
                    return (PLURALS.get(piece.word(i)) + " " + piece.phrase(i + 1, end)).strip();
                }
            }
        }
        StringBuilder phrase = new StringBuilder();
        boolean head = false;
        for (int i = start; i < end; i++) {
            Word word = piece.words().get(i);
            String said = head ? word.text() : nominative(word, pronoun);
            head |= !isAdjective(word);
            phrase.append(phrase.isEmpty() ? "" : " ").append(said);
        }
        return phrase.toString();
    }

    private static String nominative(Word word, String pronoun) {
        String text = word.text();
        String plain = RussianWords.plain(text);
        boolean feminine = pronoun.equals("которая");
        boolean neuter = pronoun.equals("которое");
        if (text.equals(text.toUpperCase(Locale.ROOT)) || text.startsWith("«") || pronoun.equals("которые")) {
            return text;
        }
        for (String end : List.of("ого", "ому", "ом")) {
            if (plain.endsWith(end) && isAdjective(word)) {
                return cut(text, end) + (neuter ? "ое" : "ый");
            }
        }
        if (isAdjective(word) && plain.endsWith("ой")) {
            return feminine ? cut(text, "ой") + "ая" : text;
        }
        if (plain.endsWith("ии") || plain.endsWith("ию")) {
            return text.substring(0, text.length() - 1) + (feminine ? "я" : neuter ? "е" : "й");
        }
        if (plain.endsWith("ле") && !feminine && !neuter) {
            return cut(text, "е") + "ь";
        }
        if (plain.endsWith("е") || plain.endsWith("у") || plain.endsWith("ы")) {
            return cut(text, "е") + (feminine ? "а" : neuter ? "о" : "");
        }
        return plain.endsWith("а") && !feminine ? cut(text, "а") + (neuter ? "о" : "") : text;
    }

    private static String cut(String text, String end) {
        return text.substring(0, text.length() - end.length());
    }
}
