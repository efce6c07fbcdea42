package dateline.view.window;

import dateline.model.TextPositionSelector;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;

/// One line of text in which words are marked; what has no room is cut at its end.
final class MarkedLine extends HBox {
    private static final String FOUND = "found";

    MarkedLine() {
        getStyleClass().add("marked-line");
        setMinWidth(0);
    }

    /// @param marks in ascending order, apart from one another
    void show(String text, List<TextPositionSelector> marks) {
        List<Label> parts = new ArrayList<>();
        int at = 0;
        for (TextPositionSelector mark : marks) {
            add(parts, text.substring(at, mark.start()), false);
            add(parts, text.substring(mark.start(), mark.end()), true);
            at = mark.end();
        }
        add(parts, text.substring(at), false);
        // Only the last gives way, so that the line is cut where it ends.
        parts.stream().limit(Math.max(0, parts.size() - 1)).forEach(part -> part.setMinWidth(USE_PREF_SIZE));
        getChildren().setAll(parts);
    }

    private static void add(List<Label> parts, String words, boolean found) {
        if (words.isEmpty()) {
            return;
        }
        Label part = new Label(words);
        part.setMinWidth(0);
        part.setTextOverrun(OverrunStyle.ELLIPSIS);
        if (found) {
            part.getStyleClass().add(FOUND);
        }
        parts.add(part);
    }
}
