package dateline.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.atlas.Atlas;
import dateline.atlas.Viewport;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// What the eye sees of land and sea, wherever the map is cut.
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class LandCanvasTest {
    private static final String STYLE = "data:text/css,.map-sea{-fx-fill:blue;}.map-land{-fx-fill:lime;}"
            + ".map-border{-fx-fill:lime;}.map-way{-fx-fill:red;}";
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 640;
    private static final Atlas ATLAS = Atlas.read();

    private record Spot(String name, double longitude, double latitude, boolean isLand) {}

    private static final List<Spot> SPOTS = List.of(
            new Spot("Sweden", 19, 66.5, true),
            new Spot("Siberia", 100, 69, true),
            new Spot("the far end of Chukotka", -173, 66.5, true),
            new Spot("Chukotka before the date line", 176, 67.5, true),
            new Spot("Antarctica", -179, -84.5, true),
            new Spot("the Barents Sea", 40, 72, false),
            new Spot("the Norwegian Sea", 0, 70, false),
            new Spot("the Bering Sea", -179, 58, false),
            new Spot("the Pacific", -160, -16.5, false));

    @ParameterizedTest
    @ValueSource(doubles = {0, 60, 130, 179.9, -180, -150, -60})
    void landIsLandAndSeaIsSeaWithTheDateLineAnywhere(double middle, FxRobot robot) {
        Viewport world = new Viewport(middle, 0, 0, 30, WIDTH, HEIGHT);
        WritableImage[] seen = new WritableImage[1];
        robot.interact(() -> {
            LandCanvas canvas = new LandCanvas();
            canvas.show(ATLAS);
            canvas.look(world, List.of(), List.of());
            Scene scene = new Scene(canvas, WIDTH, HEIGHT);
            scene.getStylesheets().add(STYLE);
            seen[0] = scene.snapshot(null);
        });
        for (Spot spot : SPOTS) {
            double x = world.x(spot.longitude());
            if (x >= 1 && x < WIDTH - 1) {
                Color there = seen[0].getPixelReader().getColor((int) x, (int) world.y(spot.latitude()));
                assertEquals(spot.isLand() ? Color.LIME : Color.BLUE, there, spot.name());
            }
        }
    }
}
