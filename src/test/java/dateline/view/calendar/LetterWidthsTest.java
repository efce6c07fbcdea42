package dateline.view.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class LetterWidthsTest {
    private LetterWidths letters = new LetterWidths(Font.getDefault());

    @Start
    void start(Stage stage) {
        letters = new LetterWidths(Font.font(14));
    }

    private String broken(String text, String widest, int most) {
        return WaitForAsyncUtils.waitForAsyncFx(2000, () -> letters.broken(text, letters.of(widest) + 1, most));
    }

    @ParameterizedTest
    @CsvSource({
        "Talks with Xi, Talks with Xi, 3, Talks with Xi",
        "Talks with Xi, Talks with, 3, Talks with/Xi",
        "03:00–04:00, 03:00–0, 3, 03:00–/04:00",
        "Signing of a treaty, Signing of…, 1, Signing of…",
        "Generalversammlung, Generalv, 3, Generalv/ersamml/ung",
        "欢迎国事访问, 欢迎国事, 2, 欢迎国事/访问"
    })
    void linesAreDividedWhereReadersDivideThem(String text, String widest, int most, String lines, FxRobot robot) {
        assertEquals(lines, broken(text, widest, most).replace('\n', '/'));
    }

    @Test
    void whatHasNoRoomEndsInAnEllipsisAndTakesNoMoreLines(FxRobot robot) {
        String text = "A title that goes on and on ".repeat(10);
        String lines = broken(text, "A title that goes", 3);
        assertEquals(3, lines.lines().count());
        assertTrue(lines.endsWith("…"), lines);
        assertEquals(
                3,
                WaitForAsyncUtils.waitForAsyncFx(2000, () -> letters.lines(text, letters.of("A title that goes"), 3)));
    }

    @Test
    void everythingIsSaidWhereThereIsRoom(FxRobot robot) {
        String text = "One — two, three 四五六 seven/eight";
        assertEquals(
                text.replace(" ", ""),
                broken(text, "One —", 99).replace("\n", "").replace(" ", ""));
    }

    @Test
    void breaksOfATitleAreNoLines(FxRobot robot) {
        FittedText text = new FittedText("title");
        text.say("Opening\nof the\r\nfair");
        WaitForAsyncUtils.waitForAsyncFx(2000, () -> text.fitLine(letters, 0, 0, 500, 20));
        assertEquals("Opening of the fair", text.getText());
    }
}
