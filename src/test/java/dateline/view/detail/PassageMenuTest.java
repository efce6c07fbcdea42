package dateline.view.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.BackgroundNote;
import dateline.model.CitedPassage;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.TextPositionSelector;
import dateline.wording.Texts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PassageMenuTest {
    private static final TextPositionSelector FIRST = new TextPositionSelector(0, 10);
    private static final TextPositionSelector SECOND = new TextPositionSelector(4, 8);

    private final Asked asked = new Asked();

    @Test
    void entriesStandInThePassagesOrderAndNotesAfterThem() {
        BackgroundNote note = new BackgroundNote("n", "Earlier talks", "", Optional.empty(), List.of(), Extras.NONE);
        List<CitedPassage> passages = List.of(
                new CitedPassage(FIRST, List.of(Cases.entry("visit"), Cases.entry("talks")), List.of(note)),
                new CitedPassage(SECOND, List.of(Cases.entry("gala"), Cases.entry("visit")), List.of()));
        assertEquals(
                List.of(
                        Cases.entry("visit").title(),
                        Cases.entry("talks").title(),
                        Cases.entry("gala").title(),
                        "Background: Earlier talks"),
                titles(passages));
    }

    @Test
    void anEntryThatTwoPassagesCiteLeadsToTheFirst() {
        Entry visit = Cases.entry("visit");
        List<CitedPassage> passages = List.of(
                new CitedPassage(FIRST, List.of(Cases.entry("talks"), visit), List.of()),
                new CitedPassage(SECOND, List.of(visit), List.of()));
        PassageMenu menu = menu();
        assertTrue(PaneStage.onFxThread(() -> menu.offer(passages)));
        PaneStage.onFxThread(() -> {
            menu.getItems().get(1).fire();
            return true;
        });
        assertEquals(List.of("visit at " + FIRST), asked.answers);
    }

    @Test
    void oneAloneIsChosenAtOnce() {
        PassageMenu menu = menu();
        assertFalse(PaneStage.onFxThread(
                () -> menu.offer(List.of(new CitedPassage(SECOND, List.of(Cases.entry("gala")), List.of())))));
        assertEquals(List.of("gala at " + SECOND), asked.answers);
    }

    @Test
    void ofVeryManyTheFirstAreOffered() {
        List<Entry> many =
                IntStream.range(0, 50).mapToObj(i -> Cases.entry("e" + i)).toList();
        List<String> titles = titles(List.of(new CitedPassage(FIRST, many, List.of())));
        assertEquals(many.stream().limit(20).map(Entry::title).toList(), titles);
    }

    private List<String> titles(List<CitedPassage> passages) {
        PassageMenu menu = menu();
        return PaneStage.onFxThread(() -> {
            assertTrue(menu.offer(passages));
            return menu.getItems().stream().map(MenuItem::getText).toList();
        });
    }

    private PassageMenu menu() {
        return PaneStage.onFxThread(() -> new PassageMenu(Texts.of("detail", Locale.UK), asked));
    }

    private static final class Asked implements DetailRequests {
        private final List<String> answers = new ArrayList<>();

        @Override
        public void entryAt(Entry entry, TextPositionSelector at) {
            answers.add(entry.id() + " at " + at);
        }

        @Override
        public void note(BackgroundNote note) {
            answers.add(note.id());
        }

        @Override
        public void citation(dateline.model.Citation citation) {}

        @Override
        public void link(URI target) {}

        @Override
        public void copied(String text) {}
    }
}
