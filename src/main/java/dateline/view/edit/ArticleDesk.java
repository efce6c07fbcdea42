package dateline.view.edit;

import dateline.wording.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.concurrent.Worker;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The form for an article, and the way on: it is read while a bar shows that, and how to stop it.
public final class ArticleDesk extends BorderPane {
    private final Button read;
    private final Button cancel;
    private final Label message = new Label();
    private final ProgressBar progress = new ProgressBar();
    private Consumer<Path> onFileDropped = file -> {};

    public ArticleDesk(Texts texts, ArticleForm form) {
        setId("article-desk");
        getStyleClass().add("article-desk");
        setMinSize(0, 0);
        read = new Button(texts.get("edit.article.read"));
        read.setId("article-read");
        read.getStyleClass().add("accent");
        read.setMinWidth(USE_PREF_SIZE);
        cancel = new Button(texts.get("edit.article.cancel"));
        cancel.setId("article-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        message.setMaxWidth(Double.MAX_VALUE);
        message.setMinWidth(0);
        HBox.setHgrow(message, Priority.ALWAYS);
        progress.setAccessibleText(texts.get("edit.article.progress"));
        HBox foot = new HBox(message, progress, cancel, read);
        foot.getStyleClass().add("edit-foot");
        setCenter(form);
        setBottom(foot);
        follow(Optional.empty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        form.setOnDragOver(this::onDragOver);
        setOnDragOver(this::onDragOver);
        setOnDragDropped(this::onDragDropped);
    }

    public void setOnRead(Runnable action) {
        read.setOnAction(event -> action.run());
    }

    /// Called to stop the reading, or, where nothing is being read, to leave.
    public void setOnCancel(Runnable action) {
        cancel.setOnAction(event -> action.run());
    }

    public void setOnFileDropped(Consumer<Path> action) {
        onFileDropped = action;
    }

    /// Shows how far the reading is; empty where there is none.
    public void follow(Optional<Worker<?>> work) {
        progress.progressProperty().unbind();
        progress.setVisible(work.isPresent());
        progress.setManaged(work.isPresent());
        read.setDisable(work.isPresent());
        Node form = getCenter();
        form.setDisable(work.isPresent());
        work.ifPresent(task -> progress.progressProperty().bind(task.progressProperty()));
        message.setText(work.map(Worker::getMessage).orElse(""));
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            read.fire();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancel.fire();
            event.consume();
        }
    }

    private void onDragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void onDragDropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            onFileDropped.accept(event.getDragboard().getFiles().getFirst().toPath());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
