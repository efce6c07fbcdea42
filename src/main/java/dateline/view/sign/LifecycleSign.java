package dateline.view.sign;

import dateline.model.Lifecycle;
import dateline.model.Lifecycle.Cancelled;
import dateline.model.Lifecycle.Postponed;
import dateline.model.Lifecycle.Rescheduled;
import dateline.model.Lifecycle.Scheduled;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/// A small sign for what became of a plan: a cross for cancelled, two bars (a pause) for postponed, an arrow for moved;
/// nothing for what stands as announced.
///
/// It is decoration for the eye; the words stand in the entry's description.
public final class LifecycleSign extends Region {
    public static final String STYLE_CLASS = "lifecycle-sign";

    private static final String CROSS = "M0 3 L3 0 L10 7 L17 0 L20 3 L13 10 L20 17 L17 20 L10 13 L3 20 L0 17 L7 10 Z";
    private static final String PAUSE = "M1 0 L7 0 L7 20 L1 20 Z M13 0 L19 0 L19 20 L13 20 Z";
    private static final String ARROW = "M0 7.5 L11 7.5 L11 1 L20 10 L11 19 L11 12.5 L0 12.5 Z";

    private @Nullable Class<?> shown;

    public LifecycleSign() {
        getStyleClass().add(STYLE_CLASS);
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
    }

    public LifecycleSign(Lifecycle lifecycle) {
        this();
        show(lifecycle);
    }

    public void show(Lifecycle lifecycle) {
        if (lifecycle.getClass().equals(shown)) {
            return;
        }
        shown = lifecycle.getClass();
        SVGPath shape = new SVGPath();
        shape.setContent(shape(lifecycle));
        setShape(shape);
        setVisible(!(lifecycle instanceof Scheduled));
        setManaged(isVisible());
    }

    private static String shape(Lifecycle lifecycle) {
        return switch (lifecycle) {
            case Scheduled s -> "";
            case Rescheduled r -> ARROW;
            case Postponed p -> PAUSE;
            case Cancelled c -> CROSS;
        };
    }
}
