package dateline.view.window;

import dateline.wording.Texts;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// The itinerary as files, one for each format, to be dragged into another program or a folder.
public final class DragOut extends PopOver {
    private final Map<String, DragTile> tiles = new LinkedHashMap<>();

    /// @param endings of the formats, in the order in which users are offered them
    public DragOut(Texts texts, List<String> endings) {
        Label hint = new Label(texts.get("drag.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("meta");
        VBox content = new VBox(hint);
        content.getStyleClass().add("drag-out");
        content.setId("drag-out");
        for (String ending : endings) {
            DragTile tile = new DragTile(texts, texts.get("export.kind." + ending));
            tile.setId("drag-" + ending);
            tiles.put(ending, tile);
        }
        content.getChildren().addAll(tiles.values());
        content.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        setContentNode(content);
        setArrowLocation(ArrowLocation.TOP_LEFT);
        setDetachable(false);
        setAnimated(false);
        // The library's own sheet, white in any theme, would be stronger than ours.
        getRoot().getStylesheets().clear();
    }

    /// The file of a format has been written.
    public void offer(String ending, Path file) {
        tile(ending).offer(file);
        if (tiles.values().stream().noneMatch(Node::isFocused)) {
            tile(ending).requestFocus();
        }
    }

    /// Says why there is no file of a format.
    public void refuse(String ending, String why) {
        tile(ending).refuse(why);
    }

    /// Opens it under the node.
    public void open(Node under) {
        show(under);
    }

    private DragTile tile(String ending) {
        return Objects.requireNonNull(tiles.get(ending), ending);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            move(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
        }
    }

    /// To the next one whose file is there.
    private void move(int direction) {
        List<DragTile> ready =
                tiles.values().stream().filter(tile -> !tile.isDisabled()).toList();
        if (!ready.isEmpty()) {
            int focused = ready.indexOf(
                    ready.stream().filter(Node::isFocused).findFirst().orElse(null));
            int next = focused < 0 ? 0 : Math.floorMod(focused + direction, ready.size());
            ready.get(next).requestFocus();
        }
    }
}
