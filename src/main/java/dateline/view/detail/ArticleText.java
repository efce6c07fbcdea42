package dateline.view.detail;

import dateline.model.Article;
import dateline.model.CitedPassage;
import dateline.model.TextPositionSelector;
import dateline.wording.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// An article's text that can be selected and copied, with its cited passages marked behind the words.
///
/// All offsets are UTF-16 code units of [Article#text()].
final class ArticleText extends Region {
    private final BlockColumn column = new BlockColumn(this::paintAll);
    private final MarkGutter gutter = new MarkGutter();
    private final MarkLinks links;
    private final Map<Layer, List<Span>> spans = new EnumMap<>(Layer.class);
    private List<CitedPassage> passages = List.of();
    private List<NumberedPassage> emphasised = List.of();
    private TextSelection selection = new TextSelection("", Locale.ROOT);
    private Consumer<CitedPassage> onPassageFocused = passage -> {};
    private Runnable onSelected = () -> {};
    private Consumer<List<CitedPassage>> onHovered = hovered -> {};

    /// @param onPassageChosen told the passage that was pressed with the keyboard
    ArticleText(Texts texts, Consumer<CitedPassage> onPassageChosen) {
        links = new MarkLinks(
                passage -> PassageWords.describe(texts, passage, textOf(passage)), onPassageChosen, this::focused);
        getStyleClass().add(DetailStyles.ARTICLE_TEXT);
        getChildren().addAll(gutter, column, links);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("detail.article.text"));
        setAccessibleHelp(texts.get("detail.article.text-help"));
    }

    /// Shows another text, with nothing selected in it and no passage emphasised.
    void setArticle(Article article, List<CitedPassage> cited) {
        TextBlocks blocks = TextBlocks.of(article);
        passages = List.copyOf(cited);
        emphasised = List.of();
        selection = new TextSelection(blocks.text(), article.language());
        spans.clear();
        spans.put(Layer.CITED, Span.stack(passages));
        column.setBlocks(blocks);
        links.setPassages(passages);
        requestLayout();
    }

    /// Marks other passages of the same text; what is selected stays so.
    void setPassages(List<CitedPassage> cited) {
        passages = List.copyOf(cited);
        set(Layer.CITED, Span.stack(passages));
        links.setPassages(passages);
        requestLayout();
    }

    /// Marks what is on no line of its own under the words.
    void mark(Layer layer, List<TextPositionSelector> places) {
        set(layer, places.stream().map(at -> new Span(at.start(), at.end(), 0)).toList());
    }

    /// Called after each change of what is selected.
    void setOnSelected(Runnable action) {
        onSelected = action;
    }

    /// Told the passages under the mouse.
    void setOnHovered(Consumer<List<CitedPassage>> action) {
        onHovered = action;
    }

    /// Emphasises the passages that the selected entry cites.
    void setEmphasis(List<NumberedPassage> value) {
        emphasised = List.copyOf(value);
        set(
                Layer.EMPHASISED,
                value.stream()
                        .filter(p -> !p.isCurrent())
                        .map(p -> span(p.at()))
                        .toList());
        set(
                Layer.CURRENT,
                value.stream()
                        .filter(NumberedPassage::isCurrent)
                        .map(p -> span(p.at()))
                        .toList());
        layOutGutter();
    }

    void setOnPassageFocused(Consumer<CitedPassage> action) {
        onPassageFocused = action;
    }

    /// The paragraphs and pieces of paragraphs that are laid out; others are when they come into view.
    List<ArticleBlock> laidOut() {
        return column.realized();
    }

    String text() {
        return column.blocks().text();
    }

    String textOf(CitedPassage passage) {
        return text().substring(passage.at().start(), passage.at().end());
    }

    TextSelection selection() {
        return selection;
    }

    /// To be called after each change to [#selection].
    void showSelection() {
        set(Layer.SELECTION, List.of(new Span(selection.start(), selection.end(), 0)));
        onSelected.run();
    }

    void hover(List<CitedPassage> hovered) {
        set(Layer.HOVERED, hovered.stream().map(p -> span(p.at())).toList());
        onHovered.accept(hovered);
    }

    /// The passages that hold the character under the point, the shortest first; none where there is no text.
    List<CitedPassage> passagesAt(double x, double y) {
        double columnX = x - column.getLayoutX();
        double columnY = y - column.getLayoutY();
        ArticleBlock node = column.nodeAt(columnY);
        if (node == null) {
            return List.of();
        }
        int at = node.characterAt(columnX, columnY - node.getLayoutY());
        boolean onText =
                node.rectangles(at, at + 1).stream().anyMatch(r -> r.contains(columnX, columnY - node.getLayoutY()));
        return onText ? passagesAt(at) : List.of();
    }

    List<CitedPassage> passagesAt(int offset) {
        return passages.stream()
                .filter(p -> p.at().start() <= offset && offset < p.at().end())
                .sorted((a, b) -> Integer.compare(a.at().length(), b.at().length()))
                .toList();
    }

    /// The place between two characters that is nearest to the point.
    int insertionAt(double x, double y) {
        double columnY = y - column.getLayoutY();
        ArticleBlock node = column.nodeAt(columnY);
        return node == null ? 0 : node.insertionAt(x - column.getLayoutX(), columnY - node.getLayoutY());
    }

    /// Where the passage is seen; empty while the text is not in the article.
    Optional<Bounds> boundsOf(TextPositionSelector at) {
        return rectangles(at).stream()
                .map(r -> (Bounds) new BoundingBox(
                        r.getMinX() + column.getLayoutX(),
                        r.getMinY() + column.getLayoutY(),
                        r.getWidth(),
                        r.getHeight()))
                .reduce(ArticleText::union);
    }

    /// Lays out what is seen.
    ///
    /// @return by how many pixels what is seen has moved down, if the text has to be laid out again
    OptionalDouble setVisibleRange(double top, double bottom) {
        return column.setVisibleRange(top - column.getLayoutY(), bottom - column.getLayoutY());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        return column.prefHeight(Math.max(1, inner)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = Math.max(1, getWidth() - left - snappedRightInset());
        double height = getHeight() - top - snappedBottomInset();
        column.resizeRelocate(left, top, width, height);
        gutter.resizeRelocate(0, top, left, height);
        links.resizeRelocate(left, top, width, height);
        column.layout();
        layOutGutter();
        links.place(passage -> rectangles(passage.at()));
    }

    private void layOutGutter() {
        if (gutter.getWidth() > 0) {
            gutter.show(emphasised, passage -> rectangles(passage.at()));
        }
    }

    private void focused(List<CitedPassage> focused) {
        set(Layer.FOCUSED, focused.stream().map(p -> span(p.at())).toList());
        focused.forEach(onPassageFocused);
    }

    private void set(Layer layer, List<Span> value) {
        if (!value.equals(spans.getOrDefault(layer, List.of()))) {
            spans.put(layer, value);
            if (column.getWidth() > 0 && !column.isNeedsLayout()) {
                column.realized().forEach(block -> block.paint(layer, value));
            }
        }
    }

    private void paintAll(ArticleBlock block) {
        spans.forEach(block::paint);
    }

    private List<Rectangle2D> rectangles(TextPositionSelector at) {
        return at.end() > text().length() ? List.of() : column.rectangles(at.start(), at.end());
    }

    private Span span(TextPositionSelector at) {
        int index = passages.stream().map(CitedPassage::at).toList().indexOf(at);
        int level = index < 0
                ? 0
                : spans.getOrDefault(Layer.CITED, List.of()).get(index).level();
        return new Span(at.start(), at.end(), level);
    }

    private static Bounds union(Bounds a, Bounds b) {
        double minX = Math.min(a.getMinX(), b.getMinX());
        double minY = Math.min(a.getMinY(), b.getMinY());
        double maxX = Math.max(a.getMaxX(), b.getMaxX());
        double maxY = Math.max(a.getMaxY(), b.getMaxY());
        return new BoundingBox(minX, minY, maxX - minX, maxY - minY);
    }
}
