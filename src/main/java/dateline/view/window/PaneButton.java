package dateline.view.window;

import dateline.view.text.Hint;
import dateline.view.text.Icon;
import dateline.wording.Texts;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Goes from the one pane that has room to the other; it is there while there is room for one.
final class PaneButton extends Button {

    PaneButton(Panes panes, Texts texts) {
        setId("pane-button");
        getStyleClass().addAll("button-icon", "flat");
        setMinWidth(Region.USE_PREF_SIZE);
        graphicProperty()
                .bind(panes.detailShownProperty()
                        .map(detail -> new Icon(detail ? Feather.CALENDAR : Feather.FILE_TEXT)));
        accessibleTextProperty()
                .bind(panes.detailShownProperty()
                        .map(detail -> texts.get(detail ? "pane.to-calendar" : "pane.to-detail")));
        Hint.on(this, this::getAccessibleText);
        visibleProperty().bind(panes.singleProperty());
        managedProperty().bind(panes.singleProperty());
    }
}
