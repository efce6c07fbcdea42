package dateline.view.edit;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Lists to choose one thing from, each said in words.
final class Choices {
    private Choices() {}

    static <T> ComboBox<T> of(List<T> values, Function<T, String> naming) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(converter(naming, ""));
        return box;
    }

    /// A list whose first line is none of the values.
    static <T> ComboBox<T> withNone(List<T> values, Function<T, String> naming, String none) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().add(null);
        box.getItems().addAll(values);
        box.setConverter(converter(naming, none));
        return box;
    }

    private static <T> StringConverter<T> converter(Function<T, String> naming, String none) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? none : naming.apply(value);
            }

            @Override
            public @Nullable T fromString(String words) {
                return null;
            }
        };
    }
}
