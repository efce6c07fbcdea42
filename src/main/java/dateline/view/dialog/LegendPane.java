package dateline.view.dialog;

import dateline.model.Certainty;
import dateline.model.DateSpan;
import dateline.model.Lifecycle.Cancelled;
import dateline.model.Lifecycle.Postponed;
import dateline.model.Lifecycle.Rescheduled;
import dateline.model.When;
import dateline.review.Likelihood;
import dateline.view.sign.CertaintySign;
import dateline.view.sign.ConflictSign;
import dateline.view.sign.LifecycleSign;
import dateline.view.sign.WhenSign;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The signs and what they mean: kinds of time, degrees of certainty, what is inferred, what is off.
final class LegendPane extends GridPane {
    /// From any day: the sign is the same.
    private static final Rescheduled MOVED = new Rescheduled(new When.Within(DateSpan.of(LocalDate.EPOCH)));

    private int row;

    LegendPane(Wording wording, Texts texts) {
        getStyleClass().add("legend");
        heading(texts.get("legend.time"));
        for (When.Kind kind : When.Kind.values()) {
            line(new WhenSign(kind), wording.kind(kind));
        }
        line(inferredSign(), texts.get("legend.inferred"));
        line(new LifecycleSign(new Cancelled()), texts.get("legend.cancelled"));
        line(new LifecycleSign(new Postponed()), texts.get("legend.postponed"));
        line(new LifecycleSign(MOVED), texts.get("legend.moved"));
        line(conflictSign(Likelihood.CERTAIN), texts.get("legend.conflict.certain"));
        line(conflictSign(Likelihood.POSSIBLE), texts.get("legend.conflict.possible"));
        line(new Label(wording.dates().dayNumber(LocalDate.EPOCH.plusDays(1)) + "+"), texts.get("legend.year-more"));
        heading(texts.get("legend.article"));
        for (String mark : List.of("cited", "emphasised", "current", "open")) {
            line(markSign(mark, texts.get("legend.article.words")), texts.get("legend.mark." + mark));
        }
        heading(texts.get("legend.certainty"));
        for (Certainty certainty : Certainty.values()) {
            line(
                    new CertaintySign(certainty),
                    texts.get(
                            "legend.certainty.line",
                            wording.certainty(certainty),
                            wording.certaintyDefinition(certainty)));
        }
    }

    private void heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("legend-heading");
        add(label, 0, row++, 2, 1);
    }

    private void line(Node sign, String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        StackPane box = new StackPane(sign);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.getStyleClass().add("legend-sign");
        add(box, 0, row);
        add(label, 1, row++);
    }

    private static Node conflictSign(Likelihood likelihood) {
        ConflictSign sign = new ConflictSign();
        sign.show(Optional.of(likelihood));
        return sign;
    }

    private static Node markSign(String mark, String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("mark-sign", mark);
        return label;
    }

    private static Node inferredSign() {
        Region region = new Region();
        region.getStyleClass().add("inferred-sign");
        return region;
    }
}
