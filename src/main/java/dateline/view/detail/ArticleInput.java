package dateline.view.detail;

import dateline.model.CitedPassage;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What mouse and keyboard do in an article's text: select as any text does, and choose the marked passage that is
/// clicked.
final class ArticleInput {

    /// What the input leads to outside the text.
    interface Target {
        /// A click on marked text: the passages under it, the shortest first.
        void passagesClicked(List<CitedPassage> passages, MouseEvent event);

        void copyRequested();
    }

    private final ArticleText text;
    private final Target target;
    private final DoubleConsumer scrollToward;

    /// @param scrollToward told the height in the text that the mouse is dragged to, to bring it into view
    ArticleInput(ArticleText text, Target target, DoubleConsumer scrollToward) {
        this.text = text;
        this.target = target;
        this.scrollToward = scrollToward;
        text.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        text.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        text.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        text.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        text.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(List.of()));
        text.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void pressed(MouseEvent event) {
        text.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int at = text.insertionAt(event.getX(), event.getY());
        switch (event.getClickCount()) {
            case 1 -> place(at, event.isShiftDown());
            case 2 -> text.selection().selectWordAt(at);
            default -> text.selection().selectParagraphAt(at);
        }
        text.showSelection();
        event.consume();
    }

    private void place(int at, boolean extend) {
        if (extend) {
            text.selection().extendTo(at);
        } else {
            text.selection().clearAt(at);
        }
    }

    private void dragged(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            text.selection().extendTo(text.insertionAt(event.getX(), event.getY()));
            text.showSelection();
            scrollToward.accept(event.getY());
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        boolean plain = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && !event.isShiftDown();
        if (plain && event.isStillSincePress() && text.selection().isEmpty()) {
            List<CitedPassage> passages = text.passagesAt(event.getX(), event.getY());
            if (!passages.isEmpty()) {
                target.passagesClicked(passages, event);
            }
        }
    }

    private void moved(MouseEvent event) {
        hover(text.passagesAt(event.getX(), event.getY()));
    }

    private void hover(List<CitedPassage> passages) {
        text.setCursor(passages.isEmpty() ? Cursor.TEXT : Cursor.HAND);
        text.hover(passages);
    }

    private void key(KeyEvent event) {
        boolean horizontal = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            text.selection().selectAll();
        } else if (event.isShortcutDown() && (event.getCode() == KeyCode.C || event.getCode() == KeyCode.INSERT)) {
            target.copyRequested();
        } else if (event.isShiftDown() && horizontal) {
            text.selection().extendBy(event.getCode() == KeyCode.LEFT ? -1 : 1, event.isShortcutDown());
        } else {
            return;
        }
        text.showSelection();
        event.consume();
    }
}
