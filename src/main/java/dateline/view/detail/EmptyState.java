package dateline.view.detail;

import dateline.view.text.Icon;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What stands where there is nothing to show: what is missing and what to do.
final class EmptyState extends VBox {

    EmptyState(Feather sign, String title, String hint) {
        Label titleLabel = new Label(title);
        titleLabel.getStyleClass().add(DetailStyles.SECTION_TITLE);
        Label hintLabel = new Label(hint);
        hintLabel.getStyleClass().add(DetailStyles.MUTED);
        titleLabel.setWrapText(true);
        hintLabel.setWrapText(true);
        getStyleClass().add(DetailStyles.EMPTY_STATE);
        getChildren().addAll(new Icon(sign), titleLabel, hintLabel);
        setAccessibleText(title + ". " + hint);
    }
}
