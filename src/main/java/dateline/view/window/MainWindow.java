package dateline.view.window;

import dateline.view.text.Entrance;
import dateline.wording.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.controlsfx.control.action.Action;

/// All of the window: menus and tool bar above, calendar and detail side by side (or, when it is narrow, one above the
/// other), the status line below.
public final class MainWindow extends BorderPane {
    /// Below this width, in pixels, the detail panel goes under the calendar.
    public static final double STACKED_BELOW = 900;

    /// Below this width of the row of tools, in em, its buttons show their icon alone.
    private static final double ICONS_BELOW_EM = 68;

    /// From these widths on, in em, the row of tools has room for the legend's button, for those of the file, and for
    /// the zones' and the filter. What has none is in the menus and on its keys.
    private static final double LEGEND_FROM_EM = 45;

    private static final double TOOLS_FROM_EM = 37;
    private static final double ZONE_FROM_EM = 25;

    private static final PseudoClass FILTERED = PseudoClass.getPseudoClass("filtered");

    private static final double NARROWEST_SEARCH = 56;
    private static final double WIDEST_SEARCH_EM = 21;
    /// Below this height of the window, in em, the status line is there only while it has something to do.
    private static final double STATUS_FROM_EM = 20;

    private final Panes panes;
    private final Notices notices;
    private final AppMenu menu;
    private final Button filter;
    private final Button export;
    private final ToolBar tools = new ToolBar();
    /// The font's size, in pixels.
    private final ObservableValue<Double> em;
    private Consumer<List<Path>> onFilesDropped = files -> {};
    private Runnable onOtherPane = () -> {};

    /// What the window is made of.
    public record Parts(Region calendar, Region detail, SearchBox search, StatusLine status) {}

    /// @param later does what the first picture of the window can do without
    public MainWindow(
            Commands commands,
            Texts texts,
            Parts parts,
            Choice<Theme> theme,
            Choice<ZoneChoice> zone,
            Choice<TextSize> textSize,
            Executor later) {
        getStyleClass().add("main-window");
        // The window may be smaller than its parts would like; they give way, it does not run over the screen's edge.
        setMinSize(0, 0);
        menu = new AppMenu(commands, texts);
        later.execute(() -> menu.fill(theme, zone, textSize));
        filter = commands.iconButton(Command.FILTER);
        export = commands.button(Command.EXPORT_PDF);
        em = filter.fontProperty().map(Font::getSize);
        panes = new Panes(parts.calendar(), parts.detail());
        setTop(topRow(commands, texts, parts.search(), zone, later));
        notices = new Notices(panes, texts);
        setCenter(notices);
        setBottom(parts.status());
        parts.status()
                .showWhere(Bindings.createBooleanBinding(
                        () -> getHeight() >= STATUS_FROM_EM * em.getValue(), heightProperty(), em));
        widthProperty().subscribe(width -> arrangePanes());
        heightProperty().subscribe(height -> arrangePanes());
        em.subscribe(size -> arrangePanes());
        textSize.property().subscribe(size -> size.applyTo(this));
        setOnDragOver(this::onDragOver);
        setOnDragDropped(this::onDragDropped);
    }

    public void setOnFilesDropped(Consumer<List<Path>> action) {
        onFilesDropped = action;
    }

    /// Called when the reader asks for the pane that has no room beside the one in sight.
    public void setOnOtherPane(Runnable action) {
        onOtherPane = action;
    }

    /// The calendar and the detail panel.
    public Panes panes() {
        return panes;
    }

    public void showRecent(List<Path> files, Consumer<Path> onOpen, Runnable onClear) {
        menu.showRecent(files, onOpen, onClear);
    }

    /// Offers the formats to write, each by its ending.
    public void showExports(List<String> endings, Consumer<String> onExport, ObservableValue<Boolean> nothingOpen) {
        menu.showExports(endings, onExport, nothingOpen);
    }

    /// The button that opens the filter: what it opens is shown under it.
    public Node filterButton() {
        return filter;
    }

    /// Marks that button while not all entries are seen.
    public void showFiltered(boolean isFiltered) {
        filter.pseudoClassStateChanged(FILTERED, isFiltered);
    }

    /// The button beside which files are offered; the window itself where that has no room.
    public Node exportButton() {
        return tools.isVisible() ? export : menu;
    }

    /// Says something at the panes' top until the user closes it or does what it offers.
    ///
    /// @return takes back this and nothing that was said after it
    public Runnable say(String sentence, Action... offers) {
        return notices.say(sentence, offers);
    }

    /// Takes back what [#say] said.
    public void hush() {
        notices.hush();
    }

    private void arrangePanes() {
        panes.arrange(getWidth(), getHeight() / em.getValue());
    }

    /// Menus and tools share one row: the height is the calendar's.
    private HBox topRow(Commands commands, Texts texts, SearchBox search, Choice<ZoneChoice> zone, Executor later) {
        Button open = commands.button(Command.OPEN);
        tools.getItems()
                .setAll(
                        new Separator(Orientation.VERTICAL),
                        commands.iconButton(Command.BACK),
                        commands.iconButton(Command.FORWARD),
                        open,
                        export);
        tools.setId("tool-bar");
        // The search gives way first, so that nothing ever goes into the tool bar's overflow menu.
        tools.setMinWidth(Region.USE_PREF_SIZE);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        search.setMinWidth(NARROWEST_SEARCH);
        search.prefWidthProperty().bind(em.map(px -> px * WIDEST_SEARCH_EM));
        ZoneButton zones = new ZoneButton();
        later.execute(() -> zones.fill(zone, texts));
        Button legend = commands.iconButton(Command.LEGEND);
        legend.setMinWidth(Region.USE_PREF_SIZE);
        filter.setMinWidth(Region.USE_PREF_SIZE);
        PaneButton other = new PaneButton(panes, texts);
        other.setOnAction(event -> onOtherPane.run());
        HBox row = new HBox(menu, tools, spacer(), search, filter, zones, legend);
        Entrance.whenVisible(other, () -> row.getChildren().add(other));
        row.getStyleClass().add("top-row");
        // The window's width, which is known before the row is laid out.
        DoubleBinding ems = Bindings.createDoubleBinding(() -> getWidth() / em.getValue(), widthProperty(), em);
        showFrom(LEGEND_FROM_EM, ems, legend);
        showFrom(TOOLS_FROM_EM, ems, tools);
        showFrom(ZONE_FROM_EM, ems, zones);
        filter.visibleProperty().bind(panes.singleProperty().not().or(ems.greaterThanOrEqualTo(ZONE_FROM_EM)));
        filter.managedProperty().bind(filter.visibleProperty());
        ObservableValue<ContentDisplay> display = ems.map(
                width -> width.doubleValue() < ICONS_BELOW_EM ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        open.contentDisplayProperty().bind(display);
        export.contentDisplayProperty().bind(display);
        return row;
    }

    private static void showFrom(double least, DoubleBinding ems, Node node) {
        node.visibleProperty().bind(ems.greaterThanOrEqualTo(least));
        node.managedProperty().bind(node.visibleProperty());
    }

    private static Node spacer() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private void onDragOver(DragEvent event) {
        if (isFromOutside(event)) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    /// What is dragged out of this window and let go over it is not opened in it.
    private static boolean isFromOutside(DragEvent event) {
        return event.getGestureSource() == null && event.getDragboard().hasFiles();
    }

    private void onDragDropped(DragEvent event) {
        boolean files = isFromOutside(event);
        if (files) {
            onFilesDropped.accept(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
        event.setDropCompleted(files);
        event.consume();
    }
}
