package dateline.view.window;

import dateline.wording.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToolBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;

/// All of the window: menus and tool bar above, calendar and detail side by side (or, when it is narrow, one above the
/// other), the status line below.
public final class MainWindow extends BorderPane {
    /// Below this width, in pixels, the detail panel goes under the calendar.
    public static final double STACKED_BELOW = 900;

    /// Below this width, in pixels, buttons show their icon alone.
    private static final double ICONS_BELOW = 860;

    private static final double ALL_BUT_SEARCH = 550;
    private static final double NARROWEST_SEARCH = 100;
    private static final double WIDEST_SEARCH = 300;
    private static final double LEAST_PANE = 120;

    private final SplitPane split = new SplitPane();
    private final NotificationPane notices;
    private final AppMenu menu;
    private final DoubleProperty sideDivider = new SimpleDoubleProperty(0.6);
    private final DoubleProperty stackedDivider = new SimpleDoubleProperty(0.55);
    private Consumer<List<Path>> onFilesDropped = files -> {};

    /// What the window is made of.
    public record Parts(Region calendar, Region detail, SearchBox search, StatusLine status) {}

    public MainWindow(Commands commands, Texts texts, Parts parts, Choice<Theme> theme, Choice<ZoneChoice> zone) {
        getStyleClass().add("main-window");
        menu = new AppMenu(commands, texts, theme, zone);
        setTop(topRow(commands, parts.search()));
        parts.calendar().setMinSize(0, LEAST_PANE);
        parts.detail().setMinSize(0, LEAST_PANE);
        SplitPane.setResizableWithParent(parts.detail(), true);
        split.getItems().setAll(parts.calendar(), parts.detail());
        notices = new NotificationPane(split);
        setCenter(notices);
        setBottom(parts.status());
        split.getDividers()
                .getFirst()
                .positionProperty()
                .subscribe(position -> dividerProperty().set(position.doubleValue()));
        split.setDividerPositions(sideDivider.get());
        widthProperty().subscribe(width -> arrange(width.doubleValue()));
        setOnDragOver(this::onDragOver);
        setOnDragDropped(this::onDragDropped);
    }

    public void setOnFilesDropped(Consumer<List<Path>> action) {
        onFilesDropped = action;
    }

    /// Where the divider is when the panes are side by side: 0 to 1 of the width.
    public DoubleProperty sideDividerProperty() {
        return sideDivider;
    }

    /// Where the divider is when the panes are one above the other: 0 to 1 of the height.
    public DoubleProperty stackedDividerProperty() {
        return stackedDivider;
    }

    /// Puts the divider where the two properties say, after they were set from outside.
    public void restoreDivider() {
        split.setDividerPositions(dividerProperty().get());
    }

    public void showRecent(List<Path> files, Consumer<Path> onOpen, Runnable onClear) {
        menu.showRecent(files, onOpen, onClear);
    }

    /// Says something at the panes' top until the user closes it or does what it offers.
    public void say(String sentence, Action... offers) {
        notices.setText(sentence);
        notices.getActions().setAll(offers);
        notices.setCloseButtonVisible(true);
        notices.show();
    }

    /// Takes back what [#say] said.
    public void hush() {
        notices.hide();
    }

    private void arrange(double width) {
        Orientation wanted = width > 0 && width < STACKED_BELOW ? Orientation.VERTICAL : Orientation.HORIZONTAL;
        if (wanted != split.getOrientation()) {
            double position = (wanted == Orientation.VERTICAL ? stackedDivider : sideDivider).get();
            split.setOrientation(wanted);
            split.setDividerPositions(position);
        }
    }

    private DoubleProperty dividerProperty() {
        return split.getOrientation() == Orientation.VERTICAL ? stackedDivider : sideDivider;
    }

    /// Menus and tools share one row: the height is the calendar's.
    private HBox topRow(Commands commands, SearchBox search) {
        HBox.setHgrow(search, Priority.SOMETIMES);
        Button open = commands.button(Command.OPEN);
        Button export = commands.button(Command.EXPORT_PDF);
        ToolBar tools = new ToolBar(
                new Separator(Orientation.VERTICAL),
                commands.iconButton(Command.BACK),
                commands.iconButton(Command.FORWARD),
                open,
                export,
                spacer(),
                search,
                commands.iconButton(Command.LEGEND));
        tools.setId("tool-bar");
        HBox.setHgrow(tools, Priority.ALWAYS);
        HBox row = new HBox(menu, tools);
        row.getStyleClass().add("top-row");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        ObservableValue<ContentDisplay> display = row.widthProperty()
                .map(width -> width.doubleValue() < ICONS_BELOW ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        // A tool bar puts into its overflow menu what has no room as wide as it would like to be.
        search.prefWidthProperty()
                .bind(row.widthProperty()
                        .subtract(ALL_BUT_SEARCH)
                        .map(rest -> Math.clamp(rest.doubleValue(), NARROWEST_SEARCH, WIDEST_SEARCH)));
        open.contentDisplayProperty().bind(display);
        export.contentDisplayProperty().bind(display);
        return row;
    }

    private static Node spacer() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private void onDragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void onDragDropped(DragEvent event) {
        boolean files = event.getDragboard().hasFiles();
        if (files) {
            onFilesDropped.accept(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
        event.setDropCompleted(files);
        event.consume();
    }
}
