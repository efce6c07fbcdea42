package dateline.view.detail;

import dateline.wording.Texts;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Copies what is selected in an article, alone or with its source.
final class CopyMenu extends ContextMenu {

    /// What there is to copy.
    interface Source {
        /// Empty where nothing is selected.
        String selectedText();

        /// "Headline, publisher, date".
        String source();

        void selectAll();

        void copied(String text);
    }

    private final Texts texts;
    private final Source source;

    CopyMenu(Texts texts, Source source) {
        this.texts = texts;
        this.source = source;
        MenuItem copy = item("detail.copy.copy", KeyCode.C, this::copy);
        MenuItem sourced = new MenuItem(texts.get("detail.copy.with-source"));
        sourced.setOnAction(event -> copyWithSource());
        MenuItem all = item("detail.copy.all", KeyCode.A, source::selectAll);
        getItems().addAll(copy, sourced, new SeparatorMenuItem(), all);
        setOnShowing(event -> {
            boolean nothing = source.selectedText().isEmpty();
            copy.setDisable(nothing);
            sourced.setDisable(nothing);
        });
    }

    private MenuItem item(String key, KeyCode code, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setAccelerator(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN));
        item.setOnAction(event -> action.run());
        return item;
    }

    void copy() {
        put(source.selectedText());
    }

    void copyWithSource() {
        put(texts.get("detail.copy.sourced", source.selectedText(), source.source()));
    }

    private void put(String text) {
        if (!source.selectedText().isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            source.copied(text);
        }
    }
}
