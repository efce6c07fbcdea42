package dateline.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What stands around a plan and changes its days or its place: other days before it, clauses about something else,
/// towns that sound alike. A hazard in each.
class SurroundingsTest {

    private static List<String> lines(String published, String text) {
        return Drafts.lines(Drafts.of(text, published));
    }

    @Test
    void aWeekdayAfterTheDaysOfASummitIsOneOfThem() {
        assertEquals(
                List.of(
                        "Two-day summit in Johannesburg | all 2025-11-22..2025-11-23 | johannesburg",
                        "Arrival of Ministers | in 2025-11-20 | -",
                        "Dinner | in 2025-11-21 EVENING | pretoria",
                        "Opening session | 2025-11-22T10:00+02:00 | johannesburg"),
                lines(
                        "2025-11-14",
                        "South Africa will host the leaders of the largest economies at a two-day summit in Johannesburg "
                                + "on Nov. 22-23. Ministers arrive on Thursday, Nov. 20. A dinner will be held on Friday "
                                + "evening in Pretoria.\n\nThe opening session begins at 10 a.m. local time (0800 GMT) on "
                                + "Saturday."));
    }

    @Test
    void whatIsBeforeATripIsNotOnItsDays() {
        assertEquals(
                List.of(
                        "Summit | all 2025-11-22..2025-11-23 | johannesburg",
                        "Talks with Ramaphosa | in 2025-11-22..2025-11-23 | johannesburg",
                        "Trip to Luanda | all 2025-11-24..2025-11-25 | luanda"),
                lines(
                        "2025-11-14",
                        "The summit will be held in Johannesburg on Nov. 22-23. The chancellor will hold talks with Ramaphosa "
                                + "before flying to Luanda for another one on Nov. 24 and 25."));
    }

    @Test
    void whenItWasToBeginIsNoDayOfTheTrial() {
        assertEquals(
                List.of(),
                lines(
                        "2026-03-03",
                        "The trial, which was originally due to start in April, is expected to last six weeks."));
    }

    @Test
    void whatRunsUntilADayRunsSinceItsOpening() {
        assertEquals(
                List.of(
                        "Opening of the Edinburgh International Festival | in 2026-08-07 | -",
                        "Edinburgh International Festival | all 2026-08-07..2026-08-30 | -"),
                lines(
                        "2026-07-02",
                        "The Edinburgh International Festival opens on Friday 7 August with a free concert and runs until "
                                + "30 August."));
        assertEquals(
                List.of(
                        "Музыкальный фестиваль «Звёзды» откроется | in 2026-06-11 | -",
                        "Музыкальный фестиваль «Звёзды» | all 2026-06-11..2026-07-02 | -"),
                lines(
                        "2026-05-25",
                        "Музыкальный фестиваль «Звёзды» откроется 11 июня. Фестиваль продлится до 2 июля."));
    }

    @Test
    void aRelativeClauseAfterADayTellsAnotherOne() {
        assertEquals(
                List.of("Reviewers to receive phones under an embargo | in 2026-02-24 | -"),
                lines(
                        "2026-02-20",
                        "Reviewers will receive phones on February 24 under an embargo that lifts on March 3 at 14:00 GMT."));
    }

    @Test
    void theTripThatWasPlannedIsWhatIsPutOff() {
        assertEquals(
                List.of("Visit to Tokyo | all 2026-06-04..2026-06-05 | tokyo POSTPONED"),
                lines("2026-06-01", "He had been due to visit Tokyo on June 4 and 5, but that trip has been put off."));
    }

    @Test
    void beforeAndNotBeforeAreNotOnTheDay() {
        assertEquals(
                List.of("Visit to Haiti | in 2026-09-03..2026-12-24 | port-au-prince HIGHLY_LIKELY"),
                lines("2026-09-03", "The bishop, who turned 60 in July, is expected to visit Haiti before Christmas."));
        assertEquals(
                List.of("Report to be filed | in 2026-09-03..2026-10-01 | -"),
                lines("2026-09-03", "The report must be filed no later than 1 October."));
        assertEquals(List.of(), lines("2026-02-20", "The watch will arrive no earlier than June."));
    }

    @Test
    void whatIsInATownThatNobodyKnowsIsInNoOther() {
        assertEquals(
                List.of(
                        "Talks | all 2026-06-08..2026-06-18 | bonn",
                        "G7 summit in Evianville | all 2026-06-14..2026-06-16 | -"),
                lines(
                        "2026-06-01",
                        "The talks will be held in Bonn from June 8 to June 18. Leaders meet for the G7 summit in Evianville "
                                + "on June 14-16."));
    }

    @Test
    void theTheatreIsNotInTheTownThatSoundsLikeIt() {
        assertEquals(
                List.of("Концерт | in 2026-06-14 | -"),
                lines("2026-05-25", "Концерт состоится 14 июня в Мариинском театре."));
    }

    @Test
    void aCourtPutsOffTheHearingNotItself() {
        assertEquals(
                List.of("Рассмотрение апелляции | in 2026-09-07 | - MOVED from in 2026-08-10"),
                lines("2026-08-03", "Верховный суд отложил рассмотрение апелляции с 10 августа на 7 сентября."));
    }

    @Test
    void eachOfTwoHostsMeetsTheGuest() {
        assertEquals(
                List.of(
                        "马克龙对中国进行国事访问 | all 2025-12-03..2025-12-05 | beijing",
                        "习近平主席同马克龙总统举行会谈 | in 2025-12-03..2025-12-05 | beijing",
                        "李强总理会见马克龙总统 | in 2025-12-03..2025-12-05 | beijing",
                        "马克龙总统访问成都 | in 2025-12-05 | chengdu",
                        "马克龙总统出席闭幕式 | in 2025-12-05 | chengdu"),
                lines(
                        "2025-12-01",
                        "马克龙将于12月3日至5日对中国进行国事访问。访问期间，习近平主席将同马克龙总统举行会谈。李强总理将会见马克龙总统。" + "12月5日，马克龙总统还将访问成都，并出席闭幕式。"));
    }

    @Test
    void theDayOfTheReportIsNoProgramme() {
        assertEquals(
                List.of("Meeting of committee | in 2026-03-17 | -"),
                lines("2026-03-13", "March 13, 2026 (Wire) -- The committee meets on Tuesday."));
        assertEquals(List.of(), lines("2026-03-13", "There is no play planned on Sunday, 15 March."));
    }

    @Test
    void theGateIsNoTown() {
        assertEquals(List.of("比赛鸣枪起跑 | 2026-11-01T07:30Z | -"), lines("2026-09-10", "比赛将于11月1日上午7时30分在天安门广场鸣枪起跑。"));
    }
}
