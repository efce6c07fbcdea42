package dateline.view.review;

import dateline.view.text.Icon;
import dateline.view.text.WholeText;
import dateline.wording.Texts;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What the drawer holds: a heading with how much there is, what can be done with it, and the way to close it.
public abstract class ReviewPane extends BorderPane {
    private final Label heading = new Label();
    private final Label count = new Label();
    private final HBox tools = new HBox();
    private Runnable onClose = () -> {};
    private Runnable onLeave = () -> {};

    /// @param name of the pane, also in its nodes' ids
    protected ReviewPane(String id, String name, Texts texts) {
        setId(id);
        getStyleClass().add("review-pane");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(name);
        heading.setText(name);
        heading.getStyleClass().add("heading");
        heading.setMinWidth(0);
        WholeText.of(heading);
        count.setId(id + "-count");
        count.getStyleClass().add("count");
        count.setMinWidth(0);
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        tools.getStyleClass().add("tools");
        tools.setMinWidth(Region.USE_PREF_SIZE);
        Button close = new Button("", new Icon(Feather.X));
        close.setId(id + "-close");
        close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        close.getStyleClass().addAll("button-icon", "flat");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setAccessibleText(texts.get("drawer.close", name));
        close.setTooltip(new Tooltip(close.getAccessibleText()));
        close.setOnAction(event -> onClose.run());
        HBox head = new HBox(heading, count, tools, close);
        head.getStyleClass().add("head");
        setTop(head);
        // A list would take Escape for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onLeave.run();
                event.consume();
            }
        });
    }

    public final void setOnClose(Runnable action) {
        onClose = action;
    }

    /// Called where the reader wants to be back in the calendar.
    public final void setOnLeave(Runnable action) {
        onLeave = action;
    }

    /// Gives the keyboard to what the pane is for.
    public abstract void start();

    /// Says how much there is.
    protected final void showCount(String words) {
        count.setText(words);
        count.setTooltip(new Tooltip(words));
    }

    /// Puts a button, or another control, into the head.
    protected final void addTool(Node tool) {
        tools.getChildren().add(tool);
    }

    /// What a list says that has nothing in it.
    protected static Label placeholder(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("placeholder-words");
        label.setWrapText(true);
        return label;
    }
}
