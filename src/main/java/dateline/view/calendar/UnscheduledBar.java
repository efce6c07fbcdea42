package dateline.view.calendar;

import dateline.model.Entry;
import dateline.view.calendar.EntryChip.Part;
import dateline.wording.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The entries that have no day yet, in a line under whichever view is shown; not there when every entry has a day.
final class UnscheduledBar extends Region {
    private static final double HEIGHT_EM = 2.6;
    private static final double CHIP_EM = 14;
    private static final double MORE_EM = 6;

    private final CalendarState state;
    private final Texts texts;
    private final Label heading = new Label();
    private final NodePool<String, EntryChip> chips;
    private final MoreButton more = new MoreButton();

    UnscheduledBar(CalendarState state, Texts texts) {
        this.state = state;
        this.texts = texts;
        getStyleClass().add("unscheduled-bar");
        heading.getStyleClass().add("heading");
        more.setVisible(false);
        more.setManaged(false);
        getChildren().addAll(heading, more);
        chips = new NodePool<>(getChildren(), this::newChip);
        managedProperty().bind(visibleProperty());
        state.contentProperty().subscribe(content -> {
            setVisible(!content.index().unscheduled().isEmpty());
            requestLayout();
        });
        state.selectedProperty().subscribe(entry -> requestLayout());
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT_EM * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        List<Entry> entries = state.content().index().unscheduled();
        heading.setText(texts.get("unscheduled.heading", entries.size()));
        double left = Math.ceil(heading.prefWidth(-1) + 1.4 * em());
        heading.resizeRelocate(0.6 * em(), 0, left - 0.8 * em(), getHeight());
        double room = getWidth() - left - 0.6 * em();
        int fit = (int) (room / (CHIP_EM * em()));
        boolean all = fit >= entries.size();
        int shown = all ? entries.size() : Math.max(0, (int) ((room - MORE_EM * em()) / (CHIP_EM * em())));
        chips.begin(false);
        for (int i = 0; i < shown; i++) {
            drawChip(entries.get(i), left + i * CHIP_EM * em());
        }
        chips.end();
        more.setVisible(!all);
        if (!all) {
            double moreLeft = left + shown * CHIP_EM * em();
            int rest = entries.size() - shown;
            more.show(
                    texts.get("month.more", rest),
                    texts.get("week.more", rest),
                    texts.get("unscheduled.more.spoken", rest),
                    () -> DayPopOver.unscheduled(state, texts).show(more));
            double width = Math.min(MORE_EM * em(), getWidth() - moreLeft);
            more.resizeRelocate(moreLeft, 0.4 * em(), width, 1.8 * em());
        }
    }

    private void drawChip(Entry entry, double left) {
        EntryChip chip = chips.get(entry.id());
        chip.show(entry, state.content(), ChipForm.LINE, Part.WHOLE);
        chip.setSelected(state.selected().filter(entry::equals).isPresent());
        chip.resizeRelocate(left, 0.4 * em(), (CHIP_EM - 0.5) * em(), 1.8 * em());
    }

    private EntryChip newChip() {
        EntryChip chip = new EntryChip(() -> new LetterWidths(heading.getFont()));
        chip.setOnMouseClicked(event -> chip.entry().ifPresent(state::select));
        return chip;
    }

    private double em() {
        return heading.getFont().getSize();
    }
}
