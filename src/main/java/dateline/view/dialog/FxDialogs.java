package dateline.view.dialog;

import dateline.wording.Texts;
import dateline.wording.Wording;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The dialogs as JavaFX shows them, over the window that is given.
public final class FxDialogs implements Dialogs {
    /// How much of the window a large dialog takes at most.
    private static final double WIDEST = 0.85;

    private static final double HIGHEST = 0.7;
    private final @Nullable Window owner;
    private final Texts texts;
    private final Supplier<Wording> wording;
    private final Supplier<ProgramFacts> about;

    /// @param owner `null` for dialogs that stand alone
    /// @param about what the program is, asked for when someone wants to know
    public FxDialogs(@Nullable Window owner, Texts texts, Supplier<Wording> wording, Supplier<ProgramFacts> about) {
        this.owner = owner;
        this.texts = texts;
        this.wording = wording;
        this.about = about;
    }

    @Override
    public Optional<Path> chooseFileToOpen(Collection<String> endings, Optional<Path> folder) {
        FileChooser chooser = chooser(texts.get("open.title"), folder);
        String[] names = endings.stream().map(ending -> "*." + ending).toArray(String[]::new);
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(texts.get("open.itineraries"), names),
                        new ExtensionFilter(texts.get("open.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseArticleToOpen(Optional<Path> folder) {
        FileChooser chooser = chooser(texts.get("open.article.title"), folder);
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(texts.get("open.articles"), "*.txt", "*.md", "*.markdown", "*.text"),
                        new ExtensionFilter(texts.get("open.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(top())).map(File::toPath);
    }

    @Override
    public Optional<Integer> ask(Ask question) {
        List<ButtonType> answers = question.answers().stream()
                .map(words -> new ButtonType(words, ButtonData.OTHER))
                .toList();
        ButtonType[] buttons =
                Stream.concat(answers.stream(), Stream.of(cancel())).toArray(ButtonType[]::new);
        Dialog<ButtonType> dialog = dialog(question.heading(), words(question.sentence()), buttons);
        answers.stream()
                .findFirst()
                .map(dialog.getDialogPane()::lookupButton)
                .ifPresent(button -> ((Button) button).setDefaultButton(true));
        return dialog.showAndWait().map(answers::indexOf).filter(at -> at >= 0);
    }

    @Override
    public Optional<Path> chooseFileToSave(String kind, String ending, String suggestedName, Optional<Path> folder) {
        FileChooser chooser = chooser(texts.get("save.title", kind), folder);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, "*" + ending));
        chooser.setInitialFileName(suggestedName + ending);
        return Optional.ofNullable(chooser.showSaveDialog(top()))
                .map(File::toPath)
                .map(path -> withEnding(path, ending));
    }

    @Override
    public Optional<BriefingForm.Answer> askForBriefing(BriefingForm form) {
        ButtonType action = new ButtonType(form.action(), ButtonData.OK_DONE);
        BriefingPane pane = new BriefingPane(form, texts);
        Dialog<ButtonType> dialog = dialog(form.heading(), pane, action, cancel());
        dialog.getDialogPane().lookupButton(action).disableProperty().bind(pane.empty());
        return dialog.showAndWait().filter(action::equals).map(button -> pane.answer());
    }

    @Override
    public boolean showProblems(ProblemReport report) {
        ButtonType open = new ButtonType(texts.get("problems.open"), ButtonData.OK_DONE);
        ButtonType close = new ButtonType(texts.get("dialog.close"), ButtonData.CANCEL_CLOSE);
        ProblemsPane pane = new ProblemsPane(report, texts);
        fit(pane, 780, 520);
        Dialog<ButtonType> dialog =
                report.offerOpening() ? dialog(report.file(), pane, open, close) : dialog(report.file(), pane, close);
        dialog.setResizable(true);
        return dialog.showAndWait().filter(open::equals).isPresent();
    }

    @Override
    public boolean confirmLink(URI target) {
        ButtonType open = new ButtonType(texts.get("link.open"), ButtonData.OK_DONE);
        return dialog(texts.get("link.title"), new LinkPane(target, texts), open, cancel())
                .showAndWait()
                .filter(open::equals)
                .isPresent();
    }

    @Override
    public void showLegend() {
        ScrollPane pane = new ScrollPane(new LegendPane(wording.get(), texts));
        pane.setFitToWidth(true);
        show(texts.get("legend.title"), pane, 760, 720);
    }

    @Override
    public void showKeys(List<KeyLine> everywhere) {
        show(texts.get("keys.title"), new KeysPane(everywhere, texts), 520, 620);
    }

    @Override
    public void showAbout() {
        show(texts.get("about.title"), new AboutPane(about.get(), texts), 620, 560);
    }

    /// Something to read.
    private void show(String title, Region pane, double width, double height) {
        fit(pane, width, height);
        Dialog<ButtonType> dialog = dialog(title, pane, close());
        dialog.setResizable(true);
        dialog.showAndWait();
    }

    /// As large as it would like to be, in pixels, where the window is larger still.
    private void fit(Region pane, double width, double height) {
        pane.setPrefSize(
                owner == null ? width : Math.min(width, owner.getWidth() * WIDEST),
                owner == null ? height : Math.min(height, owner.getHeight() * HIGHEST));
    }

    @Override
    public void sorry(String heading, String sentence) {
        dialog(heading, words(sentence), close()).showAndWait();
    }

    /// The window that is over the others: what asks must not be under it.
    private @Nullable Window top() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && owner != null && owner.equals(stage.getOwner()))
                .filter(Window::isShowing)
                .reduce((a, b) -> b)
                .orElse(owner);
    }

    private static Label words(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMaxWidth(520);
        return label;
    }

    private Dialog<ButtonType> dialog(String title, Node content, ButtonType... buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(top());
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(buttons);
        Optional.ofNullable(owner).map(Window::getScene).ifPresent(scene -> {
            dialog.getDialogPane().getStylesheets().setAll(scene.getStylesheets());
            Dress.copy(scene.getRoot(), dialog.getDialogPane());
        });
        return dialog;
    }

    private ButtonType cancel() {
        return new ButtonType(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    }

    private ButtonType close() {
        return new ButtonType(texts.get("dialog.close"), ButtonData.CANCEL_CLOSE);
    }

    private static FileChooser chooser(String title, Optional<Path> folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private static Path withEnding(Path path, String ending) {
        String name = String.valueOf(path.getFileName());
        return name.contains(".") ? path : path.resolveSibling(name + ending);
    }
}
