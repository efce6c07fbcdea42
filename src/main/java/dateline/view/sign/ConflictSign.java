package dateline.view.sign;

import dateline.review.Likelihood;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// A small triangle at an entry that collides with another: filled where that is certain, an outline where it is
/// possible; not there otherwise.
///
/// It is decoration for the eye; the words stand beside it or in the entry's description.
public final class ConflictSign extends Region {
    public static final String STYLE_CLASS = "conflict-sign";

    private static final PseudoClass POSSIBLE = PseudoClass.getPseudoClass("possible");

    public ConflictSign() {
        getStyleClass().add(STYLE_CLASS);
        setMouseTransparent(true);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    public void show(Optional<Likelihood> likelihood) {
        setVisible(likelihood.isPresent());
        pseudoClassStateChanged(
                POSSIBLE, likelihood.filter(l -> l == Likelihood.POSSIBLE).isPresent());
    }
}
