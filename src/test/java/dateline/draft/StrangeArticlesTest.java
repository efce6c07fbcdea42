package dateline.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.When;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Sentences of articles that nobody who wrote the rules had seen; each was read wrongly once.
class StrangeArticlesTest {

    private static List<String> lines(String published, String text) {
        return Drafts.lines(Drafts.of(text, published));
    }

    @Test
    void whenSomethingWasCancelledIsNoDayOfIts() {
        assertEquals(
                List.of("Men's downhill in Beaver Creek | in 2026-12-04 | - CANCELLED"),
                lines(
                        "2026-11-24",
                        "The International Ski Federation on Tuesday cancelled the men's downhill in Beaver Creek, which was "
                                + "to have been held on 4 December, because of a lack of snow."));
    }

    @Test
    void theDayBeforeTheVerbCanBeOfSomethingElse() {
        assertEquals(
                List.of("Vela to fly past Mars | in 2028-02-01..2028-02-29 | -"),
                lines("2026-10-06", "After a launch on 15 October, Vela would fly past Mars in February 2028."));
        assertEquals(
                List.of("Proposal to begin the season to be put to a vote | in 2027-05-01..2027-05-31 | - MAY_OCCUR"),
                lines("2026-11-24", "A proposal to begin the season in mid-November could be put to a vote in May."));
    }

    @Test
    void whatSlipsIsMoved() {
        assertEquals(
                List.of("Flight with two satellites | in 2026-12-01..2026-12-31 | - MOVED from in 2026-11-12"),
                lines(
                        "2026-10-06",
                        "Arianespace said a flight with two satellites would slip from 12 November to early December."));
    }

    @Test
    void anAbandonedPlanIsCancelled() {
        assertEquals(
                List.of("Gallery's plan to open a new wing | in 2027-01-01..2027-12-31 | - CANCELLED"),
                lines("2026-05-20", "The gallery's plan to open a new wing in 2027 has been abandoned."));
    }

    @Test
    void theHourOfWhatIsRepeatedIsOnNoSingleDay() {
        assertEquals(
                List.of("Exhibition | all 2026-07-03..2026-11-01 | -"),
                lines(
                        "2026-05-20",
                        "The exhibition is open from 3 July until 1 November. There will be a late opening until 9 p.m. "
                                + "every Thursday."));
    }

    @Test
    void absenceIsNoEvent() {
        assertEquals(List.of(), lines("2026-11-24", "He will miss Friday's training with a cold."));
    }

    @Test
    void afterATripOneIsWhereItWent() {
        assertEquals(
                List.of(
                        "Journey of Pope to Spain | all 2026-06-06..2026-06-12 | madrid",
                        "Trip to Barcelona | in 2026-06-09 | barcelona",
                        "Pope to bless the Tower | in 2026-06-10 | barcelona",
                        "Trip to Gran Canaria | in 2026-06-11 | -",
                        "Pope to celebrate Mass | in 2026-06-11 | -"),
                lines(
                        "2026-04-09",
                        "The Pope will make a journey to Spain from 6 to 12 June.\n\nOn 9 June he will fly to Barcelona.\n\n"
                                + "On 10 June the Pope will bless the Tower.\n\nOn 11 June he will fly to Gran Canaria. The "
                                + "same day the Pope will celebrate Mass."));
    }

    @Test
    void whatIsTalkedOfIsNotWhere() {
        assertEquals(
                List.of("Dialogue on the situation in Myanmar | 2026-03-16T10:00+01:00 | -"),
                lines(
                        "2026-03-13",
                        "Week ahead at the United Nations in Geneva\n\nMonday, 16 March\n10:00 Dialogue on the situation in "
                                + "Myanmar"));
    }

    @Test
    void hoursAreThoseOfTheTownWhereItWasWritten() {
        assertEquals(
                List.of("Publication of the decision | 2026-02-05T14:15+01:00 | -"),
                lines(
                        "2026-01-28",
                        "The bank decides\n\nFRANKFURT, Jan 28 (Newswire) - The bank publishes the decision on 5 February at "
                                + "14:15."));
    }

    @Test
    void whereIsThePlaceBeforeIt() {
        assertEquals(
                List.of(
                        "Meeting with the President | in 2026-03-31 | bern",
                        "Trip to Nairobi | in 2026-03-31 | nairobi",
                        "Opening of a conference | in 2026-04-02 | nairobi"),
                lines(
                        "2026-03-13",
                        "He will meet the President in Bern on 31 March before travelling on to Nairobi, where he opens a "
                                + "conference on 2 April."));
    }

    @Test
    void theDayIsCountedFromWhatWasNamed() {
        assertEquals(
                List.of("默茨抵达北京 | in 2026-06-22 EVENING | beijing", "欢迎仪式 | 2026-06-23T09:00+08:00 | -"),
                lines("2026-06-10", "默茨将于22日晚抵达北京。次日上午9时，将举行欢迎仪式。"));
        assertEquals(
                List.of(
                        "机器人大会 | all 2026-10-16..2026-10-18 | hefei",
                        "周启明发表主题演讲 | in 2026-10-16 | hefei",
                        "周启明举办分论坛 | in 2026-10-17 | hefei"),
                lines("2026-08-20", "机器人大会将于10月16日至18日在合肥举行。大会首日上午，周启明将发表主题演讲；第二天将举办分论坛。"));
    }

    @Test
    void whatWasToBeIsMovedByTheClauseBehindIt() {
        assertEquals(
                List.of("飞船天舟十一号发射 | in 2026-12-14 | - MOVED from in 2026-12-12", "文昌发射场举行新闻发布会 | in 2026-12-13 | -"),
                lines("2026-12-03", "飞船天舟十一号原计划于本月12日发射，受天气影响，发射时间推迟至14日。发射前一天，文昌发射场将举行新闻发布会。"));
    }

    @Test
    void newsOfNewsIsNoEvent() {
        assertEquals(
                List.of("王毅外长前往莫斯科 | in 2026-06-12 | moscow", "王毅外长访问阿拉木图 | in 2026-06-16 | almaty"),
                lines("2026-06-10", "办公室10日发布消息，王毅外长将于本周五前往莫斯科，并于下周二访问阿拉木图。具体日期将适时发布。"));
    }

    @Test
    void theEveOfWhatIsNotSaidIsNoDay() {
        assertEquals(
                List.of("Фестиваль | all 2026-09-01..2026-09-05 | kazan", "Проведут экскурсию | in 2026-08-31 | kazan"),
                lines(
                        "2026-08-11",
                        "Фестиваль пройдёт в Казани с 1 по 5 сентября. Накануне открытия проведут экскурсию."));
    }

    @Test
    void aProgrammeGoesOnInTheNextWeek() {
        assertEquals(
                List.of(
                        "Visit to Spain | all 2026-06-06..2026-06-12 | madrid",
                        "Arrival | in 2026-06-06 | madrid",
                        "Celebration of Mass | in 2026-06-07 | madrid",
                        "Opening of the library | in 2026-06-08 MORNING | madrid"),
                lines(
                        "2026-04-09",
                        "He will visit Spain from 6 to 12 June. He will arrive on Saturday 6 June.\n\nThe celebration of Mass is "
                                + "on Sunday. On Monday morning he will open the library."));
    }

    @Test
    void aSubjectWithAnAppositionBeginsAClause() {
        assertEquals(
                List.of(
                        "Plenary in the Chamber | 2026-03-19T10:00Z | -",
                        "Ambassador Lena Hartvik to speak to reporters | in 2026-03-20 | -"),
                lines(
                        "2026-03-16",
                        "The Conference will hold a plenary on Thursday at 10 a.m. in the Chamber, and its President, "
                                + "Ambassador Lena Hartvik, will speak to reporters the following day."));
    }

    @Test
    void whatHasBeenAnnouncedForADayIsOnIt() {
        assertEquals(
                List.of("Further strike | in 2026-03-12 | -"),
                lines("2026-02-17", "A further strike has already been announced for 12 March."));
    }

    @Test
    void whatIsSignedAtTalksIsNotOfALaterVisit() {
        assertEquals(
                List.of(
                        "Переговоры с премьером | in 2026-09-03 | -",
                        "Подпишут соглашение | in 2026-09-03 | -",
                        "Визит в Душанбе | all 2026-09-14..2026-09-16 | dushanbe"),
                lines(
                        "2026-09-01",
                        "3 сентября президент проведёт переговоры с премьером. По их итогам подпишут соглашение.\n\n"
                                + "С 14 по 16 сентября он посетит с визитом Душанбе."));
    }

    @Test
    void whatWasOriginallyPlannedIsNamedByItsSubject() {
        assertEquals(
                List.of("世界巡回赛上海站 | all 2026-11-13..2026-11-15 | - MOVED from in 2026-11-06..2026-11-08"),
                lines("2026-09-07", "世界巡回赛上海站原定11月6日至8日举行，现改至11月13日至15日。"));
    }

    @Test
    void whatEndsWithItsVerbIsRead() {
        assertEquals(List.of(), lines("2026-06-13", "News\n\nKickoff is at 5 p.m."));
        assertEquals(List.of(), lines("2026-06-13", "News\n\nNobody knows what it is"));
    }

    @Test
    void aTourHasAnEntryForEachTown() {
        assertEquals(
                List.of(
                        "Band to perform in Glasgow | in 2026-06-13 | glasgow",
                        "Band to perform in Manchester | in 2026-06-15 | manchester",
                        "Band to perform in London | all 2026-06-19..2026-06-21 | london"),
                lines(
                        "2026-03-05",
                        "The band will perform in Glasgow on 13 June, Manchester on 15 June and London on 19, 20 and 21 June."));
        assertEquals(
                List.of(
                        "Visit to Paris | in 2026-07-03 | paris",
                        "Visit to Berlin | in 2026-07-05 | berlin",
                        "Visit to Rome | in 2026-07-07 | rome"),
                lines("2026-06-10", "The president will visit Paris on 3 July, Berlin on 5 July and Rome on 7 July."));
        assertEquals(
                List.of(
                        "Музыканты выступят в Нижнем Новгороде | in 2026-12-04 | nizhny-novgorod",
                        "Музыканты выступят в Самаре | in 2026-12-06 | samara",
                        "Музыканты выступят в Екатеринбурге | all 2026-12-08..2026-12-09 | yekaterinburg"),
                lines(
                        "2026-11-25",
                        "4 декабря музыканты выступят в Нижнем Новгороде, 6 декабря — в Самаре, 8 и 9 декабря — в "
                                + "Екатеринбурге."));
        assertEquals(
                List.of(
                        "巡演开始 | in 2026-04-11 | beijing",
                        "巡演 | all 2026-04-25..2026-04-26 | guangzhou",
                        "巡演 | in 2026-05-03 | chengdu",
                        "巡演 | in 2026-05-16 | wuhan"),
                lines("2026-03-11", "巡演将于4月11日在北京开始，随后于4月25日、26日在广州，5月3日在成都，5月16日在武汉举行。"));
    }

    @Test
    void untilADayIsOnItWhereSomethingIsPutOff() {
        assertEquals(
                List.of("Match against Italy | in 2026-02-08 | - MOVED from in 2026-02-07"),
                lines(
                        "2026-02-05",
                        "The match against Italy, which was due to be played on Saturday, has been postponed until Sunday."));
        assertEquals(
                List.of("Trial of Graham Tait | in 2027-02-01..2027-02-28 | - MOVED from in 2026-09-21"),
                lines(
                        "2026-09-08",
                        "The court postponed the trial of Graham Tait, which was to begin on 21 September, until February."));
        assertEquals(
                List.of("Playoff draw in Nyon | 2026-02-06T13:00+01:00 | nyon MOVED from in 2026-02-05"),
                lines("2026-02-05", "Thursday's playoff draw in Nyon has been moved to Friday at 1 p.m. local time."));
        assertEquals(
                List.of("开庭的纠纷案 | 2026-03-17T09:30Z | - MOVED from in 2026-02-12"),
                lines("2026-02-09", "原定2月12日开庭的纠纷案因当事人申请延期，改于3月17日上午9时30分公开审理。"));
    }

    @Test
    void bothDaysOfNextWeekAreOfIt() {
        assertEquals(
                List.of("Court to hear an appeal | all 2026-09-16..2026-09-17 | -"),
                lines("2026-09-08", "The court will hear an appeal on Wednesday and Thursday next week."));
    }

    @Test
    void aDayThatWasOnceMeantNamesNoWeek() {
        assertEquals(
                List.of("Publication of its results | in 2026-07-17 | -"),
                lines(
                        "2026-07-14",
                        "The company, which had been due to report on July 22, will now publish its results on Friday."));
    }

    @Test
    void aWeekdayTakesTheDateOfItsClause() {
        assertEquals(
                List.of("Group to headline of the festival in Denmark | in 2026-07-04 NIGHT | denmark"),
                lines(
                        "2026-03-05",
                        "The group are due to headline the Saturday night of the festival in Denmark on 4 July."));
    }

    @Test
    void aVisitSomeTimeOfTheWeekIsNotOnAllItsDays() {
        assertEquals(
                List.of(
                        "Визит в Екатеринбург | in 2026-03-16..2026-03-22 | yekaterinburg",
                        "Стратегическая сессия по развитию туризма | 2026-03-17T15:00+05:00 | -"),
                lines(
                        "2026-03-13",
                        "На следующей неделе премьер-министр посетит с визитом Екатеринбург.\n\nВо вторник в 15:00 в Доме "
                                + "Правительства состоится стратегическая сессия по развитию туризма."));
    }

    @Test
    void electionsInTheGenitiveAreNamedAsTheyAre() {
        assertEquals(
                List.of("Выборы депутатов | all 2026-09-18..2026-09-20 | -"),
                lines("2026-06-17", "ЦИК утвердил календарь выборов депутатов, которые пройдут с 18 по 20 сентября."));
    }

    @Test
    void anHourIsOnTheNewDayOfWhatWasMoved() {
        assertEquals(
                List.of(
                        "Match against Italy | in 2026-02-08 | - MOVED from in 2026-02-07",
                        "Kick-off | 2026-02-08T15:15Z | -"),
                lines(
                        "2026-02-05",
                        "The match against Italy, which was due to be played on Saturday, has been postponed until Sunday. "
                                + "Kick-off will be at 3.15 p.m. GMT."));
    }

    @Test
    void weeksFromADayAreItsDays() {
        assertEquals(
                List.of("Production to be halted | all 2026-07-20..2026-08-09 | -"),
                lines("2026-07-14", "Production will be halted for three weeks from July 20."));
    }

    @Test
    void whoIsDueSomewhereVisits() {
        assertEquals(
                List.of("Visit to Geneva | in 2026-03-31 | geneva"),
                lines("2026-03-13", "The Secretary-General is due in Geneva on 31 March."));
    }

    @Test
    void aRoughHourIsNoAnnouncedOne() {
        assertEquals(
                Optional.of("rough: around 1.15 p.m."),
                reasonForTheHour("A joint press conference is expected in Riga around 1.15 p.m. on 9 June."));
        assertEquals(
                Optional.of("rough: около 15:00"),
                reasonForTheHour("Пресс-конференция пройдёт в Москве 9 июня около 15:00."));
        assertEquals(Optional.of("rough: 6月9日下午3时左右"), reasonForTheHour("6月9日下午3时左右，总统将在北京举行记者会。"));
        assertEquals(
                Optional.of("rough: about 10 a.m. zone Z"),
                reasonForTheHour("A press conference is expected at about 10 a.m. on 9 June."));
        assertEquals(
                Optional.empty(),
                reasonForTheHour("A joint press conference is expected in Riga at 1.15 p.m. on 9 June."));
    }

    private static Optional<String> reasonForTheHour(String text) {
        Entry entry = Drafts.of(text, "2026-06-04").proposals().getFirst().entry();
        assertInstanceOf(When.Timed.class, entry.when(), text);
        return entry.inferred(Field.TIME);
    }

    @Test
    void whoSpokeIsHeInTheNextSentence() {
        assertEquals(
                List.of(
                        "首款汽车“远航”首发 | in 2026-11-20 | -",
                        "首款汽车“远航”上市 | in 2026-11-28 | -",
                        "董事长何志勇赴慕尼黑 | in 2026-11-12 | munich"),
                lines("2026-11-03", "首款汽车“远航”将在11月20日开幕的广州车展上首发，11月28日正式上市。董事长何志勇表示很高兴。他将于下周四赴慕尼黑。"));
    }
}
