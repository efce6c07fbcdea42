package dateline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.model.EdtfException.Reason;
import dateline.model.When.OneOf;
import dateline.model.When.Throughout;
import dateline.model.When.Within;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2024-05-17,               2024-05-17, 2024-05-17",
        "2024-02-29,               2024-02-29, 2024-02-29",
        "2024-02,                  2024-02-01, 2024-02-29",
        "2023-02,                  2023-02-01, 2023-02-28",
        "2024,                     2024-01-01, 2024-12-31",
        "0001,                     0001-01-01, 0001-12-31",
        "9999-12-31,               9999-12-31, 9999-12-31",
        "[2024-05-16..2024-05-17], 2024-05-16, 2024-05-17",
        "[2024-05..2024-06],       2024-05-01, 2024-06-30",
        "[2023..2024-01-15],       2023-01-01, 2024-01-15",
        "[2024-05-16],             2024-05-16, 2024-05-16"
    })
    void someTimeInTheseDays(String text, LocalDate first, LocalDate last) throws EdtfException {
        assertEquals(new Within(new DateSpan(first, last)), Edtf.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-17/2024-05-21, 2024-05-17, 2024-05-21",
        "2024-05-17/2024-05-17, 2024-05-17, 2024-05-17",
        "2024-12/2025,          2024-12-01, 2025-12-31"
    })
    void onAllOfTheseDays(String text, LocalDate first, LocalDate last) throws EdtfException {
        assertEquals(new Throughout(new DateSpan(first, last)), Edtf.parse(text));
    }

    @Test
    void onOneOfTheseDays() throws EdtfException {
        assertEquals(
                oneOf("2024-05-16", "2024-05-18", "2024-05-30", "2024-05-31", "2024-06-01"),
                Edtf.parse("[2024-05-18, 2024-05-16,2024-05-30..2024-06-01]"));
        assertEquals(29 + 31, ((OneOf) Edtf.parse("[2024-02,2024-03]")).days().size());
    }

    @ParameterizedTest
    @CsvSource({
        "'',                             MALFORMED",
        "16 May 2024,                    MALFORMED",
        "2024-5-16,                      MALFORMED",
        "20240516,                       MALFORMED",
        "'2024-05-16 ',                   MALFORMED",
        "' 2024',                        MALFORMED",
        "24,                             MALFORMED",
        "2024-05-1６,                    MALFORMED",
        "'[2024-05-16,2024-05-16]',      MALFORMED",
        "[],                             MALFORMED",
        "'[2024-05-16,]',                MALFORMED",
        "2024-02-30,                     NO_SUCH_DAY",
        "2023-02-29,                     NO_SUCH_DAY",
        "2024-13,                        NO_SUCH_DAY",
        "2024-00,                        NO_SUCH_DAY",
        "2024-05-00,                     NO_SUCH_DAY",
        "0000,                           NO_SUCH_DAY",
        "2024-05-16/2024-05-32,          NO_SUCH_DAY",
        "2024-05-17/2024-05-16,          REVERSED",
        "[2024-05-17..2024-05-16],       REVERSED",
        "2024-05-16/..,                  UNSUPPORTED",
        "../2024-05-16,                  UNSUPPORTED",
        "2024-05-16/,                    UNSUPPORTED",
        "[2024-05-16..],                 UNSUPPORTED",
        "[..2024-05-16],                 UNSUPPORTED",
        "2024-05-16?,                    UNSUPPORTED",
        "2024~,                          UNSUPPORTED",
        "?2024-05-~16,                   UNSUPPORTED",
        "2024-05-XX,                     UNSUPPORTED",
        "202X,                           UNSUPPORTED",
        "Y170000002,                     UNSUPPORTED",
        "Y-17E7,                         UNSUPPORTED",
        "-1985,                          UNSUPPORTED",
        "2024-21,                        UNSUPPORTED",
        "2024-05-16T10:00:00Z,           UNSUPPORTED",
        "2024-05-16T10:00:00+08:00,      UNSUPPORTED",
        "'{2024-05-16,2024-05-17}',      UNSUPPORTED",
        "'[2024,2026]',                  TOO_MANY_DAYS",
        "'[2024-05-16,0001..9999]',      TOO_MANY_DAYS"
    })
    void whatCannotBeShownIsRefusedWithTheReason(String text, Reason reason) {
        EdtfException e = assertThrows(EdtfException.class, () -> Edtf.parse(text));
        assertEquals(reason, e.reason(), text);
    }

    @Test
    void aLongTextIsRefusedAsWell() {
        EdtfException e = assertThrows(EdtfException.class, () -> Edtf.parse("{2024" + ",2024".repeat(100_000)));
        assertEquals(Reason.MALFORMED, e.reason());
    }

    @Test
    void refusalNamesTheWrongPart() {
        EdtfException e = assertThrows(EdtfException.class, () -> Edtf.parse("[2024-02-28..2024-02-30]"));
        assertEquals("2024-02-30", e.part());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-05-17",
                "2024-02",
                "2024",
                "0001",
                "[2024-05-16..2024-05-17]",
                "[2023-12-31..2024-01-01]",
                "2024-05-17/2024-05-17",
                "2024-01-01/2024-12-31",
                "[2024-05-16,2024-05-17]",
                "[2024-05-16,2024-05-18]",
                "[2024-05-16,2024-05-17,2024-05-18]",
                "[2024-05-16,2024-05-20..2024-05-22,2024-06-01]"
            })
    void shortestFormIsKept(String text) throws EdtfException {
        assertEquals(Optional.of(text), Edtf.format(Edtf.parse(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "[2024-05-01..2024-05-31],               2024-05",
        "[2024-01..2024-12],                     2024",
        "[2024-05-17],                           2024-05-17",
        "2024-05/2024-05,                        2024-05-01/2024-05-31",
        "'[2024-05-20..2024-05-22,2024-05-16]',  '[2024-05-16,2024-05-20..2024-05-22]'",
        "'[2024-05-16..2024-05-17,2024-05-18]',  '[2024-05-16,2024-05-17,2024-05-18]'"
    })
    void longerFormsBecomeTheShortest(String text, String shortest) throws EdtfException {
        When when = Edtf.parse(text);
        assertEquals(Optional.of(shortest), Edtf.format(when));
        assertEquals(when, Edtf.parse(shortest));
    }

    @Test
    void whatEdtfHasNotIsNotWritten() throws EdtfException {
        Within evening = new Within(DateSpan.of(LocalDate.of(2024, 5, 16)), Optional.of(PartOfDay.EVENING));
        assertEquals(Optional.empty(), Edtf.format(evening));
        assertEquals(Optional.empty(), Edtf.format(new When.Unscheduled("x", Optional.empty())));
    }

    private static OneOf oneOf(String... days) {
        return new OneOf(List.of(days).stream().map(LocalDate::parse).toList());
    }
}
