package dateline.view.sign;

import dateline.model.Certainty;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/// A small dial that fills with certainty: empty for a bare announcement, full for a certain event, crossed out for a
/// cancelled one.
///
/// It is decoration for the eye; the words stand beside it or in the entry's description.
public final class CertaintySign extends StackPane {
    public static final String STYLE_CLASS = "certainty-sign";

    private static final PseudoClass UNPLANNED = PseudoClass.getPseudoClass("unplanned");
    private static final double RADIUS = 4.5;
    private static final double FULL_TURN = 360;

    private final Circle ring = new Circle(RADIUS);
    private final Arc fill = new Arc(0, 0, RADIUS, RADIUS, FULL_TURN / 4, 0);
    private final Region cross = new Region();

    public CertaintySign() {
        getStyleClass().add(STYLE_CLASS);
        ring.getStyleClass().add("ring");
        fill.getStyleClass().add("fill");
        fill.setType(ArcType.ROUND);
        fill.setManaged(false);
        cross.getStyleClass().add("cross");
        getChildren().addAll(ring, fill, cross);
        setMouseTransparent(true);
        setMinSize(2 * RADIUS + 2, 2 * RADIUS + 2);
        setMaxSize(2 * RADIUS + 2, 2 * RADIUS + 2);
    }

    public CertaintySign(Certainty certainty) {
        this();
        show(certainty);
    }

    public void show(Certainty certainty) {
        pseudoClassStateChanged(UNPLANNED, certainty == Certainty.UNPLANNED);
        fill.setLength(-FULL_TURN * share(certainty));
        cross.setVisible(certainty == Certainty.PLANNED_THEN_CANCELLED);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        fill.setCenterX(getWidth() / 2);
        fill.setCenterY(getHeight() / 2);
    }

    /// How much of the dial is filled, 0 to 1.
    private static double share(Certainty certainty) {
        return switch (certainty) {
            case UNPLANNED, PLANNED, PLANNED_THEN_CANCELLED -> 0;
            case HIGHLY_UNCERTAIN -> 0.25;
            case MAY_OCCUR -> 0.5;
            case HIGHLY_LIKELY -> 0.75;
            case CERTAIN -> 1;
        };
    }
}
