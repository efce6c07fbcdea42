package dateline.controller;

import dateline.view.calendar.ViewKind;
import dateline.view.window.DrawerKind;
import dateline.view.window.TextSize;
import dateline.view.window.Theme;
import dateline.view.window.ZoneChoice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is remembered from one start to the next.
///
/// @param recent the files opened last, the latest first
public record Settings(
        Frame frame,
        double sideDivider,
        double stackedDivider,
        ViewKind view,
        Theme theme,
        ZoneChoice zone,
        TextSize textSize,
        DrawerKind drawer,
        BriefingSettings briefing,
        List<Path> recent) {
    private static final int MOST_RECENT = 10;

    /// The window's place on the screen, in pixels.
    public record Frame(double x, double y, double width, double height, boolean maximized) {

        /// For the first start: as large as a common laptop shows whole, placed by the desktop.
        public static final Frame FIRST = new Frame(Double.NaN, Double.NaN, 1280, 820, false);

        public boolean hasPlace() {
            return !Double.isNaN(x) && !Double.isNaN(y);
        }
    }

    public static final Settings FIRST = new Settings(
            Frame.FIRST,
            0.6,
            0.55,
            ViewKind.PROGRAMME,
            Theme.SYSTEM,
            ZoneChoice.PLACE,
            TextSize.PERCENT_100,
            DrawerKind.NONE,
            BriefingSettings.FIRST,
            List.of());

    public Settings {
        recent = List.copyOf(recent);
    }

    public Settings with(Frame next) {
        return new Settings(next, sideDivider, stackedDivider, view, theme, zone, textSize, drawer, briefing, recent);
    }

    public Settings withDividers(double side, double stacked) {
        return new Settings(frame, side, stacked, view, theme, zone, textSize, drawer, briefing, recent);
    }

    public Settings with(ViewKind next) {
        return new Settings(frame, sideDivider, stackedDivider, next, theme, zone, textSize, drawer, briefing, recent);
    }

    public Settings with(Theme next) {
        return new Settings(frame, sideDivider, stackedDivider, view, next, zone, textSize, drawer, briefing, recent);
    }

    public Settings with(ZoneChoice next) {
        return new Settings(frame, sideDivider, stackedDivider, view, theme, next, textSize, drawer, briefing, recent);
    }

    public Settings with(DrawerKind next) {
        return new Settings(frame, sideDivider, stackedDivider, view, theme, zone, textSize, next, briefing, recent);
    }

    public Settings with(BriefingSettings next) {
        return new Settings(frame, sideDivider, stackedDivider, view, theme, zone, textSize, drawer, next, recent);
    }

    public Settings with(TextSize next) {
        return new Settings(frame, sideDivider, stackedDivider, view, theme, zone, next, drawer, briefing, recent);
    }

    /// Puts a file at the head of the recent ones.
    public Settings opened(Path file) {
        List<Path> files = new ArrayList<>(recent);
        files.remove(file);
        files.addFirst(file);
        return withRecent(files.subList(0, Math.min(MOST_RECENT, files.size())));
    }

    public Settings withRecent(List<Path> files) {
        return new Settings(frame, sideDivider, stackedDivider, view, theme, zone, textSize, drawer, briefing, files);
    }

    /// The folder that the last file came from.
    public Optional<Path> lastFolder() {
        return recent.stream().findFirst().map(Path::getParent);
    }
}
