package dateline.view.window;

import dateline.view.text.Hint;
import dateline.view.text.Icon;
import dateline.wording.Texts;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Whose clock hours are shown by, on the tool bar.
final class ZoneButton extends MenuButton {

    ZoneButton() {
        super("", new Icon(Feather.GLOBE));
        setId("zone-button");
        getStyleClass().addAll("button-icon", "flat", "no-arrow");
        setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(this, this::getAccessibleText);
    }

    /// Offers the choice; a zone's name is among what takes longest to be looked up.
    void fill(Choice<ZoneChoice> zone, Texts texts) {
        ToggleGroup group = new ToggleGroup();
        for (ZoneChoice value : ZoneChoice.values()) {
            RadioMenuItem item = new RadioMenuItem(zone.words(value));
            item.setToggleGroup(group);
            item.setOnAction(event -> zone.property().set(value));
            zone.property().subscribe(now -> item.setSelected(now == value));
            getItems().add(item);
        }
        zone.property().subscribe(now -> setAccessibleText(texts.get("zone.spoken", zone.words(now))));
    }
}
