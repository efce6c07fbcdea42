package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.controller.Opening;
import dateline.controller.WindowController;
import dateline.format.ReadResult;
import dateline.model.Itinerary;
import dateline.view.calendar.ViewKind;
import dateline.view.window.DrawerKind;
import dateline.view.window.TextSize;
import dateline.view.window.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The window with a programme that is hard to lay out, in all sizes that a window and its text have, in every view and
/// with every drawer: nothing lies outside of what holds it, and no word is cut without a way to read it.
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class LayoutMatrixTest {
    @TempDir
    Path folder;

    private WindowController controller;
    private Scene scene;

    private record Size(double width, double height) {
        @Override
        public String toString() {
            return (int) width + "×" + (int) height;
        }
    }

    private static final List<Size> SIZES =
            List.of(new Size(600, 400), new Size(900, 600), new Size(1200, 800), new Size(2560, 1440));

    @Start
    void start(Stage stage) {
        controller = OpenWindow.controller(folder.resolve("settings.json"));
        controller.themeProperty().set(Theme.LIGHT);
        scene = new Scene(controller.root(), 600, 400);
        new Appearance(controller.themeProperty()).dress(scene);
    }

    static Stream<TextSize> textSizes() {
        return Stream.of(TextSize.PERCENT_100, TextSize.PERCENT_150, TextSize.PERCENT_200);
    }

    @ParameterizedTest
    @MethodSource("textSizes")
    void nothingIsOutOfItsPlaceInAnyView(TextSize text, FxRobot robot) {
        robot.interact(() -> {
            show(CrowdedProgramme.read(), text);
            Set<String> flaws = new TreeSet<>();
            for (Size size : SIZES) {
                for (ViewKind view : ViewKind.values()) {
                    controller.calendarPane().kindProperty().set(view);
                    flaws.addAll(flaws(size, text + " " + view));
                }
            }
            assertEquals(List.of(), List.copyOf(flaws));
        });
    }

    @ParameterizedTest
    @MethodSource("textSizes")
    void nothingIsOutOfItsPlaceInAnyDrawer(TextSize text, FxRobot robot) {
        robot.interact(() -> {
            show(CrowdedProgramme.read(), text);
            controller
                    .calendar()
                    .select(controller
                            .calendar()
                            .content()
                            .itinerary()
                            .entries()
                            .getLast());
        });
        Set<String> flaws = new TreeSet<>();
        for (DrawerKind drawer : EnumSet.complementOf(EnumSet.of(DrawerKind.NONE))) {
            robot.interact(() -> controller.drawerProperty().set(drawer));
            // What the drawer holds is worked out beside the window, and comes a moment later.
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> SIZES.forEach(size -> flaws.addAll(flaws(size, text + " " + drawer))));
        }
        assertEquals(List.of(), List.copyOf(flaws));
    }

    @ParameterizedTest
    @MethodSource("textSizes")
    void nothingIsOutOfItsPlaceInTheDetailPanelAlone(TextSize text, FxRobot robot) {
        robot.interact(() -> {
            show(CrowdedProgramme.read(), text);
            controller
                    .calendar()
                    .select(controller
                            .calendar()
                            .content()
                            .itinerary()
                            .entry("flight")
                            .orElseThrow());
            List<String> flaws = new ArrayList<>();
            for (ViewKind view : List.of(ViewKind.PROGRAMME, ViewKind.MONTH)) {
                controller.calendarPane().kindProperty().set(view);
                flaws(SIZES.getFirst(), "");
                if (scene.lookup("#pane-button") instanceof Button button && button.isVisible()) {
                    button.fire();
                }
                flaws.addAll(flaws(SIZES.getFirst(), text + " detail"));
            }
            assertEquals(List.of(), flaws);
        });
    }

    private void show(Itinerary itinerary, TextSize text) {
        controller.show(Opening.of(Optional.empty(), new ReadResult(Optional.of(itinerary), List.of())));
        controller.textSizeProperty().set(text);
    }

    private List<String> flaws(Size size, String what) {
        scene.getRoot().resize(size.width(), size.height());
        RenderedWindow.settle(scene);
        List<String> flaws = new ArrayList<>();
        new LayoutCheck(scene.getRoot()).flaws().forEach(flaw -> flaws.add(flaw + " at " + size + " " + what));
        return flaws;
    }
}
