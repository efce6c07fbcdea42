package dateline.view.review;

import dateline.model.Entry;
import dateline.review.Conflict;
import dateline.view.sign.ConflictSign;
import dateline.view.text.WholeText;
import dateline.wording.ConflictWords;
import dateline.wording.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Two entries that collide: each with its time and a way to it, and under them the reason.
final class ConflictCell extends WrappingCell<Conflict> {
    private final Texts texts;
    private final Supplier<Optional<ConflictWords>> words;
    private final ConflictSign sign = new ConflictSign();
    private final Side first;
    private final Side second;
    private final Label reason = new Label();
    private final HBox row;

    ConflictCell(Texts texts, Supplier<Optional<ConflictWords>> words, Consumer<Entry> onChosen, Runnable onRow) {
        this.texts = texts;
        this.words = words;
        first = new Side(onChosen);
        second = new Side(onChosen);
        reason.setWrapText(true);
        VBox lines = new VBox(first, second, reason);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(sign, lines);
        row.getStyleClass().add("row");
        setOnMouseClicked(event -> {
            if (!isEmpty()) {
                onRow.run();
            }
        });
    }

    @Override
    protected void updateItem(Conflict conflict, boolean empty) {
        super.updateItem(conflict, empty);
        if (empty || conflict == null || words.get().isEmpty()) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        ConflictWords say = words.get().get();
        sign.show(Optional.of(conflict.likelihood()));
        first.show(conflict.first(), say);
        second.show(conflict.second(), say);
        reason.setText(say.reason(conflict));
        setGraphic(row);
        setAccessibleText(texts.get(
                "collisions.row.spoken",
                reason.getText(),
                conflict.first().title(),
                say.when(conflict.first()),
                conflict.second().title(),
                say.when(conflict.second())));
    }

    /// One of the two: its title leads to it.
    private static final class Side extends HBox {
        private final Hyperlink title = new Hyperlink();
        private final Label when = new Label();
        private final Consumer<Entry> onChosen;

        Side(Consumer<Entry> onChosen) {
            this.onChosen = onChosen;
            getStyleClass().add("pair");
            setAlignment(Pos.BASELINE_LEFT);
            title.setMnemonicParsing(false);
            title.setMinWidth(0);
            // The list's own keys lead to both.
            title.setFocusTraversable(false);
            // What the row does is done elsewhere in it.
            title.setOnMouseClicked(MouseEvent::consume);
            when.getStyleClass().add("meta");
            when.setMinWidth(0);
            getChildren().addAll(WholeText.of(title), WholeText.of(when));
        }

        void show(Entry entry, ConflictWords say) {
            title.setText(entry.title());
            title.setVisited(false);
            title.setOnAction(event -> onChosen.accept(entry));
            when.setText(say.when(entry));
        }
    }
}
