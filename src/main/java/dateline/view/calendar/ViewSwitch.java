package dateline.view.calendar;

import dateline.view.text.Hint;
import dateline.view.text.Icon;
import dateline.wording.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;

/// The switch between the views: icons, with their names where there is room.
final class ViewSwitch extends SegmentedButton {
    private final Map<ViewKind, ToggleButton> toggles = new EnumMap<>(ViewKind.class);
    private final ObjectProperty<ContentDisplay> display = new SimpleObjectProperty<>(ContentDisplay.LEFT);

    ViewSwitch(Texts texts, Consumer<ViewKind> onChosen) {
        setToggleGroup(new ToggleGroup());
        int number = 0;
        for (ViewKind kind : ViewKind.values()) {
            number++;
            ToggleButton toggle = toggle(kind, number, texts);
            toggle.setOnAction(event -> {
                toggle.setSelected(true); // a second press does not leave the calendar without a view
                onChosen.accept(kind);
            });
            toggles.put(kind, toggle);
            getButtons().add(toggle);
        }
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /// Whether the buttons show their icons, their names, or both.
    ObjectProperty<ContentDisplay> displayProperty() {
        return display;
    }

    void show(ViewKind chosen) {
        toggles.forEach((kind, toggle) -> toggle.setSelected(kind == chosen));
    }

    private ToggleButton toggle(ViewKind kind, int key, Texts texts) {
        String name = texts.of("view", kind);
        ToggleButton toggle = new ToggleButton(name, new Icon(icon(kind)));
        toggle.contentDisplayProperty().bind(display);
        String hint = texts.get("view-hint.text", name, Integer.toString(key));
        Hint.on(toggle, hint);
        toggle.setAccessibleText(hint);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        return toggle;
    }

    static Feather icon(ViewKind kind) {
        return switch (kind) {
            case PROGRAMME -> Feather.ALIGN_LEFT;
            case MONTH -> Feather.CALENDAR;
            case WEEK -> Feather.COLUMNS;
            case AGENDA -> Feather.LIST;
            case YEAR -> Feather.GRID;
        };
    }
}
