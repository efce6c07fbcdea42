package dateline.view.calendar;

import dateline.model.Entry;
import dateline.view.text.WholeText;
import dateline.wording.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/// All entries of one day, in a pop-over beside what opened it. Choosing one selects it.
final class DayPopOver extends PopOver {
    private static final int MOST_ROWS = 9;

    private DayPopOver(CalendarState state, String title, String spoken, List<Entry> entries) {
        Label heading = new Label(title);
        heading.getStyleClass().add("day-popover-heading");
        ListView<Entry> list = new ListView<>();
        list.getItems().setAll(entries);
        list.setCellFactory(view -> new EntryCell(state));
        list.setAccessibleText(spoken);
        list.setOnMouseClicked(event -> choose(state, list));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(state, list);
            }
        });
        list.setPrefHeight(Math.min(MOST_ROWS, entries.size()) * 46d + 4);
        VBox content = new VBox(heading, list);
        content.getStyleClass().add("day-popover");
        setContentNode(content);
        setArrowLocation(ArrowLocation.TOP_CENTER);
        setDetachable(false);
        setAnimated(false);
        // The library's own sheet, white in any theme, would be stronger than ours.
        getRoot().getStylesheets().clear();
    }

    /// Opens the pop-over for a day; the one that was open before is closed.
    static final class Opener {
        private final CalendarState state;
        private final Texts texts;
        private Optional<DayPopOver> open = Optional.empty();

        Opener(CalendarState state, Texts texts) {
            this.state = state;
            this.texts = texts;
        }

        void open(LocalDate day, Node beside) {
            open.ifPresent(PopOver::hide);
            List<Entry> entries = state.content().index().on(day);
            String title = state.content().wording().dates().dayWithWeekday(day);
            DayPopOver next = new DayPopOver(state, title, texts.get("month.day.spoken", title), entries);
            open = Optional.of(next);
            next.show(beside);
        }
    }

    /// All entries that have no day yet.
    static DayPopOver unscheduled(CalendarState state, Texts texts) {
        List<Entry> entries = state.content().index().unscheduled();
        String title = texts.get("unscheduled.heading", entries.size());
        return new DayPopOver(state, title, title, entries);
    }

    private void choose(CalendarState state, ListView<Entry> list) {
        Entry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            hide();
            state.select(chosen);
        }
    }

    /// An entry on one row, as the agenda shows it.
    private static final class EntryCell extends ListCell<Entry> {
        private final CalendarState state;
        private final AgendaLine line = new AgendaLine();

        EntryCell(CalendarState state) {
            this.state = state;
            setPrefWidth(0);
            WholeText.on(this, this::getAccessibleText);
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            line.show(entry, state.content(), "");
            setGraphic(line);
            setAccessibleText(
                    state.content().wording().describe(entry, state.content().itinerary()));
        }
    }
}
