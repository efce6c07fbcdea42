package dateline.view.edit;

import dateline.view.detail.ArticlePane;
import dateline.view.text.Icon;
import dateline.wording.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Separator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The article on the left; on the right its proposed entries as cards, or one of them in its form.
public final class ReviewDesk extends BorderPane {
    private static final List<ReviewAction> ENDS_OF_GROUPS =
            List.of(ReviewAction.DROP, ReviewAction.ADD, ReviewAction.REDO);

    /// Below this width, in pixels, the bar's buttons show their icons alone.
    private static final double ICONS_BELOW = 900;

    private final Texts texts;
    private final ArticlePane article;
    private final ListView<ReviewRow> cards = new ListView<>();
    private final TextField title = new TextField();
    private final Label count = new Label();
    private final ToggleButton open = new ToggleButton();
    private final VBox cardSide;
    private final StackPane right = new StackPane();
    private final Button cancel;
    private final Map<ReviewAction, Button> buttons = new EnumMap<>(ReviewAction.class);
    private Consumer<ReviewAction> onAction = action -> {};
    private BiConsumer<ReviewAction, ReviewRow> onCardAction = (action, row) -> {};
    private Consumer<@Nullable ReviewRow> onHovered = row -> {};
    private Runnable onCancel = () -> {};

    public ReviewDesk(Texts texts, ArticlePane article) {
        this.texts = texts;
        this.article = article;
        setId("review-desk");
        getStyleClass().add("review-desk");
        setMinSize(0, 0);
        for (ReviewAction action : ReviewAction.values()) {
            buttons.put(action, button(action));
        }
        cancel = new Button(texts.get("edit.review.cancel"));
        cancel.setId("review-cancel");
        cancel.setOnAction(event -> onCancel.run());
        setUpCards();
        setUpToggle();
        cardSide = new VBox(titleBox(), cards);
        cardSide.getStyleClass().add("card-side");
        VBox.setVgrow(cards, Priority.ALWAYS);
        right.getChildren().setAll(cardSide);
        right.setMinSize(0, 0);
        SplitPane split = new SplitPane(article, right);
        split.setDividerPositions(0.5);
        setTop(bar());
        setCenter(split);
        setBottom(foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        ObservableValue<ContentDisplay> display = widthProperty()
                .map(width -> width.doubleValue() < ICONS_BELOW ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        buttons.forEach((action, button) -> {
            if (action.isInBar()) {
                button.contentDisplayProperty().bind(display);
            }
        });
    }

    /// The cards, in the article's order.
    public ListView<ReviewRow> cards() {
        return cards;
    }

    public StringProperty titleProperty() {
        return title.textProperty();
    }

    /// Whether dated phrases that no proposal cites are shown.
    public BooleanProperty openShownProperty() {
        return open.selectedProperty();
    }

    public void setOnAction(Consumer<ReviewAction> action) {
        onAction = action;
    }

    /// Told what a button of a card asks.
    public void setOnCardAction(BiConsumer<ReviewAction, ReviewRow> action) {
        onCardAction = action;
    }

    /// Told the card under the mouse; `null` where there is none.
    public void setOnHovered(Consumer<@Nullable ReviewRow> action) {
        onHovered = action;
    }

    public void setOnCancel(Runnable action) {
        onCancel = action;
    }

    /// The actions that there is something to do for just now.
    public void setEnabled(Set<ReviewAction> enabled) {
        buttons.forEach((action, button) -> button.setDisable(!enabled.contains(action)));
    }

    /// @param words how many are accepted, undecided and dropped
    /// @param phrases how many dated phrases no proposal cites
    public void showCount(String words, String phrases) {
        count.setText(words);
        open.setText(phrases);
    }

    /// Shows a form instead of the cards, until [#showCards].
    public void showForm(Region form) {
        right.getChildren().setAll(form);
        setForm(true);
    }

    public void showCards() {
        right.getChildren().setAll(cardSide);
        setForm(false);
        cards.requestFocus();
    }

    /// Brings a card into view, unless it is.
    public void reveal(int index) {
        cards.layout();
        boolean seen = cards.lookupAll(".review-card").stream()
                .filter(ReviewCell.class::isInstance)
                .map(ReviewCell.class::cast)
                .filter(cell -> cell.getIndex() == index && !cell.isEmpty())
                .anyMatch(cell -> cell.getBoundsInParent().getMinY() >= 0
                        && cell.localToScene(cell.getBoundsInLocal()).getMaxY()
                                <= cards.localToScene(cards.getBoundsInLocal()).getMaxY());
        if (!seen) {
            cards.scrollTo(index);
        }
    }

    public void start() {
        cards.requestFocus();
    }

    private boolean isForm() {
        return !right.getChildren().contains(cardSide);
    }

    private void setForm(boolean form) {
        for (Node part : List.of(getTop(), getBottom())) {
            part.setVisible(!form);
            part.setManaged(!form);
        }
    }

    private void setUpCards() {
        cards.setId("review-cards");
        cards.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        cards.setCellFactory(list ->
                new ReviewCell(texts, (action, row) -> onCardAction.accept(action, row), row -> onHovered.accept(row)));
        cards.setAccessibleText(texts.get("edit.cards.spoken"));
        Label none = new Label(texts.get("edit.cards.none"));
        none.setWrapText(true);
        none.getStyleClass().add("cards-none");
        cards.setPlaceholder(none);
        cards.setMinSize(0, 0);
    }

    private void setUpToggle() {
        open.setId("review-open");
        open.setGraphic(new Icon(Feather.CLOCK));
        open.setTooltip(new Tooltip(texts.get("edit.open.hint")));
        open.setAccessibleHelp(texts.get("edit.open.hint"));
        open.setMinWidth(USE_PREF_SIZE);
    }

    private Node titleBox() {
        title.setId("review-title");
        return new FieldBox(texts.get("edit.review.title"), title);
    }

    /// Wraps where it is narrow, so that every button stays in sight.
    private Node bar() {
        FlowPane bar = new FlowPane();
        bar.setId("review-bar");
        bar.getStyleClass().add("edit-bar");
        bar.setAccessibleRole(AccessibleRole.TOOL_BAR);
        buttons.forEach((action, button) -> {
            if (action.isInBar()) {
                bar.getChildren().add(button);
                if (ENDS_OF_GROUPS.contains(action)) {
                    bar.getChildren().add(new Separator(Orientation.VERTICAL));
                }
            }
        });
        bar.getChildren().add(open);
        return bar;
    }

    private Node foot() {
        count.setId("review-count");
        count.setWrapText(true);
        count.setMinWidth(0);
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        Button save = buttons.getOrDefault(ReviewAction.SAVE, cancel);
        save.getStyleClass().add("accent");
        cancel.setMinWidth(USE_PREF_SIZE);
        HBox foot = new HBox(count, cancel, save);
        foot.getStyleClass().add("edit-foot");
        return foot;
    }

    private Button button(ReviewAction action) {
        String name = texts.of("edit.action", action);
        Button button = new Button(name, new Icon(action.icon()));
        button.setId(action.id());
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(name.replace("…", ""));
        button.setTooltip(
                new Tooltip(name.replace("…", "") + " (" + action.accelerator().getDisplayText() + ")"));
        button.setOnAction(event -> onAction.accept(action));
        return button;
    }

    private void onKey(KeyEvent event) {
        if (isForm()) {
            return;
        }
        ReviewAction.of(event)
                .or(() -> redo(event))
                .or(() -> plain(event))
                .ifPresentOrElse(
                        action -> {
                            Button button = buttons.get(action);
                            if (button != null && !button.isDisabled()) {
                                onAction.accept(action);
                            }
                            event.consume();
                        },
                        () -> onOtherKey(event));
    }

    /// The second key that people know for it.
    private static Optional<ReviewAction> redo(KeyEvent event) {
        return event.isShortcutDown() && event.getCode() == KeyCode.Y
                ? Optional.of(ReviewAction.REDO)
                : Optional.empty();
    }

    /// In the list of cards, where nothing is typed, single keys do.
    private Optional<ReviewAction> plain(KeyEvent event) {
        boolean modified = event.isShortcutDown() || event.isAltDown() || event.isShiftDown();
        if (modified || !cards.isFocused()) {
            return Optional.empty();
        }
        return switch (event.getCode()) {
            case SPACE -> Optional.of(ReviewAction.ACCEPT);
            case ENTER -> Optional.of(ReviewAction.EDIT);
            case DELETE -> Optional.of(ReviewAction.DROP);
            default -> Optional.empty();
        };
    }

    private void onOtherKey(KeyEvent event) {
        if (event.getCode() == KeyCode.F6) {
            if (article.isFocusWithin()) {
                cards.requestFocus();
            } else {
                article.start();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            onCancel.run();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.D) {
            open.setSelected(!open.isSelected());
            event.consume();
        }
    }
}
