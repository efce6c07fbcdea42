package dateline.view.map;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Moves about on the map: wheel, double click and + and - zoom, the mouse and the arrows move, 0 shows all places.
final class MapGestures {
    /// A notch of a wheel is 40 pixels: a fifth nearer.
    private static final double ZOOM_BY_PIXEL = 0.0046;

    private static final double ZOOM_BY_CLICK = 2;
    private static final double STEP = 60;

    private final MapView map;
    private double lastX;
    private double lastY;

    MapGestures(MapView map) {
        this.map = map;
        map.setOnScroll(this::onScroll);
        map.setOnZoom(this::onZoom);
        map.setOnMousePressed(this::onPressed);
        map.setOnMouseDragged(this::onDragged);
        map.setOnMouseClicked(this::onClicked);
        map.setOnKeyPressed(this::onKeyPressed);
        map.setOnKeyTyped(this::onKeyTyped);
    }

    private void onScroll(ScrollEvent event) {
        zoom(Math.exp(event.getDeltaY() * ZOOM_BY_PIXEL), event.getX(), event.getY());
        event.consume();
    }

    private void onZoom(ZoomEvent event) {
        zoom(event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }

    private void onPressed(MouseEvent event) {
        map.requestFocus();
        lastX = event.getX();
        lastY = event.getY();
    }

    private void onDragged(MouseEvent event) {
        map.look(map.viewport().panned(event.getX() - lastX, event.getY() - lastY));
        lastX = event.getX();
        lastY = event.getY();
        event.consume();
    }

    private void onClicked(MouseEvent event) {
        if (event.getClickCount() == 2 && event.isStillSincePress()) {
            zoom(ZOOM_BY_CLICK, event.getX(), event.getY());
        }
    }

    private void onKeyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean moved = switch (event.getCode()) {
            case LEFT -> pan(STEP, 0);
            case RIGHT -> pan(-STEP, 0);
            case UP -> pan(0, STEP);
            case DOWN -> pan(0, -STEP);
            case HOME -> fit();
            default -> false;
        };
        if (moved) {
            event.consume();
        }
    }

    /// By character, since keyboards have + and - in different places.
    private void onKeyTyped(KeyEvent event) {
        switch (event.getCharacter()) {
            case "+", "=" -> map.zoomIn();
            case "-" -> map.zoomOut();
            case "0" -> fit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void zoom(double factor, double x, double y) {
        map.look(map.viewport().zoomed(factor, x, y));
    }

    private boolean pan(double right, double down) {
        map.look(map.viewport().panned(right, down));
        return true;
    }

    private boolean fit() {
        map.fit();
        return true;
    }
}
