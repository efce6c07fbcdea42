package dateline.controller;

import dateline.anchor.QuoteAnchor;
import dateline.draft.Sentences;
import dateline.edit.EntryInput.Edited;
import dateline.model.Article;
import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.Evidence;
import dateline.model.Itinerary;
import dateline.view.detail.ArticlePane;
import dateline.view.edit.EntryDesk;
import dateline.view.window.SecondWindow;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Window;

/// One entry of the open itinerary in a window of its own, with its article beside it.
final class EntryWindow {
    private final Itinerary itinerary;
    private final Entry entry;
    private final Wording words;
    private final ArticlePane pane;
    private final EntryFormController form;
    private final SecondWindow window;

    EntryWindow(
            Services services,
            Wording words,
            Itinerary itinerary,
            Entry entry,
            Window owner,
            Consumer<Edited> onAccept) {
        this.itinerary = itinerary;
        this.entry = entry;
        this.words = words;
        Texts texts = Texts.of("edit", services.locale());
        pane = new ArticlePane(services.locale());
        form = new EntryFormController(
                services,
                words,
                itinerary,
                entry,
                texts.get("edit.entry.save"),
                edited -> {
                    close();
                    onAccept.accept(edited);
                },
                this::close);
        Optional<Article> first = entry.citations().stream()
                .map(Citation::article)
                .flatMap(id -> itinerary.article(id).stream())
                .findFirst()
                .or(() -> itinerary.articles().stream().findFirst());
        EntryDesk desk = new EntryDesk(texts, itinerary.articles(), first, pane, form.form(), this::showArticle);
        String title = entry.title().isEmpty()
                ? texts.get("edit.entry.window.new")
                : texts.get("edit.entry.window", entry.title());
        window = new SecondWindow(owner, title, desk);
        window.setMayClose(form::mayLeave);
        first.ifPresent(this::showArticle);
    }

    void show() {
        window.show();
        form.form().start();
    }

    private void close() {
        window.close();
    }

    private void showArticle(Article article) {
        String text = article.text();
        pane.show(article, Sentences.ranges(text), words.dates());
        pane.mark(Evidence.of(itinerary, QuoteAnchor::find).in(article));
        pane.emphasise(entry.citations().stream()
                .filter(citation -> citation.article().equals(article.id()))
                .map(citation -> QuoteAnchor.find(text, citation.quote(), citation.position())
                        .range())
                .flatMap(Optional::stream)
                .toList());
        form.citeFrom(article, pane);
    }
}
