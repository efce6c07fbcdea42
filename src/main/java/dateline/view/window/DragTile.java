package dateline.view.window;

import dateline.view.text.Icon;
import dateline.wording.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// One file to be dragged into another program or a folder. From the keyboard it is copied, to be pasted there.
final class DragTile extends HBox {
    private final Texts texts;
    private final String kind;
    private final Label name = new Label();
    private final Label state = new Label();
    private Optional<Path> file = Optional.empty();

    /// @param kind the format's name
    DragTile(Texts texts, String kind) {
        this.texts = texts;
        this.kind = kind;
        getStyleClass().add("drag-tile");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        name.setText(kind);
        name.getStyleClass().add("name");
        state.getStyleClass().add("meta");
        getChildren().addAll(new Icon(Feather.FILE), name, state);
        setDisable(true);
        say(texts.get("drag.writing"));
        setOnDragDetected(this::drag);
        setOnMousePressed(event -> requestFocus());
        setOnKeyPressed(this::onKey);
    }

    /// The file has been written; from now on it can be dragged.
    void offer(Path written) {
        file = Optional.of(written);
        setDisable(false);
        say(String.valueOf(written.getFileName()));
    }

    /// Says why there is no file.
    void refuse(String why) {
        say(why);
    }

    private void say(String words) {
        state.setText(words);
        setAccessibleText(texts.get("drag.tile.spoken", kind, words));
    }

    private void drag(MouseEvent event) {
        file.ifPresent(path -> {
            startDragAndDrop(TransferMode.COPY).setContent(content(path));
            event.consume();
        });
    }

    private void onKey(KeyEvent event) {
        boolean copies = event.getCode() == KeyCode.ENTER
                || event.getCode() == KeyCode.SPACE
                || (event.isShortcutDown() && event.getCode() == KeyCode.C);
        if (copies && file.isPresent()) {
            Clipboard.getSystemClipboard().setContent(content(file.get()));
            say(texts.get("drag.copied"));
            event.consume();
        }
    }

    private static ClipboardContent content(Path file) {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(file.toFile()));
        return content;
    }
}
