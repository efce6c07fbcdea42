package dateline.view.review;

import dateline.model.Entry;
import dateline.review.ConflictGroup;
import dateline.view.sign.ConflictSign;
import dateline.wording.ConflictWords;
import dateline.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The entries that collide: each with its time and a way to it, and under them the reason.
final class ConflictCell extends WrappingCell<ConflictGroup> {
    private final Texts texts;
    private final Supplier<Optional<ConflictWords>> words;
    private final ConflictSign sign = new ConflictSign();
    private final Consumer<Entry> onChosen;
    private final List<Side> sides = new ArrayList<>();
    private final Label reason = new Label();
    private final VBox lines = new VBox();
    private final HBox row;

    ConflictCell(Texts texts, Supplier<Optional<ConflictWords>> words, Consumer<Entry> onChosen, Runnable onRow) {
        this.texts = texts;
        this.words = words;
        this.onChosen = onChosen;
        reason.setWrapText(true);
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
    protected void updateItem(ConflictGroup group, boolean empty) {
        super.updateItem(group, empty);
        if (empty || group == null || words.get().isEmpty()) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        ConflictWords say = words.get().get();
        List<Entry> entries = group.entries();
        sign.show(Optional.of(group.likelihood()));
        while (sides.size() < entries.size()) {
            sides.add(new Side(onChosen));
        }
        lines.getChildren().setAll(sides.subList(0, entries.size()));
        lines.getChildren().add(reason);
        for (int i = 0; i < entries.size(); i++) {
            sides.get(i).show(entries.get(i), say);
        }
        reason.setText(say.reason(group));
        setGraphic(row);
        setAccessibleText(texts.get("collisions.row.spoken", reason.getText(), spoken(entries, say)));
    }

    private String spoken(List<Entry> entries, ConflictWords say) {
        return entries.stream()
                .map(entry -> texts.get("collisions.row.entry", entry.title(), say.when(entry)))
                .collect(Collectors.joining(texts.get("collisions.row.between") + " "));
    }

    /// One of them: its title leads to it. The time stands under it, since a narrow drawer has no room for both in a
    /// line.
    private static final class Side extends VBox {
        private final Hyperlink title = new Hyperlink();
        private final Label when = new Label();
        private final Consumer<Entry> onChosen;

        Side(Consumer<Entry> onChosen) {
            this.onChosen = onChosen;
            getStyleClass().add("pair");
            title.setMnemonicParsing(false);
            title.setMinWidth(0);
            title.setWrapText(true);
            // The list's own keys lead to both.
            title.setFocusTraversable(false);
            // What the row does is done elsewhere in it.
            title.setOnMouseClicked(MouseEvent::consume);
            when.getStyleClass().add("meta");
            when.setWrapText(true);
            getChildren().addAll(title, when);
        }

        void show(Entry entry, ConflictWords say) {
            title.setText(entry.title());
            title.setVisited(false);
            title.setOnAction(event -> onChosen.accept(entry));
            when.setText(say.when(entry));
        }
    }
}
