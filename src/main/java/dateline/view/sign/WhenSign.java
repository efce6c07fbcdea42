package dateline.view.sign;

import dateline.model.Entry;
import dateline.model.When;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A small drawing of a kind of time, as the calendar draws it: a solid bar, an outlined band, joined marks, a block
/// with an edge.
///
/// It is decoration for the eye; the words stand beside it, so a screen reader passes over it.
public final class WhenSign extends StackPane {
    public static final String STYLE_CLASS = "when-sign";

    private static final PseudoClass INFERRED = PseudoClass.getPseudoClass("inferred");
    private static final int MARKS = 2;

    private final When.Kind kind;
    private final boolean inferred;

    public WhenSign(When.Kind kind) {
        this(kind, false);
    }

    /// @param inferred whether the day or the hour is the itinerary's own reading: drawn with a broken outline
    public WhenSign(When.Kind kind, boolean inferred) {
        this.kind = kind;
        this.inferred = inferred;
        getStyleClass().add(STYLE_CLASS);
        setAccessibleRole(AccessibleRole.NODE);
        setFocusTraversable(false);
        setMouseTransparent(true);
        build();
    }

    /// The sign of an entry's time.
    public static WhenSign of(Entry entry) {
        return new WhenSign(entry.when().kind(), entry.isTimeInferred());
    }

    /// Whether this is the sign of that entry's time, too.
    public boolean shows(Entry entry) {
        return kind == entry.when().kind() && inferred == entry.isTimeInferred();
    }

    public When.Kind kind() {
        return kind;
    }

    /// The pseudo-class that a style sheet tells the kind by, such as `:one-of`.
    public static PseudoClass pseudoClass(When.Kind kind) {
        return PseudoClass.getPseudoClass(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private void build() {
        pseudoClassStateChanged(pseudoClass(kind), true);
        pseudoClassStateChanged(INFERRED, inferred);
        Region shape = part("shape");
        getChildren().add(shape);
        if (kind == When.Kind.ONE_OF) {
            for (int i = 0; i < MARKS; i++) {
                Region mark = part("mark");
                setAlignment(mark, i == 0 ? javafx.geometry.Pos.CENTER_LEFT : javafx.geometry.Pos.CENTER_RIGHT);
                getChildren().add(mark);
            }
        }
    }

    private static Region part(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }
}
