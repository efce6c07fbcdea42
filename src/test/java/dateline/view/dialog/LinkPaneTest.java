package dateline.view.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dateline.wording.Texts;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class LinkPaneTest {

    @Test
    void theHostIsSaidByItself() {
        assertEquals(
                List.of("This opens in your browser, at news.example:", "https://news.example/a?b=c"),
                words("https://news.example/a?b=c"));
    }

    @Test
    void aNameBeforeTheHostDoesNotPassForIt() {
        assertEquals(
                List.of(
                        "This opens in your browser, at evil.example:",
                        "https://good.example@evil.example/login",
                        "“good.example” before the “@” is only a name; it is not where the link leads."),
                words("https://good.example@evil.example/login"));
    }

    @Test
    void lettersOfOtherScriptsAreShownAsTheyAreSent() {
        assertEquals(
                "This opens in your browser, at xn--80ak6aa92e.example:",
                words("https://xn--80ak6aa92e.example/").getFirst());
        String shown = words("https://evil.example/\u202egpj.exe\u2066/а").get(1);
        assertFalse(shown.codePoints().anyMatch(c -> c > 0x7E), shown);
    }

    @Test
    void anAddressForMailIsShownWithoutWhatIsWrittenInIt() {
        assertEquals(
                "This opens in your browser, at press@example.org:",
                words("mailto:press@example.org?subject=x").getFirst());
    }

    private static List<String> words(String target) {
        return new LinkPane(URI.create(target), Texts.of("window", Locale.UK))
                .getChildren().stream().map(node -> ((Label) node).getText()).toList();
    }
}
