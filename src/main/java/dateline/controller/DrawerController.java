package dateline.controller;

import dateline.view.review.ReviewPane;
import dateline.view.window.CalendarSide;
import dateline.view.window.Command;
import dateline.view.window.Commands;
import dateline.view.window.DrawerKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;

/// Opens and closes the drawer under the calendar. What it holds is made when it is first asked for.
final class DrawerController {
    private final CalendarSide side;
    private final Commands commands;
    private final Runnable toCalendar;
    private final ObjectProperty<DrawerKind> kind = new SimpleObjectProperty<>(DrawerKind.NONE);
    private final Map<DrawerKind, Supplier<ReviewPane>> makers = new EnumMap<>(DrawerKind.class);
    private final Map<DrawerKind, ReviewPane> panes = new EnumMap<>(DrawerKind.class);

    /// @param toCalendar gives the keyboard to the calendar
    DrawerController(CalendarSide side, Commands commands, Runnable toCalendar) {
        this.side = side;
        this.commands = commands;
        this.toCalendar = toCalendar;
        kind.subscribe((was, now) -> show(now));
    }

    /// Says what the command opens in the drawer, or closes where it is open.
    void add(DrawerKind opened, Command command, Supplier<ReviewPane> maker) {
        makers.put(opened, maker);
        commands.on(command, () -> toggle(opened));
        kind.subscribe(now -> commands.selectedProperty(command).set(now == opened));
    }

    /// What is in the drawer.
    ObjectProperty<DrawerKind> kindProperty() {
        return kind;
    }

    /// The pane in the drawer.
    Optional<ReviewPane> pane() {
        return Optional.ofNullable(panes.get(kind.get()));
    }

    private void toggle(DrawerKind wanted) {
        if (kind.get() == wanted) {
            close();
        } else {
            kind.set(wanted);
            pane().ifPresent(ReviewPane::start);
        }
    }

    private void close() {
        kind.set(DrawerKind.NONE);
        toCalendar.run();
    }

    /// Back to the calendar, which may be under the drawer.
    private void leave() {
        if (side.hidesCalendar()) {
            close();
        } else {
            toCalendar.run();
        }
    }

    private void show(DrawerKind wanted) {
        if (wanted == DrawerKind.NONE) {
            side.closeDrawer();
        } else {
            side.open(panes.computeIfAbsent(wanted, this::make));
        }
    }

    private ReviewPane make(DrawerKind wanted) {
        ReviewPane pane = Objects.requireNonNull(makers.get(wanted)).get();
        pane.setOnClose(this::close);
        pane.setOnLeave(this::leave);
        return pane;
    }

    /// Whether the keyboard is in the drawer.
    boolean hasFocus() {
        Node owner = side.getScene() == null ? null : side.getScene().getFocusOwner();
        while (owner != null && pane().filter(owner::equals).isEmpty()) {
            owner = owner.getParent();
        }
        return owner != null;
    }
}
