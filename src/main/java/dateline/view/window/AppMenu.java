package dateline.view.window;

import dateline.wording.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// The menu bar: every command, the recent files and the choices of theme and zone.
final class AppMenu extends MenuBar {
    private final Texts texts;
    private final Commands commands;
    private final Menu file;
    private final Menu edit;
    private final Menu view;
    private final Menu help;
    private final Menu recent;
    private final Menu export;

    AppMenu(Commands commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
        this.file = new Menu(texts.get("menu.file"));
        this.edit = new Menu(texts.get("menu.edit"));
        this.view = new Menu(texts.get("menu.view"));
        this.help = new Menu(texts.get("menu.help"));
        this.recent = new Menu(texts.get("menu.recent"));
        recent.setId("recent");
        this.export = new Menu(texts.get("menu.export"));
        export.setId("export");
        getMenus().addAll(file, edit, view, help);
        setUseSystemMenuBar(true);
    }

    /// Puts the commands into the menus. Nobody opens one before the window is seen.
    void fill(Choice<Theme> theme, Choice<ZoneChoice> zone, Choice<TextSize> textSize) {
        fillFile();
        fillEdit();
        fillView(theme, zone, textSize);
        help.getItems()
                .addAll(
                        commands.menuItem(Command.LEGEND),
                        commands.menuItem(Command.KEYS),
                        commands.menuItem(Command.ABOUT));
    }

    /// @param files the most recently opened first
    void showRecent(List<Path> files, Consumer<Path> onOpen, Runnable onClear) {
        recent.getItems().clear();
        for (Path file : files) {
            MenuItem item = new MenuItem(file.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> onOpen.accept(file));
            recent.getItems().add(item);
        }
        if (!files.isEmpty()) {
            MenuItem clear = new MenuItem(texts.get("menu.recent.clear"));
            clear.setOnAction(event -> onClear.run());
            recent.getItems().addAll(new SeparatorMenuItem(), clear);
        }
        recent.setDisable(files.isEmpty());
    }

    /// Offers the formats to write, each by its ending.
    void showExports(List<String> endings, Consumer<String> onExport, ObservableValue<Boolean> nothingOpen) {
        export.getItems().clear();
        for (String ending : endings) {
            MenuItem item = new MenuItem(texts.get("export.item", texts.get("export.kind." + ending)));
            item.setId("export-" + ending);
            item.setOnAction(event -> onExport.accept(ending));
            export.getItems().add(item);
        }
        export.disableProperty().bind(nothingOpen);
    }

    private void fillFile() {
        file.getItems()
                .addAll(
                        commands.menuItem(Command.NEW_FROM_ARTICLE),
                        commands.menuItem(Command.OPEN),
                        recent,
                        commands.menuItem(Command.OPEN_EXAMPLE),
                        new SeparatorMenuItem(),
                        commands.menuItem(Command.SAVE),
                        commands.menuItem(Command.SAVE_AS),
                        commands.menuItem(Command.SAVE_COPY),
                        new SeparatorMenuItem(),
                        commands.menuItem(Command.EXPORT_PDF),
                        export,
                        commands.menuItem(Command.DRAG_OUT),
                        commands.menuItem(Command.PRINT),
                        new SeparatorMenuItem(),
                        commands.menuItem(Command.SHOW_PROBLEMS),
                        new SeparatorMenuItem(),
                        commands.menuItem(Command.QUIT));
    }

    private void fillEdit() {
        edit.getItems()
                .addAll(
                        commands.menuItem(Command.UNDO),
                        commands.menuItem(Command.REDO),
                        new SeparatorMenuItem(),
                        commands.menuItem(Command.COPY_ENTRY),
                        commands.menuItem(Command.EDIT_ENTRY),
                        commands.menuItem(Command.NEW_ENTRY),
                        commands.menuItem(Command.DELETE_ENTRY),
                        commands.menuItem(Command.REPLACE_ARTICLE),
                        new SeparatorMenuItem(),
                        commands.menuItem(Command.FIND),
                        commands.menuItem(Command.FILTER),
                        commands.menuItem(Command.CLEAR_FILTER),
                        new SeparatorMenuItem(),
                        commands.menuItem(Command.CLEAR_SELECTION));
    }

    private void fillView(Choice<Theme> theme, Choice<ZoneChoice> zone, Choice<TextSize> textSize) {
        Stream.of(Command.values())
                .filter(Command::isView)
                .map(commands::menuItem)
                .forEach(view.getItems()::add);
        ToggleGroup views = new ToggleGroup();
        view.getItems().forEach(item -> views.getToggles().add((RadioMenuItem) item));
        view.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        commands.menuItem(Command.GO_TO_DATE),
                        commands.tickedMenuItem(Command.MAP),
                        commands.tickedMenuItem(Command.NOT_YET_KNOWN),
                        commands.tickedMenuItem(Command.CONFLICTS),
                        commands.tickedMenuItem(Command.OPEN_PHRASES),
                        new SeparatorMenuItem(),
                        commands.menuItem(Command.EARLIER),
                        commands.menuItem(Command.LATER),
                        commands.menuItem(Command.TODAY),
                        new SeparatorMenuItem(),
                        commands.menuItem(Command.BACK),
                        commands.menuItem(Command.FORWARD),
                        commands.menuItem(Command.NEXT_PANE),
                        new SeparatorMenuItem(),
                        commands.menuItem(Command.ZOOM_IN),
                        commands.menuItem(Command.ZOOM_OUT),
                        commands.menuItem(Command.ZOOM_FIT),
                        choiceMenu("menu.text-size", textSize, TextSize.values()),
                        new SeparatorMenuItem(),
                        choiceMenu("menu.zone", zone, ZoneChoice.values()),
                        choiceMenu("menu.theme", theme, Theme.values()));
    }

    private <E extends Enum<E>> Menu choiceMenu(String key, Choice<E> choice, E[] values) {
        Menu menu = new Menu(texts.get(key));
        ToggleGroup group = new ToggleGroup();
        for (E value : values) {
            RadioMenuItem item = new RadioMenuItem(choice.words(value));
            item.setToggleGroup(group);
            item.setOnAction(event -> choice.property().set(value));
            choice.property().subscribe(now -> item.setSelected(now == value));
            menu.getItems().add(item);
        }
        return menu;
    }
}
