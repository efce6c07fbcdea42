package dateline.view.edit;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;

/// A time zone, typed or chosen by its IANA name; the list shows those that have what was typed in their names.
final class ZoneField extends ComboBox<String> {
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id ->
                    id.equals("UTC") || (id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/")))
            .sorted()
            .toList();

    ZoneField(String zone) {
        setEditable(true);
        setVisibleRowCount(8);
        getItems().setAll(ZONES);
        setZone(zone);
        setOnShowing(event -> getItems().setAll(matching(getEditor().getText())));
    }

    final void setZone(String zone) {
        setValue(zone);
        getEditor().setText(zone);
    }

    String zone() {
        return getEditor().getText() == null ? "" : getEditor().getText().strip();
    }

    private static List<String> matching(String typed) {
        String words =
                typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        List<String> found = ZONES.stream()
                .filter(id -> id.toLowerCase(Locale.ROOT).contains(words))
                .toList();
        return found.isEmpty() || ZONES.contains(typed) ? ZONES : found;
    }
}
