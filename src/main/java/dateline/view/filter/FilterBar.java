package dateline.view.filter;

import dateline.search.Criterion;
import dateline.search.EntryFilter;
import dateline.view.text.Icon;
import dateline.wording.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The line above the calendar that says what is filtered, one chip for each thing asked for; not there while nothing
/// is.
public final class FilterBar extends VBox {
    /// More criteria than this share one chip: the calendar has the height, not the bar.
    private static final int MOST_CHIPS = 12;

    private final Texts texts;
    private final FlowPane chips = new FlowPane();
    private final Label count = new Label();
    private final Label hidden = new Label();
    private Consumer<Criterion> onRemove = criterion -> {};
    private Runnable onClear = () -> {};
    private Runnable onEdit = () -> {};

    public FilterBar(Texts texts) {
        this.texts = texts;
        getStyleClass().add("filter-bar");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("filter.bar.spoken"));
        count.setId("filter-count");
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        hidden.setId("filter-hides-selected");
        hidden.getStyleClass().add("hint");
        hidden.setWrapText(true);
        hidden.managedProperty().bind(hidden.visibleProperty());
        hidden.setVisible(false);
        Button clear = new Button(texts.get("filter.clear"));
        clear.setId("filter-clear");
        clear.getStyleClass().addAll("flat", "small");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(event -> onClear.run());
        chips.getStyleClass().add("chips");
        chips.setMinWidth(0);
        HBox.setHgrow(chips, Priority.ALWAYS);
        HBox line = new HBox(chips, count, clear);
        line.getStyleClass().add("line");
        getChildren().addAll(line, hidden);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    public void setOnRemove(Consumer<Criterion> action) {
        onRemove = action;
    }

    public void setOnClear(Runnable action) {
        onClear = action;
    }

    /// What the chip does that stands for those that have none of their own.
    public void setOnEdit(Runnable action) {
        onEdit = action;
    }

    /// Shows what is asked for; nothing where all entries are seen.
    public void show(EntryFilter filter, FilterWords words) {
        int focused = focusedChip();
        List<Criterion> criteria = filter.criteria();
        chips.getChildren()
                .setAll(criteria.stream()
                        .limit(MOST_CHIPS)
                        .map(c -> chip(c, words))
                        .toList());
        if (criteria.size() > MOST_CHIPS) {
            chips.getChildren().add(rest(criteria.size() - MOST_CHIPS));
        }
        setVisible(!filter.isEmpty());
        if (focused >= 0 && !chips.getChildren().isEmpty()) {
            // Who removes a chip with the keyboard goes on with the next.
            chips.getChildren()
                    .get(Math.min(focused, chips.getChildren().size() - 1))
                    .requestFocus();
        }
    }

    /// Says how many entries are seen, also to a screen reader.
    public void showCount(String words) {
        count.setText(words);
        count.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        chips.getChildren().forEach(chip -> chip.setAccessibleHelp(words));
    }

    /// Says that the entry which the detail panel shows is not among those seen; empty where it is.
    public void showHidden(Optional<String> title) {
        hidden.setText(title.map(t -> texts.get("filter.hides-selected", t)).orElse(""));
        hidden.setVisible(title.isPresent());
    }

    private Button chip(Criterion criterion, FilterWords words) {
        Icon cross = new Icon(Feather.X);
        Button chip = new Button(words.chip(criterion), cross);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().add("filter-chip");
        chip.setMnemonicParsing(false);
        chip.maxWidthProperty().bind(chips.widthProperty());
        chip.setAccessibleText(words.removal(criterion));
        chip.setTooltip(new Tooltip(words.removal(criterion)));
        chip.setOnAction(event -> onRemove.accept(criterion));
        chip.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                onRemove.accept(criterion);
                event.consume();
            }
        });
        return chip;
    }

    private Button rest(int number) {
        Button more = new Button(texts.get("filter.chip.more", number));
        more.getStyleClass().add("filter-chip");
        more.setOnAction(event -> onEdit.run());
        return more;
    }

    private int focusedChip() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner == null ? -1 : chips.getChildren().indexOf(owner);
    }
}
