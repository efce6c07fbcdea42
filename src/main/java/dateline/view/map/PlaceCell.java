package dateline.view.map;

import dateline.view.review.WrappingCell;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A place as text: its sign on the map, its name and country, and what is there when.
final class PlaceCell extends WrappingCell<PlaceRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Label sign = new Label();
    private final Label name = new Label();
    private final Label country = new Label();
    private final Label count = new Label();
    private final Label meta = new Label();
    private final HBox row;

    PlaceCell() {
        getStyleClass().add("place-cell");
        sign.getStyleClass().add("number");
        name.getStyleClass().add("title");
        meta.getStyleClass().add("meta");
        name.setMinWidth(0);
        meta.setMinWidth(0);
        meta.setWrapText(true);
        country.getStyleClass().add("meta");
        country.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("meta");
        count.setMinWidth(Region.USE_PREF_SIZE);
        VBox lines = new VBox(new HBox(name, count), country, meta);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(sign, lines);
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
                case PlaceRow.Here here -> show(here);
            }
        }
    }

    private void show(PlaceRow.Here here) {
        StopWords words = here.words();
        sign.setText(here.stop().sign());
        name.setText(here.stop().place().name());
        country.setText(words.country(here.stop()));
        country.setManaged(!country.getText().isEmpty());
        count.setText(words.count(here.stop()));
        meta.setText(String.join("\n", words.lines(here.stop())));
        setGraphic(row);
        setAccessibleText(words.spoken(here.stop()));
    }
}
