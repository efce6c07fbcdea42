package dateline.view.detail;

import dateline.model.Article;
import dateline.model.CitedPassage;
import dateline.model.Entry;
import dateline.model.TextPositionSelector;
import dateline.wording.DateWords;
import dateline.wording.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// An article beside what is being made of it: its passages are marked and lead to what cites them, and text can be
/// selected, by sentence with Ctrl and the arrows too.
public final class ArticlePane extends VBox {
    private final ArticleHeader header;
    private final ArticleText text;
    private final VBox content;
    private final Scroller scroller;
    private final CopyMenu copyMenu;
    private final ReadOnlyObjectWrapper<Optional<TextPositionSelector>> selection =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<TextPositionSelector> sentences = List.of();
    private String source = "";
    private Consumer<List<Entry>> onEntriesChosen = entries -> {};
    private Consumer<List<Entry>> onEntriesHovered = entries -> {};
    private Consumer<TextPositionSelector> onOpenChosen = at -> {};

    public ArticlePane(Locale locale) {
        Texts texts = Texts.of("detail", locale);
        header = new ArticleHeader(texts, link -> {});
        text = new ArticleText(texts, passage -> chosen(List.of(passage)));
        content = new VBox(header, text);
        content.getStyleClass().add(DetailStyles.READING_CONTENT);
        scroller = new Scroller(content);
        scroller.setViewport(this::viewportMoved);
        copyMenu = new CopyMenu(texts, new Copying());
        getStyleClass().addAll(DetailStyles.READING, "article-pane");
        setMinSize(0, 0);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        getChildren().setAll(scroller);
        new ArticleInput(text, new Clicks(), this::scrollToward);
        text.setOnSelected(this::keepSelection);
        text.setOnHovered(passages -> onEntriesHovered.accept(entries(passages)));
        text.setOnPassageFocused(passage -> reveal(passage.at()));
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        text.setOnContextMenuRequested(event -> {
            copyMenu.show(text, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /// @param parts the article's sentences, in its order
    public void show(Article article, List<TextPositionSelector> parts, DateWords dates) {
        sentences = List.copyOf(parts);
        source = article.headline();
        header.show(article, dates);
        text.setArticle(article, List.of());
        keepSelection();
    }

    /// Marks the passages that something cites. One that nothing cites is an open one.
    ///
    /// @param passages by their start
    public void mark(List<CitedPassage> passages) {
        text.setPassages(passages);
    }

    /// Marks the phrases that name days, and those of them that no entry cites.
    public void markDated(List<TextPositionSelector> dated, List<TextPositionSelector> open) {
        text.mark(Layer.DATED, dated);
        text.mark(Layer.OPEN, open);
    }

    /// Marks passages as those that are spoken of, and brings the first into view.
    public void emphasise(List<TextPositionSelector> places) {
        text.setEmphasis(
                places.stream().map(at -> new NumberedPassage(0, at, true)).toList());
        places.stream().findFirst().ifPresent(this::reveal);
    }

    /// Marks passages for as long as the mouse is on what cites them elsewhere.
    public void light(List<TextPositionSelector> places) {
        text.mark(Layer.HOVERED, places);
    }

    public ReadOnlyObjectProperty<Optional<TextPositionSelector>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public void select(TextPositionSelector at) {
        text.selection().select(at.start(), at.end());
        text.showSelection();
        reveal(at);
    }

    /// Told what cites the passage that was clicked, or chosen with the keyboard.
    public void setOnEntriesChosen(Consumer<List<Entry>> action) {
        onEntriesChosen = action;
    }

    public void setOnEntriesHovered(Consumer<List<Entry>> action) {
        onEntriesHovered = action;
    }

    /// Told the passage that was chosen although nothing cites it.
    public void setOnOpenChosen(Consumer<TextPositionSelector> action) {
        onOpenChosen = action;
    }

    /// Gives the keyboard to the text.
    public void start() {
        text.requestFocus();
    }

    private void chosen(List<CitedPassage> passages) {
        List<Entry> entries = entries(passages);
        if (entries.isEmpty()) {
            passages.stream().findFirst().map(CitedPassage::at).ifPresent(onOpenChosen);
        } else {
            onEntriesChosen.accept(entries);
        }
    }

    private static List<Entry> entries(List<CitedPassage> passages) {
        return passages.stream().flatMap(p -> p.entries().stream()).distinct().toList();
    }

    private void keepSelection() {
        selection.set(
                text.selection().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new TextPositionSelector(
                                text.selection().start(), text.selection().end())));
    }

    private void onKey(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.DOWN;
        if (event.isShortcutDown() && (down || event.getCode() == KeyCode.UP)) {
            sentence(down).ifPresent(at -> {
                boolean extend = event.isShiftDown() && selection.get().isPresent();
                select(extend ? union(selection.get().get(), at) : at);
            });
            event.consume();
        }
    }

    /// The sentence after, or before, what is selected.
    private Optional<TextPositionSelector> sentence(boolean after) {
        int start = text.selection().start();
        int end = text.selection().end();
        return after
                ? sentences.stream()
                        .filter(s -> s.start() >= end && s.end() > end)
                        .findFirst()
                : sentences.stream().filter(s -> s.end() <= start).reduce((a, b) -> b);
    }

    private static TextPositionSelector union(TextPositionSelector a, TextPositionSelector b) {
        return new TextPositionSelector(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
    }

    private void reveal(TextPositionSelector at) {
        scroller.reveal(() -> inContent(at));
    }

    private Optional<Bounds> inContent(TextPositionSelector at) {
        return text.boundsOf(at).map(text::localToScene).map(content::sceneToLocal);
    }

    private OptionalDouble viewportMoved(double top, double bottom) {
        return text.setVisibleRange(top - text.getLayoutY(), bottom - text.getLayoutY());
    }

    private void scrollToward(double textY) {
        double y = text.getLayoutY() + textY;
        Bounds visible = scroller.visible();
        if (y < visible.getMinY()) {
            scroller.scrollBy(y - visible.getMinY());
        } else if (y > visible.getMaxY()) {
            scroller.scrollBy(y - visible.getMaxY());
        }
    }

    private final class Clicks implements ArticleInput.Target {
        @Override
        public void passagesClicked(List<CitedPassage> passages, MouseEvent event) {
            chosen(passages);
        }

        @Override
        public void copyRequested() {
            copyMenu.copy();
        }
    }

    private final class Copying implements CopyMenu.Source {
        @Override
        public String selectedText() {
            return text.selection().selectedText();
        }

        @Override
        public String source() {
            return source;
        }

        @Override
        public void selectAll() {
            text.selection().selectAll();
            text.showSelection();
        }

        @Override
        public void copied(String copied) {}
    }
}
