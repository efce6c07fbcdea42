package dateline.view.calendar;

import dateline.view.text.Hint;
import dateline.view.text.Icon;
import dateline.wording.Texts;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

/// The choice of views as a menu, where there is no room for the switch.
final class ViewMenu extends MenuButton {

    ViewMenu(Texts texts, ObjectProperty<ViewKind> kind) {
        getStyleClass().add("view-menu");
        setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        int number = 0;
        for (ViewKind each : ViewKind.values()) {
            number++;
            RadioMenuItem item = new RadioMenuItem(texts.get("view-hint.text", texts.of("view", each), number));
            item.setToggleGroup(group);
            item.setOnAction(event -> kind.set(each));
            kind.subscribe(now -> item.setSelected(now == each));
            getItems().add(item);
        }
        Hint.on(this, this::getAccessibleText);
        kind.subscribe(now -> {
            setGraphic(new Icon(ViewSwitch.icon(now)));
            setAccessibleText(texts.get("view-menu.spoken", texts.of("view", now)));
        });
    }
}
