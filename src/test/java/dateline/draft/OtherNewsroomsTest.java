package dateline.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.model.Participant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What other newsrooms write otherwise, a hazard in each.
class OtherNewsroomsTest {

    private static List<String> lines(String published, String text) {
        return Drafts.lines(Drafts.of(text, published));
    }

    private static List<String> people(String published, String text) {
        return Drafts.of(text, published).proposals().getFirst().entry().participants().stream()
                .map(Participant::name)
                .toList();
    }

    @Test
    void whatIsSaidWithoutThatHasItsOwnDays() {
        assertEquals(
                List.of("Special event | 2024-05-07T07:00-07:00 | -"),
                lines(
                        "2024-03-19",
                        "Acorn Computer said Tuesday it will hold a special event on May 7 at 7 a.m. Pacific Time, where it "
                                + "is widely expected to unveil new tablets."));
    }

    @Test
    void whereSomebodySpokeIsNotWhereItHappens() {
        assertEquals(
                List.of("Fair | in 2024-06-03 | graz"),
                lines(
                        "2024-05-14",
                        "The fair will be held on 3 June in Graz, the mayor, Tom Hale, said on Monday in Shanghai."));
    }

    @Test
    void itIsTheSubjectOfTheSentenceBefore() {
        assertEquals(
                List.of("Meeting of Federal Reserve | all 2024-07-30..2024-07-31 | -"),
                lines(
                        "2024-06-14",
                        "The Federal Reserve held rates on Wednesday and signalled one cut. It next meets on July 30-31."));
    }

    @Test
    void whenSomethingWasAdjournedIsNoDayOfIts() {
        assertEquals(
                List.of("Inquest into the fire | 2024-05-07T10:00+01:00 | wakefield"),
                lines(
                        "2024-04-26",
                        "The inquest into the fire will resume on 7 May at 10am in Wakefield. It was adjourned in February "
                                + "after a juror fell ill."));
    }

    @Test
    void onlyTheDayItIsMovedFromWasBefore() {
        assertEquals(
                List.of(
                        "Plea hearing for three men charged over a burglary | in 2024-05-22 | - MOVED from in 2024-05-01"),
                lines(
                        "2024-04-26",
                        "A plea hearing for three men charged over a burglary on Boxing Day has been put back from 1 May to "
                                + "22 May."));
    }

    @Test
    void insteadOfAndLaterThanPlannedMove() {
        assertEquals(
                List.of("Seafood market | in 2024-11-10 | - MOVED from in 2024-11-09"),
                lines("2024-11-05", "The seafood market will now take place on Sunday instead of Saturday."));
        assertEquals(
                List.of("Lecture | in 2024-11-19 | - MOVED from in 2024-11-12"),
                lines(
                        "2024-11-05",
                        "The lecture on Tuesday, 12 November, will take place a week later than planned, on 19 November."));
    }

    @Test
    void whatIsPlayedInsteadIsNotSwallowedByWhatIsCalledOff() {
        assertEquals(
                List.of(
                        "Friendly against Barnsley | in 2024-08-14 | - CANCELLED",
                        "Friendly against Barnsley to be played instead | in 2024-08-20 | -"),
                lines(
                        "2024-08-12",
                        "The friendly against Barnsley, planned for Wednesday, has been called off. It will be played on 20 "
                                + "August instead."));
    }

    @Test
    void whatIsPutOffIndefinitelyIsOnNoDayOfItsParagraph() {
        assertEquals(
                List.of("Seafood market | in 2024-11-10 | -", "Fireworks | open | - POSTPONED"),
                lines(
                        "2024-11-05",
                        "The seafood market will take place on Sunday. The fireworks have been postponed indefinitely."));
    }

    @Test
    void aDayOfTheEventInsideOfTheSentenceAndWhatComesBefore() {
        assertEquals(
                List.of(
                        "Trip to Canada | all 2024-06-18..2024-06-19 | ottawa",
                        "Meeting with the mayor | in 2024-06-18 | ottawa",
                        "Speech | in 2024-06-19 | ottawa"),
                lines(
                        "2024-06-03",
                        "The minister will travel to Canada on June 18 and 19. He will meet the mayor in Ottawa on the first "
                                + "day of the trip before delivering a speech on June 19."));
    }

    @Test
    void aDayWithoutACommaStandsBeforeItsSubject() {
        assertEquals(
                List.of(
                        "Trip to Iceland | in 2024-06-20 | reykjavik",
                        "Visit to Keflavik air base | in 2024-06-20 | keflavik MAY_OCCUR"),
                lines(
                        "2024-06-03",
                        "On June 20 Stoltenberg flies to Iceland, where he may visit the Keflavik air base."));
    }

    @Test
    void theHourGoesWithTheDayThatIsNamedAfterIt() {
        assertEquals(
                List.of(
                        "Speech in Ottawa | in 2024-06-19 | ottawa",
                        "News conference | 2024-06-19T11:30-04:00 | ottawa"),
                lines(
                        "2024-06-03",
                        "She will give a speech in Ottawa on Wednesday, June 19. A news conference is scheduled for 11:30 "
                                + "a.m. ET on Wednesday."));
    }

    @Test
    void linesThatPutTheNameFirst() {
        assertEquals(
                List.of(
                        "Parents' evening | 2025-03-06T16:30Z to 19:00 | -",
                        "World Book Day | in 2025-03-06 | -",
                        "Trip to York | all 2025-03-18..2025-03-20 | -",
                        "Sports Day | in 2025-07-02 | - MAY_OCCUR"),
                lines("2025-02-20", """
                        Dates for parents

                        Parents' evening: Thurs 6 March, 4.30-7 pm, main hall.
                        World Book Day: Thurs 6 March (come as a character!)
                        Trip to York: 18-20 March
                        Sports Day: provisional date Wed 2 July; reserve date Wed 9 July.
                        Updated: 19 March
                        """));
    }

    @Test
    void timesWithAPointBeginLinesToo() {
        assertEquals(
                List.of(
                        "Workshop A: Cleaning dates | 2024-10-10T09:00Z to 10:30 | -",
                        "Workshop B | 2024-10-10T11:00Z to 12:30 | - CANCELLED",
                        "Poster session | 2024-10-10T14:00Z | -"),
                lines("2024-10-01", """
                        Programme

                        Thursday 10 October
                        9.00 - 10.30  Workshop A: Cleaning dates
                        11.00 - 12.30 Workshop B (cancelled)
                        14.00         Poster session
                        """));
    }

    @Test
    void anHourOfATownThatIsNamedElsewhereHasAnAssumedZone() {
        assertEquals(
                "zone Europe/Vienna",
                Drafts.of("The fair is in Vienna.\n\nThe mayor will open the show on 12 June at 6 pm.", "2024-05-04")
                        .proposals()
                        .getFirst()
                        .entry()
                        .inferred(dateline.model.Field.TIME)
                        .orElseThrow());
    }

    @Test
    void aLeagueIsNobody() {
        assertEquals(
                List.of(),
                people("2024-08-12", "United will open the new Premier League season in Leeds on 16 August."));
    }

    @Test
    void peopleInRussianAreNamedInTheNominative() {
        assertEquals(
                List.of("Владимир Путин"),
                people("2024-06-17", "Президент России Владимир Путин 18–19 июня посетит Вьетнам."));
        assertEquals(
                List.of("Сергей Лавров", "Ким Чен Ын"),
                people(
                        "2024-06-17",
                        "Завтра пройдут переговоры министра Сергея Лаврова с председателем государственных дел Ким Чен Ыном."));
        assertEquals(
                List.of(), people("2024-06-17", "Глава государства возложит 18 июня венок к мавзолею Хо Ши Мина."));
    }

    @Test
    void peopleInChineseAreNamedWhereTheirNameEnds() {
        assertEquals(List.of("李强"), people("2024-10-22", "国务院总理李强将于11月5日出席开幕式。"));
        assertEquals(List.of("习近平", "桑切斯"), people("2024-09-03", "习近平主席将于9月9日会见桑切斯首相。"));
        assertEquals(List.of(), people("2024-09-03", "国务院总理将于9月9日出席开幕式。"));
    }

    @Test
    void russianSentencesBelowADayAreOnIt() {
        assertEquals(
                List.of(
                        "Совет директоров «Газпрома» рассмотрит вопрос о дивидендах | in 2024-05-29 | -",
                        "Пресс-конференция Минфина | 2024-05-30T12:00Z | -"),
                lines("2024-05-27", """
                        Что ждать на этой неделе

                        Среда, 29 мая
                        Совет директоров «Газпрома» рассмотрит вопрос о дивидендах

                        Четверг, 30 мая
                        12:00 — Пресс-конференция Минфина
                        """));
    }

    @Test
    void twoWeekdaysWithTheirDates() {
        assertEquals(
                List.of("Слушания | in 2024-10-22 | -", "Прения сторон | all 2024-10-16..2024-10-17 | -"),
                lines(
                        "2024-10-14",
                        "Слушания состоятся 22 октября, сообщили «Интерфаксу» в суде в понедельник. Прения сторон пройдут в "
                                + "среду и четверг, 16 и 17 октября."));
    }

    @Test
    void chineseOpeningsAndClosingsAreTwo() {
        assertEquals(
                List.of("全国政协会议 | 2024-03-04T15:00+08:00 | beijing", "全国政协会议闭幕 | in 2024-03-10 MORNING | beijing"),
                lines("2024-03-01", "全国政协会议4日下午3时在北京开幕，10日上午闭幕。"));
    }

    @Test
    void theProgrammeIsWhereTheConferenceIsAndNotWhereSomeTravelFromIt() {
        assertEquals(
                List.of(
                        "Conference | all 2026-11-03..2026-11-06 | lisbon",
                        "Visit to Setúbal shipyards | in 2026-11-06 | setubal",
                        "Closing ceremony | in 2026-11-05 | lisbon",
                        "Trip to Marseille | in 2026-11-03..2026-11-06 | marseille"),
                lines("2026-09-14", """
                        The conference will be held in Lisbon from 3 to 6 November.

                        The delegates will visit the Setúbal shipyards on 6 November. The closing ceremony is on 5 November.

                        A smaller group will travel to Marseille.
                        """));
    }

    @Test
    void aDateThatIsNotSetAnnouncesNothing() {
        assertEquals(
                List.of("Conference | all 2026-11-03..2026-11-06 | lisbon"),
                lines(
                        "2026-09-14",
                        "The conference will be held in Lisbon from 3 to 6 November. No date has been set for the meeting of "
                                + "the steering committee."));
    }

    @Test
    void midnightEndsTheDayAndAPastMeetingTellsNoClock() {
        assertEquals(
                List.of(
                        "Conference | all 2026-11-03..2026-11-06 | lisbon",
                        "Registration closes | 2026-10-16T00:00+01:00 | -"),
                lines("2026-09-14", """
                        The conference will be held in Lisbon from 3 to 6 November.

                        At its last meeting, in Valparaíso in October 2024, the cities agreed to cut emissions by half. \
                        Registration closes on 15 October at midnight.
                        """));
    }
}
