package dateline.view.edit;

import dateline.edit.Decision;
import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Lifecycle;
import dateline.view.review.WrappingCell;
import dateline.view.sign.WhenSign;
import dateline.view.text.Icon;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A proposed entry as a card: what, when, where, how surely, which of that the article does not say itself, and the
/// sentence.
final class ReviewCell extends WrappingCell<ReviewRow> {
    private static final String BETWEEN = " · ";

    private final Texts texts;
    private final Label state = new Label();
    private final Label title = wrapping("card-title");
    private final HBox buttons = new HBox();
    private final VBox lines = new VBox();
    private final VBox card;

    /// @param onAction what a button of the card asks for its entry
    /// @param onHovered told the entry under the mouse, and `null` when it leaves
    ReviewCell(Texts texts, BiConsumer<ReviewAction, ReviewRow> onAction, Consumer<@Nullable ReviewRow> onHovered) {
        this.texts = texts;
        getStyleClass().add("review-card");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        state.getStyleClass().add("card-state");
        state.setMinWidth(USE_PREF_SIZE);
        buttons.getStyleClass().add("card-buttons");
        buttons.setMinWidth(USE_PREF_SIZE);
        buttons.getChildren()
                .addAll(
                        button(ReviewAction.ACCEPT, onAction),
                        button(ReviewAction.EDIT, onAction),
                        button(ReviewAction.DROP, onAction));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(state, space, buttons);
        head.getStyleClass().add("card-head");
        lines.getStyleClass().add("card-lines");
        card = new VBox(head, title, lines);
        card.getStyleClass().add("card");
        hoverProperty().subscribe(on -> onHovered.accept(on ? getItem() : null));
    }

    @Override
    protected void updateItem(@Nullable ReviewRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null || empty ? null : card);
        for (Decision each : Decision.values()) {
            pseudoClassStateChanged(pseudoClass(each), row != null && !empty && row.decision() == each);
        }
        setAccessibleText(row == null || empty ? null : spoken(row));
        if (row != null && !empty) {
            show(row);
        }
    }

    private void show(ReviewRow row) {
        Entry entry = row.entry();
        Wording words = row.wording();
        state.setText(texts.of("edit.decision", row.decision()));
        state.setGraphic(new Icon(sign(row.decision())));
        title.setText(entry.title());
        Label when = line(words.sentenceCase(words.when(entry.when())), "card-when");
        when.setGraphic(new WhenSign(entry.when().kind()));
        lines.getChildren().setAll(when, line(facts(row), "card-facts"));
        entry.inferences().stream()
                .map(i -> line(words.sentence(words.inferred(i.field(), i.reason())), "card-inferred"))
                .forEach(lines.getChildren()::add);
        entry.citations().stream()
                .map(Citation::quote)
                .map(quote -> line(FormWords.quoted(texts, quote.exact()), "card-quote"))
                .forEach(lines.getChildren()::add);
    }

    private static String facts(ReviewRow row) {
        Wording words = row.wording();
        StringJoiner facts = new StringJoiner(BETWEEN);
        facts.add(
                row.entry().isInferred(Field.PLACE)
                        ? words.placeWithMark(row.entry(), row.itinerary())
                        : words.place(row.entry(), row.itinerary()));
        facts.add(words.certainty(row.entry().certainty()));
        if (!(row.entry().lifecycle() instanceof Lifecycle.Scheduled)) {
            facts.add(words.lifecycle(row.entry().lifecycle()));
        }
        if (!row.entry().participants().isEmpty()) {
            facts.add(words.participants(row.entry().participants()));
        }
        return facts.toString();
    }

    private String spoken(ReviewRow row) {
        String quotes = row.entry().citations().stream()
                .map(Citation::quote)
                .map(quote -> FormWords.quoted(texts, quote.exact()))
                .reduce("", (a, b) -> a + " " + b);
        return texts.of("edit.decision", row.decision())
                + ": "
                + row.wording().describe(row.entry(), row.itinerary())
                + quotes;
    }

    /// The keyboard and screen readers have the same actions in the bar: tabbing through ten cards' buttons helps
    /// nobody.
    private Button button(ReviewAction action, BiConsumer<ReviewAction, ReviewRow> onAction) {
        Button button = new Button("", new Icon(action.icon()));
        String name = texts.of("edit.action", action).replace("…", "");
        button.getStyleClass().addAll("button-icon", "flat", "card-button");
        button.setFocusTraversable(false);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> {
            if (getItem() != null) {
                onAction.accept(action, getItem());
            }
        });
        return button;
    }

    private static Feather sign(Decision decision) {
        return switch (decision) {
            case UNDECIDED -> Feather.HELP_CIRCLE;
            case ACCEPTED -> Feather.CHECK;
            case DROPPED -> Feather.X;
        };
    }

    private static PseudoClass pseudoClass(Decision decision) {
        return PseudoClass.getPseudoClass(decision.name().toLowerCase(Locale.ROOT));
    }

    private static Label line(String words, String styleClass) {
        Label label = wrapping(styleClass);
        label.setText(words);
        return label;
    }

    private static Label wrapping(String styleClass) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
