package dateline.controller;

import dateline.model.ZoneView;
import dateline.view.window.ZoneChoice;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Whose clock hours are shown by, the place's or the reader's, and how that is said.
final class ReaderZone {
    private final ObjectProperty<ZoneChoice> choice = new SimpleObjectProperty<>();
    private final Locale locale;
    private final ZoneId zone;
    private final Texts texts;
    /// Made once for each choice: a wording brings all its formats of dates along.
    private final Map<ZoneChoice, Wording> wordings = new EnumMap<>(ZoneChoice.class);

    /// @param zone the reader's
    ReaderZone(Locale locale, ZoneId zone, Texts texts) {
        this.locale = locale;
        this.zone = zone;
        this.texts = texts;
    }

    ObjectProperty<ZoneChoice> choiceProperty() {
        return choice;
    }

    ZoneView view() {
        return choice.get() == ZoneChoice.PLACE ? ZoneView.OF_PLACE : ZoneView.of(zone);
    }

    Wording wording() {
        return wordings.computeIfAbsent(choice.get(), chosen -> new Wording(locale, view()));
    }

    /// What is chosen, for the status line.
    String hours() {
        return switch (choice.get()) {
            case PLACE -> texts.get("status.hours.place");
            case READER -> texts.get("status.hours.reader", name());
        };
    }

    /// What can be chosen, for a menu.
    String words(ZoneChoice offered) {
        return switch (offered) {
            case PLACE -> texts.get("zone.place");
            case READER -> texts.get("zone.reader", name(), zone.getId());
        };
    }

    private String name() {
        return wording().dates().zoneName(zone);
    }
}
