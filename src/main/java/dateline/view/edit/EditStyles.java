package dateline.view.edit;

import javafx.css.PseudoClass;

/// What the style sheet tells apart in forms and in the review.
final class EditStyles {
    /// Of a control, while what was typed into it cannot be taken.
    static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private EditStyles() {}
}
