package dateline.view.calendar;

import dateline.model.Entry;
import dateline.model.Lifecycle.Cancelled;
import dateline.model.Lifecycle.Scheduled;
import dateline.model.When;
import dateline.review.Likelihood;
import dateline.view.sign.CertaintySign;
import dateline.view.sign.ConflictSign;
import dateline.view.sign.LifecycleSign;
import dateline.view.sign.WhenSign;
import dateline.wording.Wording;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// An entry as one row: the sign of its kind of time, the title, and under it time, place and certainty in few words.
final class AgendaLine extends HBox {
    private static final PseudoClass CANCELLED = PseudoClass.getPseudoClass("cancelled");

    private final StackPane signBox = new StackPane();
    private final Label title = new Label();
    private final Label meta = new Label();
    private final CertaintySign certainty = new CertaintySign();
    private final ConflictSign conflict = new ConflictSign();
    private final LifecycleSign fate = new LifecycleSign();
    private WhenSign sign = new WhenSign(When.Kind.UNSCHEDULED);

    AgendaLine() {
        getStyleClass().add("agenda-line");
        title.getStyleClass().add("title");
        meta.getStyleClass().add("meta");
        signBox.getChildren().add(sign);
        HBox second = new HBox(certainty, fate, conflict, meta);
        second.getStyleClass().add("second");
        second.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(title, second);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(0);
        meta.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(signBox, words);
    }

    /// An hour belongs to the day on which it began; on a later day it would be read as that day's.
    private static boolean isTimedEarlier(Entry entry, String continued) {
        return entry.when() instanceof When.Timed && !continued.isEmpty();
    }

    /// Marks the entry as one that collides with another, or may.
    void setConflict(Optional<Likelihood> likelihood) {
        conflict.show(likelihood);
    }

    /// @param continued what the row says of an entry that began before its day; empty for one that begins on it
    void show(Entry entry, CalendarContent content, String continued) {
        Wording wording = content.wording();
        if (!sign.shows(entry)) {
            sign = WhenSign.of(entry);
            signBox.getChildren().setAll(sign);
        }
        title.setText(entry.title());
        certainty.show(entry.certainty());
        fate.show(entry.lifecycle());
        pseudoClassStateChanged(CANCELLED, entry.lifecycle() instanceof Cancelled);
        StringBuilder words = new StringBuilder();
        words.append(isTimedEarlier(entry, continued) ? "" : wording.whenShort(entry.when()));
        words.append(words.isEmpty() || continued.isEmpty() ? "" : " · ").append(continued);
        words.append(" · ").append(wording.placeWithMark(entry, content.itinerary()));
        words.append(" · ").append(wording.certainty(entry.certainty()));
        if (!(entry.lifecycle() instanceof Scheduled)) {
            words.append(" · ").append(wording.lifecycleShort(entry.lifecycle()));
        }
        wording.inferredTime(entry).ifPresent(mark -> words.append(" · ").append(mark));
        meta.setText(words.toString());
    }
}
