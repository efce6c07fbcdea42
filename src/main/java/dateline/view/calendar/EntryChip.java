package dateline.view.calendar;

import dateline.model.Entry;
import dateline.model.Lifecycle;
import dateline.model.Lifecycle.Scheduled;
import dateline.model.When;
import dateline.review.Likelihood;
import dateline.view.sign.CertaintySign;
import dateline.view.sign.ConflictSign;
import dateline.view.sign.LifecycleSign;
import dateline.view.sign.WhenSign;
import dateline.view.text.WholeText;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// An entry as the calendar draws it. Its look tells the kind of time: a solid bar lasts all its days, an outlined band
/// is a window, a block with an edge has an hour. The tooltip and the accessible text say it in a sentence.
final class EntryChip extends Region {
    static final String STYLE_CLASS = "entry-chip";
    static final double META_EM = 0.86;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass INFERRED = PseudoClass.getPseudoClass("inferred");
    private static final PseudoClass CANCELLED = PseudoClass.getPseudoClass("cancelled");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass FROM_BEFORE = PseudoClass.getPseudoClass("from-before");
    private static final PseudoClass GOES_ON = PseudoClass.getPseudoClass("goes-on");
    private static final PseudoClass AT_HOUR = PseudoClass.getPseudoClass("at-hour");
    private static final PseudoClass OPEN_END = PseudoClass.getPseudoClass("open-end");
    private static final PseudoClass ARRIVAL = PseudoClass.getPseudoClass("arrival");
    private static final PseudoClass LINE = PseudoClass.getPseudoClass("line");
    private static final double SIGN_EM = 0.8;
    private static final int MOST_META_LINES = 3;

    private final FittedText title = new FittedText("title");
    private final FittedText meta = new FittedText("meta");
    private final CertaintySign certainty = new CertaintySign();
    /// Made when the first entry is shown that did not stay as it was announced.
    private Optional<LifecycleSign> fate = Optional.empty();
    /// As long as the entry lasts, beside its words in a week; made when it is first needed.
    private Optional<Region> lengthBar = Optional.empty();

    private final Supplier<LetterWidths> letters;
    /// Made when the first entry is shown that collides with another.
    private Optional<ConflictSign> conflictSign = Optional.empty();

    private Optional<Entry> entry = Optional.empty();
    private Optional<Likelihood> conflict = Optional.empty();
    private Optional<CalendarContent> shownIn = Optional.empty();
    private When.Kind kind = When.Kind.UNSCHEDULED;
    private ChipForm form = ChipForm.LINE;
    private ChipWords words = new ChipWords("", "");
    private double length;

    /// What two chips have in common that look alike but for their words.
    ///
    /// @param ends how its ends are drawn
    record Look(When.Kind kind, boolean inferred, Class<? extends Lifecycle> lifecycle, ChipForm form, Record ends) {
        static Look of(Entry entry, ChipForm form, Record ends) {
            return new Look(
                    entry.when().kind(),
                    entry.isTimeInferred(),
                    entry.lifecycle().getClass(),
                    form,
                    ends);
        }
    }

    /// Which ends of the entry's span lie outside of what the chip covers.
    record Part(boolean fromBefore, boolean goesOn) {
        static final Part WHOLE = new Part(false, false);
    }

    /// @param letters the widths of letters in the view's font
    EntryChip(Supplier<LetterWidths> letters) {
        this.letters = letters;
        getStyleClass().add(STYLE_CLASS);
        getChildren().addAll(title, meta, certainty);
        setAccessibleRole(AccessibleRole.BUTTON);
        WholeText.on(this, this::description);
    }

    Optional<Entry> entry() {
        return entry;
    }

    /// Shows an entry of the content; `part` says how much of its span this chip covers.
    void show(Entry shown, CalendarContent content, ChipForm chipForm, Part part) {
        if (!isShowing(shown, content, chipForm)) {
            form = chipForm;
            showEntry(shown, content);
            title.say(form == ChipForm.LINE ? ChipWords.line(shown, content.wording()) : shown.title());
            meta.setVisible(form != ChipForm.LINE);
            pseudoClassStateChanged(LINE, form == ChipForm.LINE);
            if (form != ChipForm.LINE) {
                words = ChipWords.of(shown, content.wording());
            }
        }
        pseudoClassStateChanged(FROM_BEFORE, part.fromBefore());
        pseudoClassStateChanged(GOES_ON, part.goesOn());
    }

    /// Shows an entry at its hour.
    ///
    /// @param hours the words for the time
    /// @param pixels how long the entry is; 0 where the sources give no length
    void showAtHour(Entry shown, CalendarContent content, HourLook look, String hours, double pixels) {
        ChipForm wanted = look.oneLine() ? ChipForm.LINE : ChipForm.HOUR;
        show(shown, content, wanted, Part.WHOLE);
        words = new ChipWords(hours, hours);
        length = pixels;
        pseudoClassStateChanged(AT_HOUR, true);
        pseudoClassStateChanged(OPEN_END, look.openEnd());
        pseudoClassStateChanged(ARRIVAL, look.arrival());
        if (lengthBar.isEmpty()) {
            lengthBar = Optional.of(GridView.styled("length"));
            getChildren().add(lengthBar.get());
        }
        requestLayout();
    }

    /// How a block at an hour is drawn.
    record HourLook(boolean oneLine, boolean openEnd, boolean arrival) {}

    /// Marks what is selected, stands out, or is in conflict.
    void mark(CalendarState state) {
        setSelected(entry.filter(state::isSelected).isPresent());
        setLit(entry.filter(state::isLit).isPresent());
        setConflict(entry.flatMap(state::conflict));
    }

    /// Lets the entry stand out, as if the mouse were on it.
    void setLit(boolean lit) {
        pseudoClassStateChanged(LIT, lit);
    }

    /// Marks the entry as one that collides with another, or may.
    private void setConflict(Optional<Likelihood> likelihood) {
        if (conflict.equals(likelihood)) {
            return;
        }
        conflict = likelihood;
        if (conflictSign.isEmpty()) {
            ConflictSign sign = new ConflictSign();
            conflictSign = Optional.of(sign);
            getChildren().add(sign);
            sign.applyCss();
        }
        conflictSign.get().show(likelihood);
        requestLayout();
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /// Worked out when someone asks: a screen of a month is turned faster than its sentences are made.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? description()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void showEntry(Entry shown, CalendarContent content) {
        entry = Optional.of(shown);
        shownIn = Optional.of(content);
        certainty.show(shown.certainty());
        setKind(shown.when().kind());
        pseudoClassStateChanged(INFERRED, shown.isTimeInferred());
        pseudoClassStateChanged(CANCELLED, shown.lifecycle() instanceof Lifecycle.Cancelled);
        boolean changed = !(shown.lifecycle() instanceof Scheduled);
        if (changed && fate.isEmpty()) {
            fate = Optional.of(new LifecycleSign());
            getChildren().add(fate.get());
        }
        fate.ifPresent(sign -> sign.show(shown.lifecycle()));
        requestLayout();
    }

    /// By identity: another reading of the same file may say it in other words.
    @SuppressWarnings("ReferenceEquality")
    private boolean isShowing(Entry shown, CalendarContent content, ChipForm chipForm) {
        return form == chipForm
                && entry.filter(e -> e == shown).isPresent()
                && shownIn.filter(c -> c == content).isPresent();
    }

    private String description() {
        return entry.flatMap(e -> shownIn.map(c -> c.wording().describe(e, c.itinerary())
                        + conflict.map(l -> " " + c.wording().conflict(l)).orElse("")))
                .orElse("");
    }

    @Override
    protected void layoutChildren() {
        double em = title.getFont().getSize();
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double right = getWidth() - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        lengthBar.ifPresent(bar -> bar.resizeRelocate(0, 0, 4, Math.min(length, getHeight())));
        if (conflict.isPresent() && conflictSign.isPresent()) {
            double sign = 0.9 * em;
            right -= sign;
            conflictSign.get().resizeRelocate(right, top + 1, sign, sign);
        }
        double line = form == ChipForm.LINE ? height : FittedText.LINE_EM * em;
        double textLeft = laySigns(left, top, right, line, em);
        double width = Math.max(0, right - textLeft);
        if (form == ChipForm.LINE) {
            title.fitLine(letters.get(), textLeft, top, width, height);
            return;
        }
        layBlock(left, textLeft, top, width, height);
    }

    /// The dial and what became of the plan, before the words.
    ///
    /// @return where the words begin
    private double laySigns(double left, double top, double right, double line, double em) {
        double size = Math.rint(SIGN_EM * em);
        double gap = 0.35 * em;
        double x = left;
        certainty.setVisible(right - left > 5 * em);
        if (certainty.isVisible()) {
            certainty.resizeRelocate(x, top + (line - size) / 2, size, size);
            x += size + gap;
        }
        if (fate.isPresent() && fate.get().isVisible()) {
            fate.get().resizeRelocate(x, top + (line - size) / 2, size, size);
            x += size + gap;
        }
        return x;
    }

    /// The title and, under it, the words for the time; in a week they have the whole width.
    private void layBlock(double left, double titleLeft, double top, double width, double height) {
        LetterWidths widths = letters.get();
        double em = title.getFont().getSize();
        double line = FittedText.LINE_EM * em;
        // The toolkit rounds the size of a font.
        double metaSize = meta.getFont().getSize();
        double small = FittedText.LINE_EM * metaSize;
        double metaLeft = form == ChipForm.HOUR ? left : titleLeft;
        double metaWidth = width + titleLeft - metaLeft;
        boolean whole = widths.of(words.whole()) * metaSize <= metaWidth * widths.size();
        meta.say(whole ? words.whole() : words.brief());
        // At an hour the hours go first, with the zones of both ends; else what it is.
        double reserved = form == ChipForm.HOUR
                ? meta.fit(widths, metaLeft, top, metaWidth, metaLines(height - line, small) * small)
                : small;
        double room = Math.max(line, height - reserved);
        double titleHeight = Math.min(room, title.fit(widths, titleLeft, top, width, room));
        double rest = height - titleHeight;
        meta.setVisible(rest > 0.7 * small);
        meta.fit(widths, metaLeft, top + titleHeight, metaWidth, metaLines(rest, small) * small);
    }

    private static int metaLines(double room, double line) {
        return Math.clamp((long) ((room + 1) / line), 1, MOST_META_LINES);
    }

    private void setKind(When.Kind next) {
        if (next != kind) {
            pseudoClassStateChanged(WhenSign.pseudoClass(kind), false);
        }
        kind = next;
        pseudoClassStateChanged(WhenSign.pseudoClass(kind), true);
    }
}
