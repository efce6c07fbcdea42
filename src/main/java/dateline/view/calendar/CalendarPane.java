package dateline.view.calendar;

import dateline.model.Entry;
import dateline.view.text.Entrance;
import dateline.wording.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The left half of the window: which days are in sight, the switch of views, and the view.
public final class CalendarPane extends BorderPane {
    private final CalendarState state;
    private final Texts texts;
    private final PresentMinute present;
    private final ObjectProperty<ViewKind> kind = new SimpleObjectProperty<>(ViewKind.PROGRAMME);
    private final Map<ViewKind, CalendarView> views = new EnumMap<>(ViewKind.class);
    private final CalendarHeader header;
    private Optional<DateJump> jump = Optional.empty();
    private final StackPane place = new StackPane();
    private Runnable onOpenFile = () -> {};
    private Runnable onClearFilter = () -> {};
    private Consumer<Entry> onOpen = entry -> {};

    /// @param clock the reader's, for the line at the present minute and the zone of the second ruler
    public CalendarPane(CalendarState state, Texts texts, Clock clock) {
        this.state = state;
        this.present = new PresentMinute(clock);
        this.texts = texts;
        this.header = new CalendarHeader(texts, kind);
        getStyleClass().add("calendar-pane");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("pane.spoken"));
        header.setOnPage(direction -> view().page(direction));
        header.setOnToday(this::goToToday);
        header.setOnPeriod(this::askForDate);
        heightProperty().subscribe(height -> header.arrange(height.doubleValue()));
        setTop(header);
        UnscheduledBar unscheduled = new UnscheduledBar(state, texts);
        VBox center = new VBox(grow(place));
        Entrance.whenVisible(unscheduled, () -> center.getChildren().add(unscheduled));
        setCenter(center);
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

    /// Asks for a date, under the heading that says which days are in sight; then the keyboard is on that day.
    public void askForDate() {
        DateJump open = jump.orElseGet(() -> new DateJump(state, texts, this::start));
        jump = Optional.of(open);
        Bounds under = header.period().localToScreen(header.period().getLayoutBounds());
        // By the pane: what pops up has the letters of its owner, and those of the heading are large.
        open.show(this, under.getCenterX(), under.getMaxY());
    }

    private void showView() {
        if (state.content().shown() == 0) {
            header.period().textProperty().unbind();
            header.period().setText("");
            place.getChildren().setAll(nothing());
            return;
        }
        CalendarView view = view();
        header.period().textProperty().bind(view.periodProperty());
        if (!place.getChildren().contains(view)) {
            boolean focused = place.getChildren().stream().anyMatch(Node::isFocused);
            place.getChildren().setAll(view);
            if (focused) {
                view.requestFocus();
            }
        }
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

    private static Region grow(StackPane pane) {
        VBox.setVgrow(pane, Priority.ALWAYS);
        pane.setMinSize(0, 0);
        return pane;
    }
}
