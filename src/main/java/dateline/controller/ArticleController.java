package dateline.controller;

import dateline.draft.Draft;
import dateline.edit.InputProblem;
import dateline.edit.NewArticle;
import dateline.model.Article;
import dateline.timex.TimexRecognizer;
import dateline.view.dialog.Ask;
import dateline.view.edit.ArticleDesk;
import dateline.view.edit.ArticleForm;
import dateline.view.window.MainWindow;
import dateline.view.window.SecondWindow;
import dateline.wording.DateInput;
import dateline.wording.DateWords;
import dateline.wording.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.concurrent.Task;

/// From an article to its review: it is pasted or opened, dated, and read on the worker.
final class ArticleController {
    /// In the order of their rules.
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"), Locale.CHINESE);

    private final Services services;
    private final Texts texts;
    private final SettingsKeeper settings;
    private final MainWindow main;
    private final ReviewOpener reviews;
    private final Set<Locale> prepared = new HashSet<>();

    /// Shows the review of a draft in the window in which the article was given.
    interface ReviewOpener {
        void open(Draft draft, SecondWindow window);
    }

    ArticleController(Services services, SettingsKeeper settings, MainWindow main, ReviewOpener reviews) {
        this.services = services;
        this.texts = Texts.of("edit", services.locale());
        this.settings = settings;
        this.main = main;
        this.reviews = reviews;
    }

    void start() {
        new Sitting().show();
    }

    /// Begins with the text of a file.
    void start(Path file) {
        readFile(file).ifPresent(text -> {
            Sitting sitting = new Sitting();
            sitting.form.setText(text);
            sitting.show();
        });
    }

    private Optional<String> readFile(Path file) {
        ArticleFile.Read read = ArticleFile.read(file, texts.locale(), texts.get("edit.problem.no-text-file"));
        String name = String.valueOf(file.getFileName());
        String why = read.text()
                .filter(text -> text.length() > NewArticle.LONGEST)
                .map(text -> texts.get("edit.problem.text-too-long", text.length(), NewArticle.LONGEST))
                .orElse(read.why());
        if (!why.isEmpty()) {
            services.dialogs().sorry(texts.get("edit.article.not-read", name), why);
            return Optional.empty();
        }
        return read.text();
    }

    /// One article in its window, from the empty form to the review.
    private final class Sitting {
        private final DateInput dates = DateInput.of(texts);
        private final ArticleForm form =
                new ArticleForm(texts, LANGUAGES, services.clock().getZone());
        private final ArticleDesk desk = new ArticleDesk(texts, form);
        private final SecondWindow window =
                new SecondWindow(main.getScene().getWindow(), texts.get("edit.article.title"), desk);
        private Optional<Task<Draft>> reading = Optional.empty();

        Sitting() {
            prepare(LANGUAGES.getFirst());
            form.setDetector(text -> prepare(TimexRecognizer.languageOf(text)));
            form.setOnDate(this::sayDate);
            form.setOnOpen(() -> services.dialogs()
                    .chooseArticleToOpen(settings.now().lastFolder())
                    .ifPresent(this::open));
            desk.setOnFileDropped(this::open);
            desk.setOnRead(this::read);
            desk.setOnCancel(this::cancel);
            window.setMayClose(this::mayClose);
        }

        private void show() {
            window.show();
            form.start();
        }

        private void open(Path file) {
            readFile(file).ifPresent(form::setText);
        }

        private String sayDate(String typed) {
            return dates.read(typed, today())
                    .map(day -> new DateWords(texts.locale()).dayWithWeekday(day))
                    .orElse("");
        }

        private void read() {
            NewArticle typed = form.answer();
            List<InputProblem> problems = typed.problems(dates, today());
            form.show(problems);
            if (problems.isEmpty()) {
                read(typed.article(dates, today()), typed.zoneId());
            }
        }

        private void read(Article article, ZoneId zone) {
            Task<Draft> task = new ReadingTask(article, zone);
            task.setOnSucceeded(event -> {
                reading = Optional.empty();
                reviews.open(task.getValue(), window);
            });
            task.setOnCancelled(event -> stopped());
            task.setOnFailed(event -> {
                stopped();
                services.dialogs()
                        .sorry(
                                texts.get("edit.article.failed", article.headline()),
                                texts.get("edit.article.failed.sentence", String.valueOf(task.getException())));
            });
            reading = Optional.of(task);
            desk.follow(Optional.of(task));
            services.worker().execute(task);
        }

        private void stopped() {
            reading = Optional.empty();
            desk.follow(Optional.empty());
        }

        private void cancel() {
            if (reading.isPresent()) {
                reading.get().cancel();
            } else if (mayClose()) {
                window.close();
            }
        }

        private boolean mayClose() {
            return form.answer().text().isBlank()
                    || services.dialogs()
                            .ask(new Ask(
                                    texts.get("edit.article.leave.heading"),
                                    texts.get("edit.article.leave.sentence"),
                                    List.of(texts.get("edit.article.leave.action"))))
                            .isPresent();
        }
    }

    private final class ReadingTask extends Task<Draft> {
        private final Article article;
        private final ZoneId zone;

        ReadingTask(Article article, ZoneId zone) {
            this.article = article;
            this.zone = zone;
            updateMessage(texts.get("edit.article.progress"));
        }

        @Override
        protected Draft call() {
            return services.drafting().draft(article, zone);
        }
    }

    /// While the user is still at the form.
    private Locale prepare(Locale language) {
        if (prepared.add(language)) {
            services.worker().execute(() -> services.drafting().prepare(language));
        }
        return language;
    }

    private LocalDate today() {
        return LocalDate.now(services.clock());
    }
}
