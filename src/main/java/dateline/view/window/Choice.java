package dateline.view.window;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;

/// A setting that is one of a few values, and the words for them.
///
/// @param <E> the values
public record Choice<E extends Enum<E>>(ObjectProperty<E> property, Function<E, String> toWords) {

    String words(E value) {
        return toWords.apply(value);
    }
}
