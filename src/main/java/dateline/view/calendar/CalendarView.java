package dateline.view.calendar;

import dateline.model.Entry;
import dateline.wording.Texts;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// One way to look at the entries. A view draws itself anew in the next layout pass when anything that it shows has
/// changed, and holds nodes only for what is in sight.
public abstract class CalendarView extends Region {
    static final String STYLE_CLASS = "calendar-view";

    protected final CalendarState state;

    private final ReadOnlyStringWrapper period = new ReadOnlyStringWrapper("");
    private final Text probe = new Text("M");
    private LetterWidths letters = new LetterWidths(probe.getFont());
    private Consumer<Entry> onOpen = entry -> {};
    private Consumer<LocalDate> onDay = day -> {};

    protected CalendarView(CalendarState state, String styleClass) {
        this.state = state;
        getStyleClass().addAll(STYLE_CLASS, styleClass);
        probe.setVisible(false);
        probe.setManaged(false);
        getChildren().add(probe);
        setFocusTraversable(true);
        setMinSize(0, 0);
        CalendarKeys keys = new CalendarKeys(state, this);
        setOnKeyPressed(keys::handle);
    }

    /// The days in sight, in words: what the pane's heading says.
    public final ReadOnlyStringProperty periodProperty() {
        return period.getReadOnlyProperty();
    }

    protected final void setPeriod(String words) {
        period.set(words);
    }

    /// Called when the reader wants to read on about an entry: Enter, or a double click.
    public final void setOnOpen(Consumer<Entry> action) {
        onOpen = action;
    }

    final void open(Entry entry) {
        onOpen.accept(entry);
    }

    /// Called when the reader wants to see a day's month: from a view that shows no entries.
    public final void setOnDay(Consumer<LocalDate> action) {
        onDay = action;
    }

    final void openDay(LocalDate day) {
        onDay.accept(day);
    }

    /// What a key does in this view alone; false where it does what it does in all of them.
    boolean onKey(KeyCode key) {
        return false;
    }

    /// Shows days wider (1) or narrower (-1), where the view can.
    public void zoom(int direction) {}

    /// Shows the whole itinerary at once, where the view can.
    public void fit() {}

    /// Brings the present minute in sight, where the view has hours.
    public void showPresent() {}

    /// Goes to the next (1) or previous (-1) screen of days.
    public abstract void page(int direction);

    /// How wide words are in the view's font.
    final LetterWidths letters() {
        if (!letters.isFor(probe.getFont())) {
            letters = new LetterWidths(probe.getFont());
        }
        return letters;
    }

    /// Changes when text is to be larger or smaller.
    final ObservableValue<Font> fontSizeProperty() {
        return probe.fontProperty();
    }

    /// The day in words, and that it is today: the eye sees it marked.
    final String spoken(LocalDate day, Texts texts) {
        String words = state.content().wording().dates().dayWithWeekday(day);
        return day.equals(state.content().today()) ? texts.get("day.today", words) : words;
    }

    /// The font size that sizes are counted in, in pixels.
    protected final double em() {
        return probe.getFont().getSize();
    }
}
