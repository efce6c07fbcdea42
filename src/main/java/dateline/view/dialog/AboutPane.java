package dateline.view.dialog;

import dateline.view.dialog.ProgramFacts.Part;
import dateline.wording.Texts;
import java.nio.file.Files;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the program is, its version and licence, what it is made of, and where it keeps reports of what went wrong.
final class AboutPane extends VBox {
    private static final double ICON = 64;

    AboutPane(ProgramFacts facts, Texts texts) {
        getStyleClass().add("about");
        Label parts = words(texts.get("about.parts"));
        parts.getStyleClass().add("form-label");
        ListView<Part> list = partsList(facts);
        list.setAccessibleText(parts.getText());
        parts.setLabelFor(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren()
                .addAll(
                        head(facts, texts),
                        words(texts.get("about.text")),
                        words(texts.get("about.licence")),
                        parts,
                        list,
                        words(texts.get(Files.exists(facts.crashLog()) ? "about.reports.some" : "about.reports.none")),
                        copyable(facts.crashLog().toString(), texts.get("about.reports.file")));
    }

    private static HBox head(ProgramFacts facts, Texts texts) {
        ImageView icon =
                new ImageView(new Image(Objects.requireNonNull(AboutPane.class.getResource("/icon/dateline-128.png"))
                        .toExternalForm()));
        icon.setFitWidth(ICON);
        icon.setFitHeight(ICON);
        Label name = new Label(texts.get("about.name"));
        name.getStyleClass().add("title-3");
        HBox head = new HBox(icon, new VBox(name, new Label(texts.get("about.version", facts.version()))));
        head.getStyleClass().add("about-head");
        return head;
    }

    private static ListView<Part> partsList(ProgramFacts facts) {
        ListView<Part> list = new ListView<>();
        list.getItems().setAll(facts.parts());
        list.setCellFactory(view -> new PartCell());
        list.getStyleClass().add("about-parts");
        return list;
    }

    private static Label words(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static TextField copyable(String path, String meaning) {
        TextField field = new TextField(path);
        field.setEditable(false);
        field.setAccessibleText(meaning);
        return field;
    }

    private static final class PartCell extends ListCell<Part> {
        private final Label name = words("");
        private final Label licence = words("");
        private final VBox lines = new VBox(name, licence);

        PartCell() {
            licence.getStyleClass().add("quiet");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Part part, boolean empty) {
            super.updateItem(part, empty);
            setText(null);
            setGraphic(empty || part == null ? null : lines);
            if (part != null) {
                name.setText(part.name() + " · " + part.origin());
                licence.setText(part.licence() + " · " + part.purpose());
                setAccessibleText(name.getText() + ". " + licence.getText());
            }
        }
    }
}
