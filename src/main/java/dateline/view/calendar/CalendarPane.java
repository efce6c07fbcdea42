package dateline.view.calendar;

import dateline.model.Entry;
import dateline.wording.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The left half of the window: which days are in sight, the switch of views, and the view.
public final class CalendarPane extends BorderPane {
    /// The header's widths, in em, below which there is no room for the button Today, and for the views' names.
    private static final double NO_TODAY_EM = 42;

    private static final double NO_WORDS_EM = 50;
    private static final double NO_ICONS_EM = 66;
    /// Below this width of the header, in em, it has two rows, in a pane of at least this height;
    /// in a lower one that is narrow, the arrows are the first to go.
    private static final double TWO_ROWS_EM = 30;

    private static final double HIGH_EM = 15;
    private static final double ARROWS_EM = 27;
    private static final double PERIOD_EM = 1.2;
    private static final KeyCombination JUMP_KEYS = KeyCombination.keyCombination("Shortcut+G");

    private final CalendarState state;
    private final Texts texts;
    private final PresentMinute present;
    private final ObjectProperty<ViewKind> kind = new SimpleObjectProperty<>(ViewKind.PROGRAMME);
    private final Map<ViewKind, CalendarView> views = new EnumMap<>(ViewKind.class);
    private final ViewSwitch viewSwitch;
    private final DateJump jump;
    private final Button period = new Button();
    private final HBox second = new HBox();
    private final StackPane place = new StackPane();
    private Runnable onOpenFile = () -> {};
    private Runnable onClearFilter = () -> {};
    private Consumer<Entry> onOpen = entry -> {};

    /// @param clock the reader's, for the line at the present minute and the zone of the second ruler
    public CalendarPane(CalendarState state, Texts texts, Clock clock) {
        this.state = state;
        this.present = new PresentMinute(clock);
        this.texts = texts;
        this.jump = new DateJump(state, texts);
        this.viewSwitch = new ViewSwitch(texts, kind::set);
        getStyleClass().add("calendar-pane");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("pane.spoken"));
        setTop(header());
        setCenter(new VBox(grow(place), new UnscheduledBar(state, texts)));
        kind.subscribe(next -> showView());
        state.contentProperty().subscribe(content -> showView());
    }

    public ObjectProperty<ViewKind> kindProperty() {
        return kind;
    }

    /// Called when the reader wants to read on about an entry.
    public void setOnOpen(Consumer<Entry> action) {
        onOpen = action;
    }

    /// What the empty calendar offers to do.
    public void setOnOpenFile(Runnable action) {
        onOpenFile = action;
    }

    /// What is offered where a filter lets no entry be seen.
    public void setOnClearFilter(Runnable action) {
        onClearFilter = action;
    }

    /// The view in sight; made when it is first shown.
    public CalendarView view() {
        return views.computeIfAbsent(kind.get(), this::create);
    }

    /// Gives the keyboard to the view, or to what stands in its place.
    public void start() {
        place.getChildren().forEach(Node::requestFocus);
    }

    /// Goes to the day on which the reader is reading.
    public void goToToday() {
        state.moveCursor(state.content().today());
        view().showPresent();
    }

    /// The present minute by the reader's clock.
    public ReadOnlyObjectProperty<Instant> presentProperty() {
        return present.nowProperty();
    }

    /// Asks for a date, under the heading that says which days are in sight.
    public void askForDate() {
        jump.show(period);
    }

    private void showView() {
        if (state.content().shown() == 0) {
            period.textProperty().unbind();
            period.setText("");
            place.getChildren().setAll(nothing());
            return;
        }
        CalendarView view = view();
        period.textProperty().bind(view.periodProperty());
        if (!place.getChildren().contains(view)) {
            boolean focused = place.getChildren().stream().anyMatch(Node::isFocused);
            place.getChildren().setAll(view);
            if (focused) {
                view.requestFocus();
            }
        }
        viewSwitch.show(kind.get());
    }

    /// Made anew each time, which is seldom.
    private Node nothing() {
        if (state.content().isEmpty()) {
            EmptyCalendar empty = new EmptyCalendar(texts);
            empty.setOnOpenFile(onOpenFile);
            return empty;
        }
        NoMatch noMatch = new NoMatch(texts);
        noMatch.setOnClearFilter(onClearFilter);
        return noMatch;
    }

    private CalendarView create(ViewKind wanted) {
        CalendarView view = switch (wanted) {
            case PROGRAMME -> new ProgrammeView(state, texts);
            case MONTH -> new MonthView(state, texts);
            case WEEK -> new WeekView(state, texts, present);
            case AGENDA -> new AgendaView(state, texts);
            case YEAR -> new YearView(state, texts);
        };
        view.setOnDay(day -> {
            state.moveCursor(day);
            kind.set(ViewKind.MONTH);
            view().requestFocus();
        });
        view.setOnOpen(entry -> onOpen.accept(entry));
        view.setAccessibleRole(AccessibleRole.PARENT);
        view.setAccessibleText(texts.of("view", wanted));
        return view;
    }

    private VBox header() {
        period.getStyleClass().addAll("period", "flat");
        period.setMinWidth(0);
        HBox.setHgrow(period, Priority.ALWAYS);
        period.setMaxWidth(Double.MAX_VALUE);
        period.setOnAction(event -> askForDate());
        Tooltip whole = new Tooltip();
        whole.textProperty()
                .bind(period.textProperty().map(days -> texts.get("header.period", days, JUMP_KEYS.getDisplayText())));
        period.setTooltip(whole);
        period.accessibleTextProperty().bind(whole.textProperty());
        Button today = new Button(texts.get("header.today"));
        today.getStyleClass().add("today-button");
        today.setMinWidth(Region.USE_PREF_SIZE);
        today.setTooltip(new Tooltip(texts.get("header.today.hint")));
        today.setOnAction(event -> goToToday());
        HBox header = new HBox(
                arrow(Feather.CHEVRON_LEFT, "header.back", -1),
                arrow(Feather.CHEVRON_RIGHT, "header.on", 1),
                period,
                today,
                viewSwitch);
        header.widthProperty().subscribe(width -> arrangeHeader(header));
        heightProperty().subscribe(height -> arrangeHeader(header));
        period.fontProperty().subscribe(font -> arrangeHeader(header));
        // Where there is no room for it, Today is in the menu and on its key; the views' names are in their tooltips.
        today.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> ems(header) > NO_TODAY_EM, header.widthProperty(), period.fontProperty()));
        today.managedProperty().bind(today.visibleProperty());
        viewSwitch
                .displayProperty()
                .bind(Bindings.createObjectBinding(
                        () -> display(header), header.widthProperty(), period.fontProperty()));
        header.getStyleClass().add("calendar-header");
        header.setAlignment(Pos.CENTER_LEFT);
        second.getStyleClass().addAll("calendar-header", "second");
        return new VBox(header, second);
    }

    /// Where the days in sight would be cut, the switch has a row of its own, if the pane is high enough for two.
    private void arrangeHeader(HBox header) {
        boolean two = ems(header) < TWO_ROWS_EM
                && getHeight() * PERIOD_EM / period.getFont().getSize() > HIGH_EM;
        HBox wanted = two ? second : header;
        if (!wanted.getChildren().contains(viewSwitch)) {
            second.getChildren().remove(viewSwitch);
            header.getChildren().remove(viewSwitch);
            wanted.getChildren().add(viewSwitch);
        }
        boolean arrows = two || ems(header) > ARROWS_EM;
        header.getChildren().stream().limit(2).forEach(arrow -> {
            arrow.setVisible(arrows);
            arrow.setManaged(arrows);
        });
        second.setVisible(two);
        second.setManaged(two);
    }

    private ContentDisplay display(HBox header) {
        double ems = ems(header);
        return ems < NO_WORDS_EM
                ? ContentDisplay.GRAPHIC_ONLY
                : ems < NO_ICONS_EM ? ContentDisplay.TEXT_ONLY : ContentDisplay.LEFT;
    }

    private double ems(HBox header) {
        return header.getWidth() * PERIOD_EM / period.getFont().getSize();
    }

    private Button arrow(Feather icon, String key, int direction) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setOnAction(event -> view().page(direction));
        return button;
    }

    private static Region grow(StackPane pane) {
        VBox.setVgrow(pane, Priority.ALWAYS);
        pane.setMinSize(0, 0);
        return pane;
    }
}
