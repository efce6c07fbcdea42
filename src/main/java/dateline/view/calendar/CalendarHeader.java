package dateline.view.calendar;

import dateline.view.text.Hint;
import dateline.view.text.Icon;
import dateline.wording.Texts;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What stands over the calendar: the arrows, which days are in sight, and the choice of views. What has no room gives
/// way to what has no other place: Today is in the menu and on its key, the views' names are in their tooltips.
final class CalendarHeader extends VBox {
    /// The widths, in em, below which there is no room for the button Today, and for the views' names.
    private static final double NO_TODAY_EM = 42;

    private static final double NO_WORDS_EM = 50;
    private static final double NO_ICONS_EM = 66;
    /// Below this width, in em, there are two rows, in a pane of at least this height; in a lower one the switch
    /// becomes a menu.
    private static final double TWO_ROWS_EM = 30;

    private static final double HIGH_EM = 20;
    private static final double PERIOD_EM = 1.2;
    private static final KeyCombination JUMP_KEYS = KeyCombination.keyCombination("Shortcut+G");

    private final Texts texts;
    private final Button period = new Button();
    private final HBox first = new HBox();
    private final HBox second = new HBox();
    private final ViewSwitch viewSwitch;
    private final ViewMenu viewMenu;
    private IntConsumer onPage = direction -> {};
    private Runnable onToday = () -> {};
    private Runnable onPeriod = () -> {};
    private double height;

    /// @param kind the view that is chosen
    CalendarHeader(Texts texts, ObjectProperty<ViewKind> kind) {
        this.texts = texts;
        this.viewSwitch = new ViewSwitch(texts, kind::set);
        this.viewMenu = new ViewMenu(texts, kind);
        kind.subscribe(viewSwitch::show);
        preparePeriod();
        first.getChildren()
                .addAll(
                        arrow(Feather.CHEVRON_LEFT, "header.back", -1),
                        arrow(Feather.CHEVRON_RIGHT, "header.on", 1),
                        period,
                        today(),
                        viewSwitch);
        viewSwitch
                .displayProperty()
                .bind(Bindings.createObjectBinding(this::display, widthProperty(), period.fontProperty()));
        first.getStyleClass().add("calendar-header");
        first.setAlignment(Pos.CENTER_LEFT);
        second.getStyleClass().addAll("calendar-header", "second");
        getChildren().addAll(first, second);
        widthProperty().subscribe(width -> arrange());
        period.fontProperty().subscribe(font -> arrange());
    }

    /// The days in sight; pressed to go to a date.
    Button period() {
        return period;
    }

    /// Told 1 for the next days and -1 for the previous ones.
    void setOnPage(IntConsumer action) {
        onPage = action;
    }

    void setOnToday(Runnable action) {
        onToday = action;
    }

    /// Called when the days in sight are pressed.
    void setOnPeriod(Runnable action) {
        onPeriod = action;
    }

    /// Fits the header to the pane that it is in.
    ///
    /// @param paneHeight in pixels
    void arrange(double paneHeight) {
        height = paneHeight;
        arrange();
    }

    /// Where the days in sight would be cut, the switch has a row of its own, if the pane is high enough for two.
    private void arrange() {
        boolean narrow = ems(getWidth()) < TWO_ROWS_EM;
        boolean two = narrow && ems(height) > HIGH_EM;
        put(two ? second : first, narrow && !two ? viewMenu : viewSwitch);
        second.setVisible(two);
        second.setManaged(two);
    }

    private void put(HBox row, Node views) {
        if (!row.getChildren().contains(views)) {
            first.getChildren().removeAll(viewSwitch, viewMenu);
            second.getChildren().removeAll(viewSwitch, viewMenu);
            row.getChildren().add(views);
        }
    }

    private void preparePeriod() {
        period.getStyleClass().addAll("period", "flat");
        period.setMinWidth(0);
        HBox.setHgrow(period, Priority.ALWAYS);
        period.setMaxWidth(Double.MAX_VALUE);
        period.setOnAction(event -> onPeriod.run());
        // Which days are in sight is known when the view is laid out: a wish to be laid out that comes then is lost.
        period.textProperty().subscribe((was, now) -> Platform.runLater(period::requestLayout));
        period.accessibleTextProperty()
                .bind(period.textProperty().map(days -> texts.get("header.period", days, JUMP_KEYS.getDisplayText())));
        Hint.on(period, period::getAccessibleText);
    }

    private Button today() {
        Button today = new Button(texts.get("header.today"));
        today.getStyleClass().add("today-button");
        today.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(today, texts.get("header.today.hint"));
        today.setOnAction(event -> onToday.run());
        today.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> ems(getWidth()) > NO_TODAY_EM, widthProperty(), period.fontProperty()));
        today.managedProperty().bind(today.visibleProperty());
        return today;
    }

    private Button arrow(Feather icon, String key, int direction) {
        Button button = new Button("", new Icon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(texts.get(key));
        Hint.on(button, texts.get(key));
        button.setOnAction(event -> onPage.accept(direction));
        return button;
    }

    private ContentDisplay display() {
        double ems = ems(getWidth());
        return ems < NO_WORDS_EM
                ? ContentDisplay.GRAPHIC_ONLY
                : ems < NO_ICONS_EM ? ContentDisplay.TEXT_ONLY : ContentDisplay.LEFT;
    }

    private double ems(double pixels) {
        return pixels * PERIOD_EM / period.getFont().getSize();
    }
}
