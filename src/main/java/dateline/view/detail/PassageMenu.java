package dateline.view.detail;

import dateline.model.BackgroundNote;
import dateline.model.CitedPassage;
import dateline.model.Entry;
import dateline.wording.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// Chooses what a marked passage stands for: at once where one thing cites it, through a menu where several do.
final class PassageMenu extends ContextMenu {
    /// More would not fit on a screen.
    private static final int MAX_ITEMS = 20;

    private final Texts texts;
    private final DetailRequests requests;

    PassageMenu(Texts texts, DetailRequests requests) {
        this.texts = texts;
        this.requests = requests;
    }

    /// Where there is a choice, [#getItems] holds it and the caller is to show the menu.
    ///
    /// @return whether there is a choice
    boolean offer(List<CitedPassage> passages) {
        List<MenuItem> items = items(passages);
        if (items.size() == 1) {
            items.getFirst().fire();
            return false;
        }
        getItems().setAll(items.subList(0, Math.min(items.size(), MAX_ITEMS)));
        return !items.isEmpty();
    }

    private List<MenuItem> items(List<CitedPassage> passages) {
        Map<Entry, CitedPassage> entries = new LinkedHashMap<>();
        Set<BackgroundNote> notes = new LinkedHashSet<>();
        for (CitedPassage passage : passages) {
            passage.entries().forEach(entry -> entries.putIfAbsent(entry, passage));
            notes.addAll(passage.notes());
        }
        List<MenuItem> items = new ArrayList<>();
        entries.forEach((entry, passage) ->
                items.add(item(entry.title(), () -> requests.entryAt(entry, passage.at()))));
        notes.forEach(note -> items.add(item(texts.get("detail.mark.note", note.title()), () -> requests.note(note))));
        return items;
    }

    private static MenuItem item(String title, Runnable action) {
        MenuItem item = new MenuItem(title);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
