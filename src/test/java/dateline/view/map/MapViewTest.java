package dateline.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.atlas.Atlas;
import dateline.wording.Texts;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("once")
@ExtendWith(ApplicationExtension.class)
class MapViewTest {

    @Test
    void itSaysThatItIsBeingReadUntilThereIsLand(FxRobot robot) {
        robot.interact(() -> {
            MapView map = new MapView(Texts.of("map", Locale.UK));
            new Scene(map, 300, 200).snapshot(null);
            assertEquals(1, map.lookupAll("#map-loading").size());
            map.show(new Atlas(List.of(), List.of()));
            assertEquals(0, map.lookupAll("#map-loading").size());
        });
    }
}
