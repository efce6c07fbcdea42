package dateline.view.dialog;

import dateline.view.dialog.BriefingForm.Answer;
import dateline.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The choices on the left, the first page as they would have it on the right.
final class BriefingPane extends HBox {
    private final Texts texts;
    private final GridPane lists = new GridPane();
    private final ComboBox<String> paper;
    private final ComboBox<String> language;
    private final ComboBox<String> zone;
    private final List<CheckBox> sections = new ArrayList<>();
    private final CheckBox data;

    BriefingPane(BriefingForm form, Texts texts) {
        this.texts = texts;
        Answer first = form.first();
        getStyleClass().add("briefing-pane");
        setMinWidth(USE_PREF_SIZE);
        lists.getStyleClass().add("choices");
        paper = list("paper", texts.get("briefing.paper"), form.papers(), first.paper());
        language = list("language", texts.get("briefing.language"), form.languages(), first.language());
        zone = list("zone", texts.get("briefing.zone"), form.zones(), first.zone());
        data = new CheckBox(texts.get("briefing.data"));
        data.setId("briefing-data");
        data.setSelected(first.withData());
        PagePreview preview = new PagePreview(texts, form.preview(), this::answer);
        getChildren().addAll(new VBox(lists, sectionBoxes(form), dataBox()), preview);
        getChildren().getFirst().getStyleClass().add("form");
        List.of(paper, language, zone)
                .forEach(list ->
                        list.getSelectionModel().selectedIndexProperty().subscribe((was, is) -> preview.paint()));
        // What is attached is not seen on the page.
        sections.forEach(box -> box.selectedProperty().subscribe((was, is) -> preview.paint()));
        preview.paint();
    }

    Answer answer() {
        Set<Integer> chosen = IntStream.range(0, sections.size())
                .filter(i -> sections.get(i).isSelected())
                .boxed()
                .collect(Collectors.toSet());
        return new Answer(
                paper.getSelectionModel().getSelectedIndex(),
                language.getSelectionModel().getSelectedIndex(),
                zone.getSelectionModel().getSelectedIndex(),
                chosen,
                data.isSelected());
    }

    /// Whether there is nothing to write: no section is chosen.
    BooleanBinding empty() {
        return Bindings.createBooleanBinding(
                () -> sections.stream().noneMatch(CheckBox::isSelected),
                sections.stream().map(CheckBox::selectedProperty).toArray(javafx.beans.Observable[]::new));
    }

    private ComboBox<String> list(String id, String words, List<String> values, int first) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("briefing-" + id);
        box.getItems().setAll(values);
        box.getSelectionModel().select(first);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(words);
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(box);
        lists.addRow(lists.getRowCount(), label, box);
        return box;
    }

    private VBox sectionBoxes(BriefingForm form) {
        VBox column = new VBox(heading(texts.get("briefing.sections")));
        column.getStyleClass().add("check-boxes");
        for (int i = 0; i < form.sections().size(); i++) {
            CheckBox box = new CheckBox(form.sections().get(i));
            box.setId("briefing-section-" + i);
            box.setSelected(form.first().sections().contains(i));
            sections.add(box);
            column.getChildren().add(box);
        }
        return column;
    }

    private VBox dataBox() {
        Label why = new Label(texts.get("briefing.data.why"));
        why.setWrapText(true);
        why.getStyleClass().add("remark");
        VBox column = new VBox(heading(texts.get("briefing.attached")), data, why);
        column.getStyleClass().add("check-boxes");
        return column;
    }

    private static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("group-heading");
        return label;
    }
}
