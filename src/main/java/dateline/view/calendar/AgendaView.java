package dateline.view.calendar;

import dateline.grid.Agenda;
import dateline.grid.Agenda.Line;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.view.text.WholeText;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// The programme as a list: days as headings, entries under them. Rows are made for what is in sight only.
public final class AgendaView extends CalendarView {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double ROW_EM = 3.5;
    private static final double STICKY_EM = 2.2;
    private static final double SCROLL_BAR = 12;

    private final Texts texts;
    private final ListView<Line> list = new ListView<>();
    /// The day of the topmost row, while its own heading is out of sight.
    private final Label sticky = new Label();
    private Agenda agenda;
    private boolean stale = true;
    private boolean revealing = true;
    private boolean following;

    public AgendaView(CalendarState state, Texts texts) {
        super(state, "agenda-view");
        this.texts = texts;
        this.agenda = new Agenda(state.content().index());
        list.setCellFactory(view -> new LineCell());
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.get("agenda.list.spoken"));
        list.setPlaceholder(new Label(texts.get("agenda.empty")));
        // The list's own selection is by row; ours is by entry, and an entry can have several rows.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            getOnKeyPressed().handle(event);
            if (event.getCode().isNavigationKey()) {
                event.consume();
            }
        });
        sticky.getStyleClass().add("sticky-heading");
        sticky.setMouseTransparent(true);
        sticky.setManaged(false);
        getChildren().addAll(list, sticky);
        // While another view is shown, this one waits: a list of a hundred thousand entries is not made for nobody.
        state.contentProperty().subscribe(content -> {
            stale = true;
            reveal();
        });
        state.selectedProperty().subscribe(entry -> reveal());
        state.cursorProperty().subscribe(day -> reveal());
        state.conflictsProperty().subscribe(list::refresh);
        state.litPlaceProperty().subscribe(list::refresh);
    }

    @Override
    public void page(int direction) {
        state.moveCursor(state.cursor().plusWeeks(direction));
    }

    @Override
    protected void layoutChildren() {
        if (stale) {
            rebuild(state.content());
        }
        list.setFixedCellSize(Math.rint(ROW_EM * em()));
        list.resizeRelocate(0, 0, getWidth(), getHeight());
        if (revealing && getHeight() > 0) {
            revealing = false;
            int row = state.selected()
                    .flatMap(entry -> agenda.rowOf(entry, state.cursor()))
                    .or(() -> agenda.rowOf(state.cursor()))
                    .orElse(-1);
            bringIntoSight(row);
        }
        laySticky();
    }

    /// The list makes its scroll bar when it is first laid out.
    private void followScrolling() {
        if (!following) {
            list.lookupAll(".scroll-bar").stream()
                    .map(ScrollBar.class::cast)
                    .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                    .forEach(bar -> {
                        following = true;
                        bar.valueProperty().subscribe(value -> requestLayout());
                    });
        }
    }

    private void laySticky() {
        followScrolling();
        int top = topRow();
        boolean hidden = top < 0 || agenda.get(top) instanceof Line.Heading;
        sticky.setVisible(!hidden);
        if (!hidden) {
            sticky.setText(spoken(agenda.get(top).day(), texts));
            sticky.resizeRelocate(0, 0, getWidth() - SCROLL_BAR, stickyHeight());
        }
    }

    private double stickyHeight() {
        return Math.rint(STICKY_EM * em());
    }

    /// The first row of which anything is in sight; -1 when there is none.
    private int topRow() {
        return cells().filter(cell -> !cell.isEmpty() && cell.isVisible())
                .filter(cell -> top(cell) + cell.getHeight() > stickyHeight())
                .mapToInt(LineCell::getIndex)
                .filter(row -> row >= 0 && row < agenda.size())
                .min()
                .orElse(-1);
    }

    private Stream<LineCell> cells() {
        return list.lookupAll(".list-cell").stream()
                .filter(LineCell.class::isInstance)
                .map(LineCell.class::cast);
    }

    private double top(LineCell cell) {
        return list.sceneToLocal(cell.localToScene(cell.getLayoutBounds())).getMinY();
    }

    private void rebuild(CalendarContent content) {
        stale = false;
        agenda = new Agenda(content.index());
        list.setItems(new Rows(agenda));
        setPeriod(content.index().extent().map(content.wording().dates()::span).orElse(""));
    }

    private void reveal() {
        revealing = true;
        list.refresh();
        requestLayout();
    }

    /// Scrolls only when the row is out of sight, and then so that its day's heading is seen with it if that has room.
    private void bringIntoSight(int row) {
        if (row < 0) {
            return;
        }
        double rowHeight = list.getFixedCellSize();
        int inSight = (int) (getHeight() / rowHeight);
        int heading = agenda.rowOf(agenda.get(row).day()).orElse(row);
        list.layout();
        if (!isInSight(row)) {
            // One row higher where the day's heading will lie over the top.
            list.scrollTo(row - heading < inSight ? heading : row - 1);
        }
    }

    private boolean isInSight(int row) {
        return cells().anyMatch(cell -> cell.getIndex() == row && cell.isVisible() && isWhole(cell));
    }

    private boolean isWhole(LineCell cell) {
        double top = top(cell);
        double highest = cell.getItem() instanceof Line.Heading ? -1 : stickyHeight() - 1;
        return top >= highest && top + cell.getHeight() <= list.getHeight() + 1;
    }

    private final class LineCell extends ListCell<Line> {
        private final AgendaLine row = new AgendaLine();
        private final Label heading = new Label();

        LineCell() {
            getStyleClass().add("agenda-cell");
            heading.getStyleClass().add("agenda-heading");
            setPrefWidth(0);
            WholeText.on(this, this::getAccessibleText);
            addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClicked);
            hoverProperty()
                    .subscribe((was, now) -> state.hoveredProperty()
                            .set(
                                    now && getItem() instanceof Line.Item item
                                            ? Optional.of(item.entry())
                                            : Optional.empty()));
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            boolean isHeading = !empty && line instanceof Line.Heading;
            pseudoClassStateChanged(HEADING, isHeading);
            pseudoClassStateChanged(
                    CHOSEN,
                    !empty
                            && line instanceof Line.Item item
                            && state.selected().filter(item.entry()::equals).isPresent());
            pseudoClassStateChanged(LIT, !empty && line instanceof Line.Item lit && state.isLit(lit.entry()));
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            switch (line) {
                case Line.Heading h -> showHeading(h.day());
                case Line.Item i -> showEntry(i.entry(), i.day());
            }
        }

        private void showHeading(LocalDate day) {
            heading.setText(spoken(day, texts));
            setGraphic(heading);
            setAccessibleText(heading.getText());
        }

        private void showEntry(Entry entry, LocalDate day) {
            row.show(entry, state.content(), continued(entry, day));
            row.setConflict(state.conflict(entry));
            setGraphic(row);
            Wording wording = state.content().wording();
            setAccessibleText(wording.describe(entry, state.content().itinerary())
                    + state.conflict(entry).map(l -> " " + wording.conflict(l)).orElse(""));
        }

        private void onClicked(MouseEvent event) {
            if (!isEmpty() && getItem() instanceof Line.Item item) {
                AgendaView.this.requestFocus();
                state.moveCursor(item.day());
                state.select(item.entry());
                if (event.getClickCount() == 2) {
                    open(item.entry());
                }
            }
        }
    }

    /// Says of the later days of what lasts several that it goes on: "day 2 of 5".
    private String continued(Entry entry, LocalDate day) {
        DateSpan span = entry.when().span(state.content().index().zone()).orElse(DateSpan.of(day));
        return switch (entry.when().kind()) {
            case THROUGHOUT ->
                span.length() == 1
                        ? ""
                        : texts.get("agenda.day-of", ChronoUnit.DAYS.between(span.first(), day) + 1, span.length());
            case TIMED ->
                day.equals(span.first())
                        ? ""
                        : texts.get(
                                "agenda.began",
                                state.content().wording().dates().dayOfYearShort(span.first()));
            case WITHIN, ONE_OF, UNSCHEDULED -> "";
        };
    }

    /// The agenda as JavaFX wants it; it never changes, a new one takes its place.
    private static final class Rows extends ObservableListBase<Line> implements ObservableList<Line> {
        private final Agenda agenda;

        Rows(Agenda agenda) {
            this.agenda = agenda;
        }

        @Override
        public Line get(int index) {
            return agenda.get(index);
        }

        @Override
        public int size() {
            return agenda.size();
        }
    }
}
