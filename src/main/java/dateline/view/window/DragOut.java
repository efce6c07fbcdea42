package dateline.view.window;

import dateline.view.dialog.Dress;
import dateline.wording.Texts;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// The itinerary as files, one for each format, to be dragged into another program or a folder.
///
/// A small window and no pop-over: on Linux, nothing that is dragged out of a pop-over arrives anywhere.
public final class DragOut {
    private static final double GAP = 4;

    private final VBox content = new VBox();
    private final Stage stage = new Stage(StageStyle.UTILITY);
    private final Map<String, DragTile> tiles = new LinkedHashMap<>();

    /// @param endings of the formats, in the order in which users are offered them
    public DragOut(Texts texts, List<String> endings) {
        Label hint = new Label(texts.get("drag.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("meta");
        content.getStyleClass().add("drag-out");
        content.setId("drag-out");
        for (String ending : endings) {
            DragTile tile = new DragTile(texts, texts.get("export.kind." + ending));
            tile.setId("drag-" + ending);
            tiles.put(ending, tile);
        }
        content.getChildren().add(hint);
        content.getChildren().addAll(tiles.values());
        content.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        stage.setTitle(texts.get("drag.title"));
        stage.setScene(new Scene(content));
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
        Scene owner = under.getScene();
        stage.getScene().getStylesheets().setAll(owner.getStylesheets());
        Dress.copy(owner.getRoot(), content);
        stage.initOwner(owner.getWindow());
        Bounds place = under.localToScreen(under.getLayoutBounds());
        stage.setX(place.getMinX());
        stage.setY(place.getMaxY() + GAP);
        stage.show();
    }

    private DragTile tile(String ending) {
        return Objects.requireNonNull(tiles.get(ending), ending);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            move(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            stage.hide();
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
