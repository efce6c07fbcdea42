package dateline.controller;

import dateline.controller.History.Stop;
import dateline.model.Entry;
import dateline.view.calendar.CalendarPane;
import dateline.view.calendar.CalendarState;
import dateline.view.calendar.ViewKind;
import dateline.view.detail.DetailPane;
import dateline.view.review.ReviewPane;
import dateline.view.window.Command;
import dateline.view.window.Commands;
import dateline.view.window.MainWindow;
import dateline.view.window.Panes;
import dateline.view.window.SearchBox;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Moves the reader about: through days, back and forward through where they were, and between the panes.
final class NavigationController {
    private final CalendarState calendar;
    private final CalendarPane calendarPane;
    private final DetailPane detail;
    private final SearchBox search;
    private final Commands commands;
    private final Panes panes;
    private final History history = new History();
    private Optional<DrawerController> drawer = Optional.empty();
    private boolean returning;

    NavigationController(
            CalendarState calendar,
            CalendarPane calendarPane,
            DetailPane detail,
            SearchBox search,
            Commands commands,
            MainWindow window) {
        this.calendar = calendar;
        this.calendarPane = calendarPane;
        this.detail = detail;
        this.search = search;
        this.commands = commands;
        this.panes = window.panes();
        window.setOnOtherPane(this::otherPane);
        commands.on(Command.BACK, () -> returnTo(history.back()));
        commands.on(Command.FORWARD, () -> returnTo(history.forward()));
        commands.on(Command.TODAY, inCalendar(calendarPane::goToToday));
        commands.on(Command.EARLIER, inCalendar(() -> calendarPane.view().page(-1)));
        commands.on(Command.LATER, inCalendar(() -> calendarPane.view().page(1)));
        commands.on(Command.GO_TO_DATE, inCalendar(calendarPane::askForDate));
        commands.on(Command.ZOOM_IN, inCalendar(() -> calendarPane.view().zoom(1)));
        commands.on(Command.ZOOM_OUT, inCalendar(() -> calendarPane.view().zoom(-1)));
        commands.on(Command.ZOOM_FIT, inCalendar(() -> calendarPane.view().fit()));
        commands.on(Command.NEXT_PANE, this::nextPane);
        commands.on(Command.FIND, search::start);
        search.setOnLeave(calendarPane::start);
        commands.on(Command.CLEAR_SELECTION, calendar::clearSelection);
        commands.disabledProperty(Command.CLEAR_SELECTION)
                .bind(calendar.selectedProperty().map(Optional::isEmpty));
        calendar.positionProperty().subscribe((was, now) -> visitHere());
        calendarPane.kindProperty().subscribe((was, now) -> visitHere());
        detail.addEventHandler(KeyEvent.KEY_PRESSED, this::onDetailKey);
        ObservableValue<Boolean> noZoom = calendarPane.kindProperty().map(kind -> kind != ViewKind.PROGRAMME);
        for (Command zoom : List.of(Command.ZOOM_IN, Command.ZOOM_OUT, Command.ZOOM_FIT)) {
            commands.disabledProperty(zoom).bind(noZoom);
        }
        offerHistory();
    }

    /// A further pane, while it is open.
    void setDrawer(DrawerController controller) {
        drawer = Optional.of(controller);
    }

    /// Forgets where the reader was: another itinerary is open.
    void forget() {
        history.clear();
        offerHistory();
    }

    /// Notes where the reader is.
    void visitHere() {
        if (!returning) {
            history.visit(new Stop(
                    calendarPane.kindProperty().get(),
                    calendar.cursor(),
                    calendar.selected().map(Entry::id)));
        }
        offerHistory();
    }

    /// What is done in the calendar is to be seen there.
    private Runnable inCalendar(Runnable work) {
        return () -> {
            panes.showCalendar();
            work.run();
        };
    }

    /// From the calendar into the detail panel.
    void readOn() {
        panes.showDetail();
        detail.requestFocus();
        detail.revealCurrentPassage();
    }

    private void returnTo(Stop stop) {
        returning = true;
        try {
            calendarPane.kindProperty().set(stop.view());
            calendar.moveTo(
                    stop.day(),
                    stop.entry().flatMap(id -> calendar.content().itinerary().entry(id)));
        } finally {
            returning = false;
        }
        offerHistory();
    }

    private void offerHistory() {
        commands.disabledProperty(Command.BACK).set(!history.hasBack());
        commands.disabledProperty(Command.FORWARD).set(!history.hasForward());
    }

    /// Calendar, the drawer where it is open, detail, search, and round again.
    private void nextPane() {
        Optional<ReviewPane> open = drawer.flatMap(DrawerController::pane);
        boolean inDrawer = drawer.filter(DrawerController::hasFocus).isPresent();
        if (hasFocus(calendarPane) && open.isPresent()) {
            open.get().start();
        } else if (hasFocus(calendarPane) || inDrawer) {
            panes.showDetail();
            detail.requestFocus();
        } else if (hasFocus(detail)) {
            search.start();
        } else {
            toCalendar();
        }
    }

    /// What has no room beside the pane in sight.
    private void otherPane() {
        if (panes.detailShownProperty().get()) {
            toCalendar();
        } else {
            readOn();
        }
    }

    /// To the calendar, or to the drawer where that has its place.
    private void toCalendar() {
        panes.showCalendar();
        Optional<ReviewPane> open = drawer.flatMap(DrawerController::pane);
        if (calendarPane.getScene() != null) {
            calendarPane.start();
        } else {
            open.ifPresent(ReviewPane::start);
        }
    }

    private void onDetailKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            panes.showCalendar();
            calendarPane.view().requestFocus();
            event.consume();
        }
    }

    private static boolean hasFocus(Parent pane) {
        Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        while (owner != null && !owner.equals(pane)) {
            owner = owner.getParent();
        }
        return owner != null;
    }
}
