package dateline.draft;

import dateline.gazetteer.PlaceMention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The people that a Russian article introduces by their office: “президент России Владимир Путин”, “с
/// премьер-министром Ли Цяном”. Names are put into the nominative by the case of the office. Later they are known by
/// the last name.
final class RussianPeople {
    private static final Pattern WORD = Pattern.compile("[\\p{IsCyrillic}]{1,30}+(?:-[\\p{IsCyrillic}]{1,30}+)*");
    private static final Set<String> OFFICES = Words.of(
            "президент вице-президент премьер-министр премьер вице-премьер министр экс-министр замминистра председатель",
            "канцлер король королева принц принцесса спикер секретарь генсек посол губернатор мэр режиссер дирижер",
            "директор гендиректор представитель помощник пресс-секретарь патриарх тренер певец певица актер актриса",
            "композитор профессор академик ректор лидер глава судья пианист скрипач художник писатель адвокат прокурор",
            "депутат сенатор руководитель основатель координатор комиссар госсекретарь");
    /// What belongs to no office: verbs and prepositions.
    private static final Pattern VERB = Pattern.compile(
            "(?:[иеёуюая]т|.{3}[аиеыяу]л[аио]?|[тл]ся|лись|лась|ть)$|^(?:во?|на|со?|к|по|о|об|и|а|но|за|из|от|до|у|для|что|как|он|она|их|его|ее|не|перед|при)$");
    private static final int LONGEST_COMPLEMENT = 5;
    private static final int LONGEST_NAME = 3;
    private static final Pattern LATER = Pattern.compile("[аяуюеоыий]?(?:м|й|ым|им|ых)?");

    /// By their endings.
    private enum Case {
        NOMINATIVE,
        GENITIVE,
        DATIVE,
        INSTRUMENTAL,
        PREPOSITIONAL
    }

    private static final Map<String, Case> ENDINGS = Map.of(
            "ом", Case.INSTRUMENTAL,
            "ем", Case.INSTRUMENTAL,
            "а", Case.GENITIVE,
            "я", Case.GENITIVE,
            "у", Case.DATIVE,
            "ю", Case.DATIVE,
            "е", Case.PREPOSITIONAL);

    private final String text;
    private final BitSet ofPlaces = new BitSet();
    private final List<Word> words = new ArrayList<>();

    private record Word(int start, int end, String text) {

        boolean isCapital() {
            return Character.isUpperCase(text.codePointAt(0));
        }

        boolean isAbbreviation() {
            return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
        }
    }

    private record Office(String title, Case form) {}

    RussianPeople(String text, List<PlaceMention> places) {
        this.text = text;
        places.forEach(p -> ofPlaces.set(p.start(), p.end()));
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.start(), matcher.end(), matcher.group()));
        }
    }

    People read() {
        People people = new People(RussianPeople::isNamed);
        for (int i = 0; i < words.size() && !people.isFull(); i++) {
            int at = i;
            office(words.get(i).text()).ifPresent(office -> introduce(people, office, at));
        }
        return people;
    }

    private void introduce(People people, Office office, int at) {
        int first = overComplement(at + 1);
        int end = first;
        while (end < words.size() && end - first < LONGEST_NAME && isJoined(end) && isName(end)) {
            end++;
        }
        if (end - first < 2) {
            return;
        }
        List<String> name = words.subList(first, end).stream()
                .map(w -> nominative(w.text(), office.form()))
                .toList();
        String complement = first == at + 1
                ? ""
                : " "
                        + text.substring(
                                words.get(at + 1).start(), words.get(first - 1).end());
        people.add(String.join(" ", name), office.title() + complement, name.getLast());
    }

    /// “Президент России”, “председатель государственных дел”: up to the name.
    private int overComplement(int from) {
        int at = from;
        while (at < words.size()
                && at - from < LONGEST_COMPLEMENT
                && isJoined(at)
                && (words.get(at).isCapital()
                        || !VERB.matcher(words.get(at).text()).find())
                && (!(isName(at) && isNameNext(at)) || isPlaceBefore(at))) {
            at++;
        }
        return at < words.size() && isJoined(at) && isName(at) ? at : from;
    }

    private boolean isNameNext(int at) {
        return at + 1 < words.size() && isJoined(at + 1) && isName(at + 1);
    }

    private boolean isName(int i) {
        Word word = words.get(i);
        return word.isCapital() && !word.isAbbreviation();
    }

    /// “Мэр Москвы Сергей Собянин”, but “Владимир Путин”.
    private boolean isPlaceBefore(int at) {
        return ofPlaces.get(words.get(at).start()) && isNameNext(at) && isNameNext(at + 1);
    }

    /// Whether only a space stands before it.
    private boolean isJoined(int i) {
        return i > 0
                && text.substring(words.get(i - 1).end(), words.get(i).start()).equals(" ");
    }

    private static Optional<Office> office(String word) {
        String plain = RussianWords.plain(word);
        if (OFFICES.contains(plain)) {
            return Optional.of(new Office(plain, Case.NOMINATIVE));
        }
        for (Map.Entry<String, Case> ending : ENDINGS.entrySet()) {
            if (plain.endsWith(ending.getKey())) {
                String stem =
                        plain.substring(0, plain.length() - ending.getKey().length());
                Optional<String> title = List.of(stem, stem + "ь", stem + "й").stream()
                        .filter(OFFICES::contains)
                        .findFirst();
                if (title.isPresent()) {
                    return title.map(t -> new Office(t, ending.getValue()));
                }
            }
        }
        return plain.equals("главой") ? Optional.of(new Office("глава", Case.INSTRUMENTAL)) : Optional.empty();
    }

    /// “Путиным”: “Путин”, “Сергеем”: “Сергей”. What is the same in all cases stays.
    private static String nominative(String word, Case form) {
        return switch (form) {
            case NOMINATIVE -> word;
            case INSTRUMENTAL ->
                replaced(
                        word,
                        "ским=ский",
                        "цким=цкий",
                        "ием=ий",
                        "еем=ей",
                        "аем=ай",
                        "оем=ой",
                        "ым=",
                        "им=",
                        "ом=",
                        "ем=ь");
            case GENITIVE ->
                replaced(word, "ского=ский", "цкого=цкий", "ого=ый", "ия=ий", "ея=ей", "ая=ай", "оя=ой", "а=", "я=ь");
            case DATIVE ->
                replaced(word, "скому=ский", "цкому=цкий", "ому=ый", "ию=ий", "ею=ей", "аю=ай", "ою=ой", "у=", "ю=ь");
            case PREPOSITIONAL -> replaced(word, "ском=ский", "ии=ий", "е=");
        };
    }

    private static String replaced(String word, String... endings) {
        for (String ending : endings) {
            String[] both = ending.split("=", -1);
            if (word.length() > both[0].length() + 1 && word.endsWith(both[0])) {
                return word.substring(0, word.length() - both[0].length()) + both[1];
            }
        }
        return word;
    }

    /// In any case: “Путина”, “с Ли Цяном”.
    private static boolean isNamed(String passage, String name) {
        boolean isSoft = name.endsWith("ь") || name.endsWith("й") || name.endsWith("а") || name.endsWith("я");
        String stem = isSoft && name.length() > 3 ? name.substring(0, name.length() - 1) : name;
        for (int at = passage.indexOf(stem); at >= 0; at = passage.indexOf(stem, at + 1)) {
            boolean begins = at == 0 || !Character.isLetter(passage.charAt(at - 1));
            int end = at + stem.length();
            while (end < passage.length() && Character.isLetter(passage.charAt(end))) {
                end++;
            }
            String ending = passage.substring(at + stem.length(), end);
            if (begins && LATER.matcher(ending).matches()) {
                return true;
            }
        }
        return false;
    }
}
