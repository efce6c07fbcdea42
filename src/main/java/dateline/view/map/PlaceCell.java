package dateline.view.map;

import dateline.atlas.Journey.Stop;
import dateline.view.review.WrappingCell;
import dateline.wording.Texts;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A place as text: its number on the map, its name, and when the programme is there.
final class PlaceCell extends WrappingCell<PlaceRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Texts texts;
    private final Function<Stop, String> spoken;
    private final Function<Stop, String> when;
    private final Label number = new Label();
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label meta = new Label();
    private final HBox row;

    /// @param spoken all that is said of a place
    /// @param when the days
    PlaceCell(Texts texts, Function<Stop, String> spoken, Function<Stop, String> when) {
        this.texts = texts;
        this.spoken = spoken;
        this.when = when;
        getStyleClass().add("place-cell");
        number.getStyleClass().add("number");
        name.getStyleClass().add("title");
        meta.getStyleClass().add("meta");
        name.setMinWidth(0);
        meta.setMinWidth(0);
        meta.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("meta");
        count.setMinWidth(Region.USE_PREF_SIZE);
        VBox lines = new VBox(new HBox(name, count), meta);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(number, lines);
        row.getStyleClass().add("row");
    }

    @Override
    protected void updateItem(PlaceRow item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(HEADING, !empty && item instanceof PlaceRow.Heading);
        setGraphic(null);
        setText(null);
        setAccessibleText("");
        if (!empty && item != null) {
            switch (item) {
                case PlaceRow.Heading heading -> {
                    setText(heading.words());
                    setAccessibleText(heading.words());
                }
                case PlaceRow.Here here -> show(here.stop());
            }
        }
    }

    private void show(Stop stop) {
        number.setText(stop.number() > 0 ? texts.get("map.number", stop.number()) : "");
        number.setVisible(stop.number() > 0);
        name.setText(stop.place().name());
        count.setText(texts.get("map.number", stop.entries().size()));
        meta.setText(when.apply(stop));
        meta.setManaged(!meta.getText().isEmpty());
        setGraphic(row);
        setAccessibleText(spoken.apply(stop));
    }
}
