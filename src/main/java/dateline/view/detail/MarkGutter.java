package dateline.view.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The strip beside the text: a rule along each passage that the selected entry cites, and its number where it begins.
/// Passages that begin on one line share a place: "1·3".
final class MarkGutter extends Pane {
    private static final String BETWEEN_NUMBERS = "·";
    private static final double RULE_WIDTH = 3;

    private final List<Label> badges = new ArrayList<>();
    private final List<Region> rules = new ArrayList<>();

    MarkGutter() {
        setMouseTransparent(true);
    }

    /// @param rectangles where a passage is seen, line by line
    void show(List<NumberedPassage> passages, Function<NumberedPassage, List<Rectangle2D>> rectangles) {
        getChildren().forEach(node -> node.setVisible(false));
        int badge = 0;
        int rule = 0;
        double lastY = Double.NaN;
        for (NumberedPassage passage : inReadingOrder(passages)) {
            List<Rectangle2D> lines = rectangles.apply(passage);
            if (lines.isEmpty()) {
                continue;
            }
            showRule(pooled(rules, rule++, () -> styled(new Region(), DetailStyles.MARK_RULE)), passage, lines);
            if (passage.number() == 0) {
                continue;
            }
            boolean shared = lines.getFirst().getMinY() == lastY;
            Label label = shared
                    ? badges.get(badge - 1)
                    : pooled(badges, badge++, () -> styled(new Label(), DetailStyles.BADGE));
            showBadge(label, passage, lines.getFirst(), shared);
            lastY = lines.getFirst().getMinY();
        }
    }

    private static List<NumberedPassage> inReadingOrder(List<NumberedPassage> passages) {
        return passages.stream()
                .sorted((a, b) -> Integer.compare(a.at().start(), b.at().start()))
                .toList();
    }

    private void showRule(Region rule, NumberedPassage passage, List<Rectangle2D> lines) {
        double top = lines.getFirst().getMinY();
        rule.resizeRelocate(
                getWidth() - RULE_WIDTH * 2, top, RULE_WIDTH, lines.getLast().getMaxY() - top);
        rule.pseudoClassStateChanged(DetailStyles.CURRENT, passage.isCurrent());
        rule.applyCss();
        rule.setViewOrder(passage.isCurrent() ? -1 : 0);
    }

    private void showBadge(Label label, NumberedPassage passage, Rectangle2D line, boolean shared) {
        String number = Integer.toString(passage.number());
        boolean wasCurrent = shared && label.getPseudoClassStates().contains(DetailStyles.CURRENT);
        label.setText(shared ? label.getText() + BETWEEN_NUMBERS + number : number);
        label.pseudoClassStateChanged(DetailStyles.CURRENT, passage.isCurrent() || wasCurrent);
        label.applyCss();
        double width = label.prefWidth(-1);
        double height = label.prefHeight(-1);
        double y = line.getMinY() + (line.getHeight() - height) / 2;
        label.resizeRelocate(
                Math.max(0, snapPositionX(getWidth() - RULE_WIDTH * 3 - width)), snapPositionY(y), width, height);
    }

    private <T extends Node> T pooled(List<T> pool, int index, Supplier<T> maker) {
        if (index == pool.size()) {
            T made = maker.get();
            made.setManaged(false);
            pool.add(made);
            getChildren().add(made);
        }
        T node = pool.get(index);
        node.setVisible(true);
        return node;
    }

    private static <T extends Node> T styled(T node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
