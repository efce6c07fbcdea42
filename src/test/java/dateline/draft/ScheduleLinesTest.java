package dateline.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleLinesTest {

    @Test
    void aDayHeadsTheHoursBelowIt() {
        assertEquals(
                List.of(
                        "Arrival of delegations | 2024-04-28T18:00+02:00 | -",
                        "Family photo | 2024-04-29T09:00+02:00 to 09:30 | -",
                        "Lunch hosted by the mayor | 2024-04-29T13:00+02:00 | - CANCELLED"),
                Drafts.lines(Drafts.of("""
                        Programme of the meeting in Turin

                        The programme in Turin:

                        Sunday 28 April
                        18:00  Arrival of delegations

                        Monday 29 April
                        09:00–09:30  Family photo
                        13:00  Lunch hosted by the mayor (cancelled)
                        """, "2024-04-22")));
    }

    @Test
    void bulletsWithoutAnHourAreOnTheDayOfTheirHeading() {
        assertEquals(
                List.of(
                        "Ribbon-cutting at the new library | 2024-06-17T11:30Z | -",
                        "City Council budget session | in 2024-06-17 | -"),
                Drafts.lines(Drafts.of("""
                        Public schedule

                        Monday, June 17:
                        - 11:30 a.m. Ribbon-cutting at the new library
                        - City Council budget session (closed press)
                        """, "2024-06-14")));
    }

    @Test
    void aDayWithNothingOnItHasNoEntry() {
        assertEquals(
                List.of(),
                Drafts.lines(Drafts.of("Schedule\n\nWednesday, June 19:\n- No public events\n", "2024-06-14")));
    }

    @Test
    void linesOfOtherLanguagesAreReadAlike() {
        assertEquals(
                List.of("Прибытие делегаций | 2024-06-17T10:00Z | -", "Рабочий обед | 2024-06-17T13:00Z to 14:30 | -"),
                Drafts.lines(Drafts.of(
                        "Программа\n\n17 июня, понедельник\n10:00 – Прибытие делегаций\n13:00–14:30 Рабочий обед\n",
                        "2024-06-14")));
    }

    @Test
    void aSentenceThatBeginsWithADayIsNoLine() {
        assertEquals(
                List.of("Meeting with the mayor | in 2024-06-17 | -"),
                Drafts.lines(Drafts.of("A visit\n\nOn June 17 he will meet the mayor.", "2024-06-14")));
    }
}
