package dateline.view.calendar;

import dateline.model.Entry;
import dateline.model.Lifecycle;
import dateline.model.Lifecycle.Scheduled;
import dateline.model.When;
import dateline.review.Likelihood;
import dateline.view.sign.CertaintySign;
import dateline.view.sign.ConflictSign;
import dateline.view.sign.WhenSign;
import dateline.wording.Wording;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// An entry as the calendar draws it. Its look tells the kind of time: a solid bar lasts all its days, an outlined band
/// is a window,
/// a block with an edge has an hour. The tooltip and the accessible text say it in a sentence.
final class EntryChip extends Region {
    static final String STYLE_CLASS = "entry-chip";

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass INFERRED = PseudoClass.getPseudoClass("inferred");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass FROM_BEFORE = PseudoClass.getPseudoClass("from-before");
    private static final PseudoClass GOES_ON = PseudoClass.getPseudoClass("goes-on");
    private static final double LINE_EM = 1.3;

    private final Label title = new Label();
    private final Label meta = new Label();
    private final CertaintySign certainty = new CertaintySign();
    private @Nullable Tooltip tooltip;
    private Optional<ConflictSign> conflictSign = Optional.empty();
    private Optional<Entry> entry = Optional.empty();
    private Optional<Likelihood> conflict = Optional.empty();
    private Optional<CalendarContent> shownIn = Optional.empty();
    private When.Kind kind = When.Kind.UNSCHEDULED;
    private ChipForm form = ChipForm.LINE;

    EntryChip() {
        getStyleClass().add(STYLE_CLASS);
        title.getStyleClass().add("title");
        meta.getStyleClass().add("meta");
        title.setAlignment(Pos.TOP_LEFT);
        meta.setAlignment(Pos.TOP_LEFT);
        title.setMouseTransparent(true);
        meta.setMouseTransparent(true);
        getChildren().addAll(title, meta, certainty);
        setAccessibleRole(AccessibleRole.BUTTON);
        // A tooltip is a window of its own; most chips are never pointed at.
        addEventHandler(MouseEvent.MOUSE_ENTERED, event -> installTooltip());
    }

    private void installTooltip() {
        if (tooltip != null) {
            return;
        }
        Tooltip made = new Tooltip();
        tooltip = made;
        made.setWrapText(true);
        made.setShowDelay(Duration.millis(900));
        made.setMaxWidth(420);
        made.setOnShowing(event -> made.setText(description()));
        Tooltip.install(this, made);
        // A long sentence lies over the neighbours; who moves on wants to see and click them, not it.
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> made.hide());
    }

    Optional<Entry> entry() {
        return entry;
    }

    /// Shows an entry of the content; `part` says how much of its span this chip covers.
    void show(Entry shown, CalendarContent content, ChipForm chipForm, Part part) {
        form = chipForm;
        Wording wording = content.wording();
        if (!isShowing(shown, content)) {
            entry = Optional.of(shown);
            shownIn = Optional.of(content);
            certainty.show(shown.certainty());
            setKind(shown.when().kind());
            pseudoClassStateChanged(INFERRED, shown.isTimeInferred());
            pseudoClassStateChanged(OFF, !shown.lifecycle().stands());
        }
        pseudoClassStateChanged(FROM_BEFORE, part.fromBefore());
        pseudoClassStateChanged(GOES_ON, part.goesOn());
        title.setText(form == ChipForm.LINE ? lineText(shown, wording) : shown.title());
        title.setWrapText(form == ChipForm.BLOCK);
        meta.setVisible(form != ChipForm.LINE);
        if (form != ChipForm.LINE) {
            meta.setText(metaText(shown, wording));
        }
    }

    /// By identity: another reading of the same file may say it in other words.
    @SuppressWarnings("ReferenceEquality")
    private boolean isShowing(Entry shown, CalendarContent content) {
        return entry.filter(e -> e == shown).isPresent()
                && shownIn.filter(c -> c == content).isPresent();
    }

    /// Worked out when someone asks: a screen of a month is turned faster than its sentences are made.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? description()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String description() {
        return entry.flatMap(e -> shownIn.map(c -> c.wording().describe(e, c.itinerary())
                        + conflict.map(l -> " " + c.wording().conflict(l)).orElse("")))
                .orElse("");
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /// Lets the entry stand out, as if the mouse were on it.
    void setLit(boolean lit) {
        pseudoClassStateChanged(LIT, lit);
    }

    /// Marks the entry as one that collides with another, or may.
    void setConflict(Optional<Likelihood> likelihood) {
        if (!conflict.equals(likelihood)) {
            conflict = likelihood;
            ConflictSign sign = conflictSign.orElseGet(this::newConflictSign);
            sign.show(likelihood);
            requestLayout();
        }
    }

    /// Made where it is needed: conflicts are shown on demand.
    private ConflictSign newConflictSign() {
        ConflictSign sign = new ConflictSign();
        conflictSign = Optional.of(sign);
        getChildren().add(sign);
        return sign;
    }

    /// Which ends of the entry's span lie outside of what the chip covers.
    record Part(boolean fromBefore, boolean goesOn) {
        static final Part WHOLE = new Part(false, false);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double right = getWidth() - snappedRightInset();
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        if (conflict.isPresent()) {
            double sign = 0.9 * title.getFont().getSize();
            right -= sign;
            double signLeft = right;
            conflictSign.ifPresent(node -> node.resizeRelocate(signLeft, top + 1, sign, sign));
        }
        double line = LINE_EM * title.getFont().getSize();
        double dial = certainty.minWidth(-1);
        boolean roomForDial = right - left > 4 * line;
        boolean oneLine = form == ChipForm.LINE;
        certainty.setVisible(roomForDial);
        certainty.resizeRelocate(left, top + ((oneLine ? height : line) - dial) / 2, dial, dial);
        double textLeft = roomForDial ? left + dial + line * 0.3 : left;
        double width = Math.max(0, right - textLeft);
        double titleHeight = oneLine ? height : Math.min(Math.max(line, height - line), title.prefHeight(width));
        title.setAlignment(oneLine ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
        title.resizeRelocate(textLeft, top, width, titleHeight);
        meta.resizeRelocate(textLeft, top + titleHeight, width, line);
    }

    private void setKind(When.Kind next) {
        if (next != kind) {
            pseudoClassStateChanged(WhenSign.pseudoClass(kind), false);
        }
        kind = next;
        pseudoClassStateChanged(WhenSign.pseudoClass(kind), true);
    }

    /// One line has room for an hour, which is short, and for what became of the plan.
    private static String lineText(Entry entry, Wording wording) {
        String hour = entry.when() instanceof When.Timed ? wording.startHour(entry.when()) + " " : "";
        return hour
                + entry.title()
                + (entry.lifecycle().stands() ? "" : " · " + wording.lifecycleShort(entry.lifecycle()));
    }

    private static String metaText(Entry entry, Wording wording) {
        StringBuilder text = new StringBuilder(wording.whenShort(entry.when()));
        text.append(" · ").append(wording.certainty(entry.certainty()));
        Lifecycle lifecycle = entry.lifecycle();
        if (!(lifecycle instanceof Scheduled)) {
            text.append(" · ").append(wording.lifecycleShort(lifecycle));
        }
        wording.inferredTime(entry).ifPresent(mark -> text.append(" · ").append(mark));
        return text.toString();
    }
}
