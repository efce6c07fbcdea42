package dateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.Samples;
import dateline.model.Certainty;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.model.Inference;
import dateline.model.Lifecycle;
import dateline.model.Participant;
import dateline.model.When;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static final When HOURS =
            Samples.timed("2024-05-16T10:00+08:00[Asia/Shanghai]", "2024-05-16T11:00+08:00[Asia/Shanghai]");
    private static final List<Participant> XI = List.of(new Participant("Xi", Optional.empty(), Extras.NONE));

    @Test
    void whatIsKnownLeavesNothingToAsk() {
        assertEquals(List.of(), asked(HOURS));
        assertEquals(List.of(), asked(new When.Throughout(Samples.days("2024-05-16", "2024-05-17"))));
    }

    @Test
    void aWindowOfDaysLeavesDayAndHourOpen() {
        assertEquals(
                List.of(Question.DAY, Question.HOUR), asked(new When.Within(Samples.days("2024-05-16", "2024-05-17"))));
    }

    @Test
    void aKnownDayLeavesTheHourOpen() {
        assertEquals(List.of(Question.HOUR), asked(new When.Within(Samples.days("2024-05-16", "2024-05-16"))));
    }

    @Test
    void oneOfTwoDaysAndNoDayLeaveDayAndHourOpen() {
        When oneOf = new When.OneOf(List.of(Samples.day("2024-05-16"), Samples.day("2024-05-18")));
        assertEquals(List.of(Question.DAY, Question.HOUR), asked(oneOf));
        assertEquals(List.of(Question.DAY, Question.HOUR), asked(new When.Unscheduled("not said", Optional.empty())));
    }

    @Test
    void anOpenEndIsAskedFor() {
        assertEquals(List.of(Question.END), asked(Samples.openEnded("2024-05-16T10:00+08:00[Asia/Shanghai]")));
    }

    @Test
    void whereAndWhoAreAskedForWhereNobodySaysThem() {
        assertEquals(
                List.of(Question.PLACE, Question.PARTICIPANTS),
                Question.of(entry(HOURS, Optional.empty(), Certainty.PLANNED, new Lifecycle.Scheduled(), List.of())));
    }

    @Test
    void whatIsInferredIsAskedAsSuch() {
        assertEquals(
                List.of(
                        Question.DAY_AS_INFERRED,
                        Question.HOUR_AS_INFERRED,
                        Question.PLACE_AS_INFERRED,
                        Question.PARTICIPANTS_AS_INFERRED),
                Question.of(entry(
                        HOURS,
                        Optional.of("beijing"),
                        Certainty.PLANNED,
                        new Lifecycle.Scheduled(),
                        XI,
                        Field.DAY,
                        Field.TIME,
                        Field.PLACE,
                        Field.PARTICIPANTS)));
    }

    @Test
    void whatIsOnlyExpectedIsToBeConfirmed() {
        assertEquals(
                List.of(Question.CONFIRMATION),
                Question.of(
                        entry(HOURS, Optional.of("beijing"), Certainty.HIGHLY_LIKELY, new Lifecycle.Scheduled(), XI)));
    }

    @Test
    void whatIsOffLeavesNothingToAskButANewDay() {
        Optional<String> nowhere = Optional.empty();
        assertEquals(
                List.of(), Question.of(entry(HOURS, nowhere, Certainty.PLANNED, new Lifecycle.Cancelled(), List.of())));
        assertEquals(
                List.of(),
                Question.of(
                        entry(HOURS, nowhere, Certainty.PLANNED_THEN_CANCELLED, new Lifecycle.Scheduled(), List.of())));
        assertEquals(
                List.of(Question.NEW_DAY),
                Question.of(entry(HOURS, nowhere, Certainty.PLANNED, new Lifecycle.Postponed(), List.of())));
    }

    private static List<Question> asked(When when) {
        return Question.of(entry(when, Optional.of("beijing"), Certainty.PLANNED, new Lifecycle.Scheduled(), XI));
    }

    private static Entry entry(
            When when,
            Optional<String> place,
            Certainty certainty,
            Lifecycle lifecycle,
            List<Participant> people,
            Field... inferred) {
        return new Entry(
                "talks",
                "Talks",
                when,
                place,
                certainty,
                lifecycle,
                people,
                Optional.empty(),
                List.of(inferred).stream().map(f -> new Inference(f, "because")).toList(),
                List.of(),
                Extras.NONE);
    }
}
