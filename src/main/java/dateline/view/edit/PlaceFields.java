package dateline.view.edit;

import dateline.edit.InputField;
import dateline.edit.InputProblem;
import dateline.edit.PlaceInput;
import dateline.model.GeoPoint;
import dateline.model.Place;
import dateline.view.text.Icon;
import dateline.wording.Texts;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Where: none, one of the itinerary's places, or a new one, which the gazetteer may know.
final class PlaceFields extends VBox {
    private static final String NEW = "\u0000new";
    private static final String NONE = "\u0000none";

    private final Texts texts;
    private final ComboBox<String> choice;
    private final TextField name = new TextField();
    private final ComboBox<Place> found;
    private final ZoneField zone = new ZoneField("");
    private final TextField point = new TextField();
    private final Label source = new Label();
    private final VBox made;
    private final Map<InputField, FieldBox> boxes = new EnumMap<>(InputField.class);
    private Optional<String> country = Optional.empty();
    private BiConsumer<String, Consumer<List<Place>>> lookUp = (words, answer) -> {};

    PlaceFields(Texts texts, List<Place> places, String attribution) {
        this.texts = texts;
        choice = Choices.of(List.of(), id -> words(id, places));
        choice.setId("entry-place");
        choice.getItems().add(NONE);
        places.forEach(place -> choice.getItems().add(place.id()));
        choice.getItems().add(NEW);
        found = Choices.of(List.of(), PlaceFields::describe);
        found.setId("place-found");
        found.setPromptText(texts.get("edit.place.found.none"));
        found.setDisable(true);
        found.valueProperty().subscribe(place -> Optional.ofNullable(place).ifPresent(this::take));
        name.setId("place-name");
        point.setId("place-point");
        zone.setId("place-zone");
        source.setText(texts.get("edit.place.source", attribution));
        source.setWrapText(true);
        source.getStyleClass().add("field-hint");
        made = new VBox(nameRow(), zoneRow(), source);
        made.getStyleClass().add("field-group");
        getStyleClass().add("field-group");
        getChildren().addAll(new FieldBox(texts.get("edit.entry.place"), choice), made);
        choice.valueProperty().subscribe(now -> showMade(NEW.equals(now)));
    }

    /// @param action finds the places of a name and hands them to the second argument
    void setLookUp(BiConsumer<String, Consumer<List<Place>>> action) {
        lookUp = action;
    }

    void set(Optional<String> place) {
        choice.setValue(place.orElse(NONE));
    }

    PlaceInput value() {
        String chosen = choice.getValue();
        if (NEW.equals(chosen)) {
            return new PlaceInput(Optional.empty(), true, name.getText(), country, zone.zone(), point.getText());
        }
        return chosen == null || NONE.equals(chosen) ? PlaceInput.none() : PlaceInput.of(chosen);
    }

    void show(List<InputProblem> problems) {
        boxes.forEach((field, box) -> box.setError(FormWords.problem(texts, problems, field)));
    }

    Optional<Control> firstWrong() {
        return boxes.values().stream()
                .filter(FieldBox::hasError)
                .map(FieldBox::control)
                .findFirst();
    }

    private FlowPane nameRow() {
        Button find = new Button(texts.get("edit.place.look-up"), new Icon(Feather.SEARCH));
        find.setId("place-look-up");
        find.setOnAction(event -> find());
        name.setOnAction(event -> find());
        // Another name is another place.
        name.textProperty().subscribe(now -> country = Optional.empty());
        FlowPane row = new FlowPane(
                box(InputField.PLACE_NAME, "edit.place.name", name),
                new VBox(new Label(" "), find),
                new FieldBox(texts.get("edit.place.found"), found));
        row.getStyleClass().add("field-row");
        return row;
    }

    private FlowPane zoneRow() {
        FlowPane row = new FlowPane(
                box(InputField.PLACE_ZONE, "edit.place.zone", zone),
                box(InputField.PLACE_POINT, "edit.place.point", point).hint(texts.get("edit.place.point.why")));
        row.getStyleClass().add("field-row");
        return row;
    }

    private FieldBox box(InputField field, String key, Control control) {
        FieldBox box = new FieldBox(texts.get(key), control);
        boxes.put(field, box);
        return box;
    }

    private void find() {
        lookUp.accept(name.getText().strip(), this::offer);
    }

    private void offer(List<Place> places) {
        found.getItems().setAll(places);
        found.setDisable(places.isEmpty());
        found.setPromptText(texts.get("edit.place.found.count", places.size()));
        if (places.isEmpty()) {
            found.setValue(null);
        } else {
            found.getSelectionModel().selectFirst();
        }
    }

    private void take(Place place) {
        name.setText(place.name());
        country = place.country();
        zone.setZone(place.zone().map(ZoneId::getId).orElse(""));
        point.setText(place.geo().map(PlaceFields::words).orElse(""));
    }

    private void showMade(boolean shown) {
        made.setVisible(shown);
        made.setManaged(shown);
    }

    private String words(String id, List<Place> places) {
        return switch (id) {
            case NONE -> texts.get("edit.place.none");
            case NEW -> texts.get("edit.place.new");
            default ->
                places.stream()
                        .filter(place -> place.id().equals(id))
                        .map(Place::name)
                        .findFirst()
                        .orElse(id);
        };
    }

    private static String describe(Place place) {
        String land = place.country()
                .map(c -> ", " + Locale.of("", c).getDisplayCountry(Locale.ENGLISH))
                .orElse("");
        return place.name() + land + place.zone().map(z -> " · " + z.getId()).orElse("");
    }

    private static String words(GeoPoint point) {
        return point.latitude() + ", " + point.longitude();
    }
}
