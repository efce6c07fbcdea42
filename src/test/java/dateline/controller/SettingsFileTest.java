package dateline.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.controller.Settings.Frame;
import dateline.view.calendar.ViewKind;
import dateline.view.window.DrawerKind;
import dateline.view.window.TextSize;
import dateline.view.window.Theme;
import dateline.view.window.ZoneChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsRead() {
        Settings settings = new Settings(
                new Frame(10, 20, 1000, 700, true),
                0.4,
                0.7,
                ViewKind.AGENDA,
                Theme.DARK,
                ZoneChoice.READER,
                TextSize.PERCENT_150,
                DrawerKind.MAP,
                new BriefingSettings("LETTER", "en-US", "place", List.of("LEGEND"), false),
                List.of(folder.resolve("a file.json")));
        SettingsFile file = new SettingsFile(folder.resolve("new").resolve("settings.json"));
        file.write(settings);
        assertEquals(settings, file.read());
    }

    @Test
    void aFirstStartHasNoFile() {
        assertEquals(Settings.FIRST, new SettingsFile(folder.resolve("none.json")).read());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "null",
                "{\"width\": \"wide\", \"height\": []}",
                "{\"width\": 1e999, \"height\": 700}",
                "{\"width\": -5, \"height\": 0}",
                "{\"sideDivider\": 7, \"view\": \"PIE\", \"theme\": {}, \"recent\": 3}"
            })
    void aDamagedFileIsAFirstStart(String text) throws IOException {
        Path path = Files.writeString(folder.resolve("damaged.json"), text);
        assertEquals(Settings.FIRST, new SettingsFile(path).read());
    }

    @Test
    void oneBadSettingLeavesTheOthers() throws IOException {
        Path path = Files.writeString(folder.resolve("half.json"), "{\"view\": \"PIE\", \"theme\": \"DARK\"}");
        assertEquals(Settings.FIRST.with(Theme.DARK), new SettingsFile(path).read());
    }

    @Test
    void theRecentFilesAreTenAndTheLatestIsFirst() {
        Settings settings = IntStream.range(0, 12)
                .mapToObj(i -> Path.of("f" + i))
                .reduce(Settings.FIRST, Settings::opened, (a, b) -> b)
                .opened(Path.of("f5"));
        assertEquals(10, settings.recent().size());
        assertEquals(Path.of("f5"), settings.recent().getFirst());
        assertEquals(1, settings.recent().stream().filter(Path.of("f5")::equals).count());
    }
}
