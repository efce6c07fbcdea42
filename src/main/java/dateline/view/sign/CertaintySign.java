package dateline.view.sign;

import dateline.model.Certainty;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/// A small dial that fills with certainty, from a quarter for what is highly uncertain to full for a certain event.
/// What is announced, without a word on how likely it is, stands on no such scale: a ring with a dot in its middle. A
/// cancelled one is crossed out; the ring is broken, and empty, for what nobody plans.
///
/// It is decoration for the eye; the words stand beside it or in the entry's description. One node, since a calendar
/// shows a hundred of them; the style sheet gives it its size and colour.
public final class CertaintySign extends Region {
    public static final String STYLE_CLASS = "certainty-sign";

    /// In a square of 20: clockwise what is filled, the other way round what is left out of it.
    private static final String RING = "M10 0 A10 10 0 1 1 9.99 0 Z M10 2.6 A7.4 7.4 0 1 0 10.01 2.6 Z";

    private static final String BROKEN_RING = "M6.2 0.8 A10 10 0 0 1 13.8 0.8 L12.8 3.2 A7.4 7.4 0 0 0 7.2 3.2 Z"
            + " M19.2 6.2 A10 10 0 0 1 19.2 13.8 L16.8 12.8 A7.4 7.4 0 0 0 16.8 7.2 Z"
            + " M13.8 19.2 A10 10 0 0 1 6.2 19.2 L7.2 16.8 A7.4 7.4 0 0 0 12.8 16.8 Z"
            + " M0.8 13.8 A10 10 0 0 1 0.8 6.2 L3.2 7.2 A7.4 7.4 0 0 0 3.2 12.8 Z";

    private static final Map<Certainty, String> SHAPES = shapes();

    private @Nullable Certainty shown;

    public CertaintySign() {
        getStyleClass().add(STYLE_CLASS);
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
    }

    public CertaintySign(Certainty certainty) {
        this();
        show(certainty);
    }

    public void show(Certainty certainty) {
        if (certainty != shown) {
            shown = certainty;
            SVGPath shape = new SVGPath();
            shape.setContent(Objects.requireNonNull(SHAPES.get(certainty)));
            setShape(shape);
        }
    }

    private static Map<Certainty, String> shapes() {
        Map<Certainty, String> shapes = new EnumMap<>(Certainty.class);
        for (Certainty certainty : Certainty.values()) {
            shapes.put(certainty, shape(certainty));
        }
        return shapes;
    }

    private static String shape(Certainty certainty) {
        return switch (certainty) {
            case UNPLANNED -> BROKEN_RING;
            case PLANNED -> RING + " M10 6 A4 4 0 1 1 9.99 6 Z";
            case HIGHLY_UNCERTAIN -> RING + " M10 10 L10 0 A10 10 0 0 1 20 10 Z";
            case MAY_OCCUR -> RING + " M10 0 A10 10 0 0 1 10 20 Z";
            case HIGHLY_LIKELY -> RING + " M10 10 L10 0 A10 10 0 1 1 0 10 Z";
            case CERTAIN -> "M10 0 A10 10 0 1 1 9.99 0 Z";
            case PLANNED_THEN_CANCELLED -> RING + " M4 2 L18 16 L16 18 L2 4 Z";
        };
    }
}
