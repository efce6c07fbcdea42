package dateline.controller;

import dateline.anchor.ArticleReplacement;
import dateline.anchor.ArticleReplacement.Finding;
import dateline.draft.ArticleText;
import dateline.edit.NewArticle;
import dateline.model.Article;
import dateline.model.Itinerary;
import dateline.model.Passage;
import dateline.view.edit.ReplacementDesk;
import dateline.view.window.MainWindow;
import dateline.view.window.SecondWindow;
import dateline.wording.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.concurrent.Task;

/// Puts a newer text of an article in the place of the older one, after showing what becomes of each citation.
final class ReplacementController {
    private final Services services;
    private final Texts texts;
    private final SettingsKeeper settings;
    private final MainWindow main;
    private final Supplier<Optional<Itinerary>> itinerary;
    private final Consumer<Itinerary> onReplaced;

    /// @param onReplaced told the itinerary with the newer text, where the user wants it
    ReplacementController(
            Services services,
            SettingsKeeper settings,
            MainWindow main,
            Supplier<Optional<Itinerary>> itinerary,
            Consumer<Itinerary> onReplaced) {
        this.services = services;
        this.texts = Texts.of("edit", services.locale());
        this.settings = settings;
        this.main = main;
        this.itinerary = itinerary;
        this.onReplaced = onReplaced;
    }

    void start() {
        itinerary.get().filter(now -> !now.articles().isEmpty()).ifPresent(now -> new Sitting(now).show());
    }

    private final class Sitting {
        private final Itinerary whole;
        private final ReplacementDesk desk;
        private final SecondWindow window;
        private Optional<ArticleReplacement> found = Optional.empty();
        private int newest;

        Sitting(Itinerary whole) {
            this.whole = whole;
            desk = new ReplacementDesk(texts, whole.articles());
            window = new SecondWindow(main.getScene().getWindow(), texts.get("edit.replace.title"), desk);
            desk.setOnOpen(() -> services.dialogs()
                    .chooseArticleToOpen(settings.now().lastFolder())
                    .ifPresent(this::open));
            desk.setOnChanged(this::forget);
            desk.setOnCompare(this::compare);
            desk.setOnReplace(this::replace);
            desk.setOnCancel(window::close);
        }

        private void show() {
            window.show();
            desk.start();
        }

        private void open(Path file) {
            ArticleFile.Read read = ArticleFile.read(file, texts.locale(), texts.get("edit.problem.no-text-file"));
            if (read.text().isPresent()) {
                desk.setText(read.text().get());
            } else {
                String name = String.valueOf(file.getFileName());
                services.dialogs().sorry(texts.get("edit.article.not-read", name), read.why());
            }
        }

        /// What was found belongs to the text that it was found in.
        private void forget() {
            newest++;
            found = Optional.empty();
            desk.forget();
        }

        private void compare() {
            String text = desk.text();
            if (text.isBlank() || text.length() > NewArticle.LONGEST) {
                desk.showProblem(
                        text.isBlank()
                                ? texts.get("edit.problem.no-text")
                                : texts.get("edit.problem.text-too-long", text.length(), NewArticle.LONGEST));
                return;
            }
            int asked = ++newest;
            Task<ArticleReplacement> task = new ComparingTask(whole, newer(desk.article(), text));
            task.setOnSucceeded(event -> {
                if (asked == newest) {
                    found = Optional.of(task.getValue());
                    showFound(task.getValue());
                }
            });
            services.worker().execute(task);
        }

        private void showFound(ArticleReplacement replacement) {
            List<Finding> review = replacement.toReview();
            int all = replacement.findings().size();
            desk.show(
                    texts.get("edit.replace.count", all - review.size(), review.size()),
                    review.stream().map(ReplacementController.this::row).toList());
        }

        private void replace() {
            found.ifPresent(replacement -> {
                window.close();
                onReplaced.accept(replacement.itinerary());
                main.say(texts.get("edit.replace.done", desk.article().headline()));
            });
        }
    }

    private static final class ComparingTask extends Task<ArticleReplacement> {
        private final Itinerary itinerary;
        private final Article newer;

        ComparingTask(Itinerary itinerary, Article newer) {
            this.itinerary = itinerary;
            this.newer = newer;
        }

        @Override
        protected ArticleReplacement call() {
            return ArticleReplacement.of(itinerary, newer);
        }
    }

    private ReplacementDesk.Row row(Finding finding) {
        return new ReplacementDesk.Row(
                finding.citer(),
                state(finding.passage()),
                finding.citation().quote().exact(),
                finding.words());
    }

    private String state(Passage passage) {
        return switch (passage) {
            case Passage.Exact e -> texts.get("edit.replace.found");
            case Passage.Moved m -> texts.get("edit.replace.found");
            case Passage.Changed c -> texts.get("edit.replace.changed");
            case Passage.Ambiguous a ->
                texts.get("edit.replace.ambiguous", a.candidates().size());
            case Passage.Lost l -> texts.get("edit.replace.lost");
        };
    }

    /// The older article's record with the newer words; a headline in the text counts.
    private static Article newer(Article older, String text) {
        Article read =
                ArticleText.read(text, older.headline(), older.published().orElse(LocalDate.EPOCH), older.language());
        return new Article(
                older.id(),
                read.headline(),
                older.publisher(),
                older.published(),
                older.language(),
                older.source(),
                older.url(),
                older.inferences(),
                read.paragraphs(),
                older.extras());
    }
}
