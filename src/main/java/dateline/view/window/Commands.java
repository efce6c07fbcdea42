package dateline.view.window;

import dateline.view.dialog.KeyLine;
import dateline.view.text.Hint;
import dateline.view.text.Icon;
import dateline.wording.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.controlsfx.control.action.Action;
import org.controlsfx.control.action.ActionUtils;

/// The commands as ControlsFX actions: menu item, button and key of one command are enabled and disabled together.
public final class Commands {
    private final Texts texts;
    private final Map<Command, CommandAction> actions = new EnumMap<>(Command.class);

    public Commands(Texts texts) {
        this.texts = texts;
        for (Command command : Command.values()) {
            actions.put(command, new CommandAction(command));
        }
    }

    /// Says what a command does. A command that nobody answers is disabled.
    public void on(Command command, Runnable work) {
        action(command).work(work);
    }

    /// Whether the command cannot be given just now.
    public BooleanProperty disabledProperty(Command command) {
        return action(command).disabledProperty();
    }

    MenuItem menuItem(Command command) {
        MenuItem item = command.isView()
                ? ActionUtils.createRadioMenuItem(action(command))
                : ActionUtils.createMenuItem(action(command));
        item.setId(id(command));
        return item;
    }

    /// A menu item with a tick that shows whether what the command shows is shown.
    MenuItem tickedMenuItem(Command command) {
        MenuItem item = ActionUtils.createCheckMenuItem(action(command));
        item.setId(id(command));
        return item;
    }

    /// Whether what the command shows is shown.
    public BooleanProperty selectedProperty(Command command) {
        return action(command).selectedProperty();
    }

    /// A button that shows the icon alone; its text is in the tooltip and for screen readers.
    Button iconButton(Command command) {
        Button button = new Button();
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("button-icon", "flat");
        return dress(button, command);
    }

    Button button(Command command) {
        Button button = new Button();
        button.textProperty().bind(action(command).textProperty());
        return dress(button, command);
    }

    /// Not by `ActionUtils`, which makes each button a tooltip, a window of its own, before there is any to show.
    private Button dress(Button button, Command command) {
        button.setOnAction(action(command));
        button.disableProperty().bind(action(command).disabledProperty());
        command.icon().ifPresent(icon -> button.setGraphic(new Icon(icon)));
        button.setAccessibleText(name(command));
        String keys =
                keys(command).map(key -> " (" + key.getDisplayText() + ")").orElse("");
        Hint.on(button, name(command) + keys);
        button.setId(id(command) + "-button");
        return button;
    }

    /// What has keys, in the menus' order.
    public List<KeyLine> keys() {
        return Stream.of(Command.values())
                .flatMap(command ->
                        keys(command).map(keys -> new KeyLine(keys.getDisplayText(), name(command))).stream())
                .toList();
    }

    private Optional<KeyCombination> keys(Command command) {
        return switch (command) {
            case ZOOM_IN ->
                Optional.of(new NamedKey(Set.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD), texts.get("key.plus")));
            case ZOOM_OUT ->
                Optional.of(new NamedKey(
                        Set.of(KeyCode.MINUS, KeyCode.SUBTRACT, KeyCode.UNDERSCORE), texts.get("key.minus")));
            default -> command.accelerator();
        };
    }

    private String name(Command command) {
        return texts.of("command", command).replace("…", "");
    }

    private CommandAction action(Command command) {
        return Objects.requireNonNull(actions.get(command));
    }

    private static String id(Command command) {
        return command.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// An action whose work is given to it later, by the controller that knows it.
    private final class CommandAction extends Action {

        CommandAction(Command command) {
            super(texts.of("command", command));
            setDisabled(true);
            keys(command).ifPresent(this::setAccelerator);
        }

        void work(Runnable work) {
            setEventHandler(event -> work.run());
            setDisabled(false);
        }
    }
}
