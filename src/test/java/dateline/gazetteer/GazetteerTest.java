package dateline.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.gazetteer.NamedPlace.Kind;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = new Gazetteer();
    private static final Locale RUSSIAN = Locale.of("ru");

    @Test
    void aCityHasCoordinatesAndAZone() {
        NamedPlace harbin = only("The forum opens in Harbin on Friday.");
        assertEquals("CN", harbin.country());
        assertEquals(Kind.CITY, harbin.kind());
        assertEquals(Optional.of(ZoneId.of("Asia/Shanghai")), harbin.zone());
        assertEquals(45.75, harbin.geo().orElseThrow().latitude(), 0.1);
        assertEquals(126.65, harbin.geo().orElseThrow().longitude(), 0.1);
    }

    @Test
    void aCountryIsAPlaceWithTheZoneOfNearlyAllItsPeople() {
        NamedPlace china = only("He will travel to China later this week.");
        assertTrue(china.isCountry());
        assertEquals(Optional.of(ZoneId.of("Asia/Shanghai")), china.zone());
        assertEquals(Optional.empty(), only("He will travel to Russia.").zone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kiev", "Kyiv"})
    void bothNamesOfACityAreKnown(String name) {
        NamedPlace kyiv = only("The talks in " + name + " end on Monday.");
        assertEquals("UA", kyiv.country());
        assertEquals(Kind.CAPITAL, kyiv.kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In March he met students. The march went on in May.",
                "Vladimir Putin arrives. Mr Vladimir said so, and Vladimir agreed.",
                "A nice day. Nice! They said: Nice work. Reading is fun.",
                "Of all guests, Mobile users are happy. Tours start at noon.",
                "Split the cake. Orange juice. Victoria Nuland and Jackson Pollock.",
                "The us and them of it. It is up to us, they said to us.",
                "According to Jackson, nothing happened.",
                "Talks with Li Qiang and Xi Jinping follow.",
                "Man and boy. Deal or no deal. Most people. Along the way. Same again. Sale on.",
            })
    void wordsPeopleAndMonthsAreNoPlaces(String text) {
        assertEquals(List.of(), GAZETTEER.find(text, Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "'The race starts in Nice on Sunday.', FR",
        "'She lives in Reading.', GB",
        "'They fly to Split.', HR",
        "'He was born in Vladimir, a town of churches.', RU",
        "'The trial begins in Mobile.', US",
    })
    void theyArePlacesWhereTheTextSaysSo(String text, String country) {
        assertEquals(country, only(text).country());
    }

    @ParameterizedTest
    @CsvSource({
        "'It opens in Harbin.', AT",
        "'In the north-eastern Chinese city of Harbin, it opens.', AT",
        "'He will also visit Harbin, a city.', AT",
        "'They fly from Harbin.', FROM",
        "'They travel to Harbin.', TO",
        "'They leave for Harbin.', TO",
        "'Professors of Harbin Institute meet.', PART_OF_NAME",
        "'Harbin has denied it.', NONE",
        "'Relations with Harbin are good.', NONE",
    })
    void theWordsAroundANameSayWhatItIsThere(String text, Cue cue) {
        assertEquals(cue, GAZETTEER.find(text, Locale.ENGLISH).getLast().cue());
    }

    @Test
    void whatIsSaidOfAListIsSaidOfEachOfIt() {
        List<PlaceMention> found = GAZETTEER.find("He holds talks in Beijing, Harbin and Shanghai.", Locale.ENGLISH);
        assertEquals(
                List.of(Cue.AT, Cue.AT, Cue.AT),
                found.stream().map(PlaceMention::cue).toList());
    }

    @Test
    void theCountryTellsWhichOfTwoIsMeant() {
        assertEquals(
                "FR",
                GAZETTEER
                        .find("It is in Paris.", Locale.ENGLISH)
                        .getFirst()
                        .place()
                        .country());
        assertEquals(
                "US",
                GAZETTEER
                        .find("It is in Paris, USA.", Locale.ENGLISH)
                        .getFirst()
                        .place()
                        .country());
        assertEquals(
                "GB",
                GAZETTEER
                        .find("It is in Birmingham.", Locale.ENGLISH)
                        .getFirst()
                        .place()
                        .country());
    }

    @ParameterizedTest
    @CsvSource({
        "St. Petersburg, RU",
        "Rostov-on-Don, RU",
        "Xi’an, CN",
        "Rio de Janeiro, BR",
        "the U.S., US",
        "the UAE, AE"
    })
    void namesOfSeveralWordsAreOne(String name, String country) {
        assertEquals(country, only("They meet in " + name + " today.").country());
    }

    @ParameterizedTest
    @CsvSource({
        "'Переговоры пройдут в Пекине.', CN",
        "'Он посетит Харбин.', CN",
        "'Вылет из Москвы утром.', RU",
        "'Форум откроется в Нижнем Новгороде.', RU",
        "'Встреча состоится в Ростове-на-Дону.', RU",
        "'Президент отправится в Китай.', CN",
        "'Саммит пройдет в США.', US",
        "'Переговоры прошли в Киеве.', UA",
    })
    void russianNamesAreKnownInEachCase(String text, String country) {
        assertEquals(country, GAZETTEER.find(text, RUSSIAN).getFirst().place().country());
    }

    @Test
    void russianPeopleAreNoTowns() {
        assertEquals(
                List.of(),
                GAZETTEER.find("Владимир Путин и Роман Абрамов встретятся в марте.", RUSSIAN).stream()
                        .filter(m -> m.cue() == Cue.AT)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"他将访问哈尔滨。, CN", "会谈在北京举行。, CN", "总统将前往莫斯科。, RU", "双方在基輔会晤。, UA", "对俄罗斯进行访问。, RU"})
    void chineseNamesAreFoundWithoutSpaces(String text, String country) {
        assertEquals(
                country, GAZETTEER.find(text, Locale.CHINESE).getFirst().place().country());
    }

    @Test
    void chineseWordsAreNoTowns() {
        assertEquals(List.of(), GAZETTEER.find("各方呼吁和平与安康，东方文化。", Locale.CHINESE));
    }

    @Test
    void otherLanguagesAreLeftAlone() {
        assertEquals(List.of(), GAZETTEER.find("Er reist nach Wien.", Locale.GERMAN));
    }

    private static NamedPlace only(String text) {
        List<PlaceMention> found = GAZETTEER.find(text, Locale.ENGLISH);
        assertEquals(
                1,
                found.stream()
                        .map(PlaceMention::place)
                        .map(NamedPlace::name)
                        .distinct()
                        .count(),
                found.toString());
        return found.getFirst().place();
    }

    @ParameterizedTest
    @CsvSource({
        "会议将在纽约举行, US",
        "代表团将前往维也纳, AT",
        "他将访问阿拉木图, KZ",
        "论坛将在河内举行, VN",
    })
    void chineseNamesAreKnownInSimplifiedLetters(String text, String country) {
        List<PlaceMention> found = GAZETTEER.find(text, Locale.CHINESE);
        assertEquals(
                List.of(country), found.stream().map(m -> m.place().country()).toList());
    }

    @Test
    void statesAndHousesAreNoTowns() {
        assertEquals(List.of(), GAZETTEER.find("It will be launched in Florida.", Locale.ENGLISH));
        assertEquals(List.of(), GAZETTEER.find("Приём пройдёт в Доме приёмов.", Locale.of("ru")));
        assertEquals(List.of(), GAZETTEER.find("他们在大数据中心工作。", Locale.CHINESE));
        assertEquals(
                "KZ",
                GAZETTEER
                        .find("Он вылетит в Астану.", Locale.of("ru"))
                        .getFirst()
                        .place()
                        .country());
    }
}
