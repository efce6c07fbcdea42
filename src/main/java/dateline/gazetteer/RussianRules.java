package dateline.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Russian: what stands before a place. “В” with a name in the prepositional case is a place, with one in the
/// accusative a destination; most names are the same in both, so both count as the place.
final class RussianRules implements WordRules {
    private static final Set<String> AT = Set.of("в", "во", "на", "под", "около", "близ");
    private static final Set<String> TO = Set.of("до", "через");
    private static final Set<String> FROM = Set.of("из", "от");
    private static final List<String> VISITS = List.of("посет", "посещ", "прибы", "прилет");
    private static final List<String> BESIDE = List.of(
            "город",
            "столиц",
            "порт",
            "регион",
            "област",
            "провинци",
            "республик",
            "центральн",
            "северн",
            "южн",
            "восточн",
            "западн",
            "китайск",
            "российск",
            "русск",
            "старинн",
            "древн",
            "соседн",
            "курорт",
            "суд",
            "аэропорт",
            "визитом",
            "рабочим",
            "официальным",
            "государственным",
            "дневным",
            "двухдневным",
            "трехдневным",
            "трёхдневным",
            "также");
    /// After “в” a town’s name ends in “-ске”.
    private static final List<String> ADJECTIVES = List.of("ском", "ской", "цком", "цкой");

    private static final List<String> NOUNS = List.of("е", "и", "у", "ю");
    private static final List<String> DATES = List.of(
            "январ",
            "феврал",
            "март",
            "апрел",
            "мая",
            "май",
            "июн",
            "июл",
            "август",
            "сентябр",
            "октябр",
            "ноябр",
            "декабр",
            // “В Доме приёмов”.
            "доме",
            // “На Новой сцене”.
            "новой",
            "новом",
            "новый",
            "новая",
            "новую");

    @Override
    public List<String> keys(String word) {
        return Folding.russianStems(word);
    }

    @Override
    public boolean isBeside(String word) {
        return word.equals("с") || startsWithOne(word, BESIDE);
    }

    @Override
    public Cue cue(TextWords words, int i) {
        String word = words.word(i).toLowerCase(Locale.ROOT);
        if (AT.contains(word) || startsWithOne(word, VISITS)) {
            return Cue.AT;
        }
        return TO.contains(word) ? Cue.TO : FROM.contains(word) ? Cue.FROM : Cue.NONE;
    }

    @Override
    public boolean describes(String word, String next) {
        String small = word.toLowerCase(Locale.ROOT);
        return ADJECTIVES.stream().anyMatch(small::endsWith)
                && NOUNS.stream().anyMatch(next::endsWith)
                && !AT.contains(next)
                && next.length() > 3;
    }

    @Override
    public boolean isAnd(String word) {
        return word.equals("и") || word.equals("или");
    }

    @Override
    public boolean isOfDate(String word) {
        return startsWithOne(word, DATES);
    }

    private static boolean startsWithOne(String word, List<String> beginnings) {
        String small = word.toLowerCase(Locale.ROOT);
        return beginnings.stream().anyMatch(small::startsWith);
    }
}
