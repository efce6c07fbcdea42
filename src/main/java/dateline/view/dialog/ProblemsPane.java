package dateline.view.dialog;

import dateline.view.dialog.ProblemReport.Row;
import dateline.wording.Texts;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The problems above, the file's text below; the chosen problem's line is in sight and marked.
final class ProblemsPane extends VBox {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    /// A line of a file that was never meant to be read can be megabytes long.
    private static final int LONGEST_LINE = 2000;
    /// The height of a line of the file's text, in pixels: all alike, so that a far line is found at once.
    private static final double SOURCE_LINE = 24;
    /// Room for the list's scroll bar, in pixels.
    private static final double SCROLL_BAR = 18;

    private final Texts texts;
    private final ListView<Row> rows = new ListView<>();
    private final ListView<String> lines = new ListView<>();
    private int markedLine;

    ProblemsPane(ProblemReport report, Texts texts) {
        this.texts = texts;
        getStyleClass().add("problems-pane");
        rows.setId("problem-list");
        rows.getItems().setAll(report.rows());
        rows.setCellFactory(view -> new RowCell());
        rows.setAccessibleText(texts.get("problems.list.spoken"));
        lines.setId("problem-source");
        lines.getItems().setAll(report.text());
        lines.setCellFactory(view -> new LineCell());
        lines.setAccessibleText(texts.get("problems.source.spoken", report.file()));
        lines.getStyleClass().add("source");
        lines.setFixedCellSize(SOURCE_LINE);
        rows.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                mark(row);
            }
        });
        SplitPane split = new SplitPane(rows);
        split.setOrientation(Orientation.VERTICAL);
        if (!report.text().isEmpty()) {
            split.getItems().add(lines);
        }
        VBox.setVgrow(split, Priority.ALWAYS);
        Label heading = new Label(report.heading());
        heading.setWrapText(true);
        heading.getStyleClass().add("heading");
        getChildren().addAll(heading, split);
        rows.getSelectionModel().selectFirst();
    }

    private void mark(Row row) {
        markedLine = row.line();
        lines.scrollTo(Math.max(0, row.line() - 4));
        lines.refresh();
    }

    private final class RowCell extends ListCell<Row> {
        RowCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        /// As many lines as the list's width asks for: a list measures its cells without their width.
        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(Math.max(0, rows.getWidth() - SCROLL_BAR));
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(ERROR, row != null && row.isError());
            setText(
                    empty || row == null
                            ? ""
                            : texts.get(
                                    "problems.row",
                                    row.severity(),
                                    place(row.line()),
                                    place(row.column()),
                                    row.sentence()));
        }

        /// A line number is a name, not an amount: no separators.
        private static String place(int number) {
            return Integer.toString(number);
        }
    }

    private final class LineCell extends ListCell<String> {
        private final Label number = new Label();

        LineCell() {
            number.getStyleClass().add("line-number");
        }

        @Override
        protected void updateItem(String line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(MARKED, !empty && getIndex() + 1 == markedLine);
            if (empty || line == null) {
                setText("");
                setGraphic(null);
                return;
            }
            number.setText(Integer.toString(getIndex() + 1));
            setGraphic(number);
            setText(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line);
        }
    }
}
