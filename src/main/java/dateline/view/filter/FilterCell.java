package dateline.view.filter;

import dateline.search.Criterion;
import dateline.search.EntryFilter;
import dateline.wording.Texts;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A heading, or a value with its tick and the number of entries that have it. The whole row is the target.
final class FilterCell extends ListCell<FilterRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Texts texts;
    private final Supplier<EntryFilter> filter;
    private final CheckBox tick = new CheckBox();
    private final Label number = new Label();
    private final HBox row = new HBox(tick, number);

    FilterCell(Texts texts, Supplier<EntryFilter> filter, Consumer<Criterion> onToggle) {
        this.texts = texts;
        this.filter = filter;
        getStyleClass().add("filter-cell");
        number.getStyleClass().add("meta");
        tick.setMnemonicParsing(false);
        tick.setFocusTraversable(false);
        tick.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tick, Priority.ALWAYS);
        row.setMouseTransparent(true);
        setPrefWidth(0);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (!isEmpty() && getItem() instanceof FilterRow.Value value) {
                onToggle.accept(value.criterion());
            }
        });
    }

    @Override
    protected void updateItem(FilterRow item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(HEADING, !empty && item instanceof FilterRow.Heading);
        setGraphic(null);
        setText(null);
        if (empty || item == null) {
            setAccessibleText("");
            return;
        }
        switch (item) {
            case FilterRow.Heading heading -> {
                setText(heading.words());
                setAccessibleText(heading.words());
            }
            case FilterRow.Value value -> showValue(value);
        }
    }

    private void showValue(FilterRow.Value value) {
        boolean ticked = filter.get().has(value.criterion());
        tick.setText(value.words());
        tick.setSelected(ticked);
        number.setText(texts.get("filter.number", value.entries()));
        setGraphic(row);
        String key = ticked ? "filter.value.spoken.ticked" : "filter.value.spoken";
        setAccessibleText(texts.get(key, value.words(), value.entries()));
    }
}
