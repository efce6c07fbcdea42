package dateline.view.detail;

import dateline.model.Article;
import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.Passage;
import dateline.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The numbered quotes of the chosen entry.
final class EvidenceList extends VBox {
    private final Texts texts;
    private final Consumer<Citation> onCitationChosen;
    private final Label title = new Label();
    private final Label none = new Label();
    private final List<EvidenceCard> cards = new ArrayList<>();
    private List<Citation> shown = List.of();

    EvidenceList(Texts texts, Consumer<Citation> onCitationChosen) {
        this.texts = texts;
        this.onCitationChosen = onCitationChosen;
        setAccessibleRole(AccessibleRole.PARENT);
        title.setText(texts.get("detail.evidence.title"));
        title.getStyleClass().add(DetailStyles.SECTION_TITLE);
        none.setText(texts.get("detail.evidence.none"));
        none.getStyleClass().add(DetailStyles.MUTED);
        none.setWrapText(true);
        getChildren().addAll(title, none);
        getStyleClass().add(DetailStyles.EVIDENCE);
    }

    void show(Entry entry, DetailContext context) {
        shown = entry.citations();
        none.setVisible(shown.isEmpty());
        none.setManaged(shown.isEmpty());
        while (cards.size() < shown.size()) {
            addCard();
        }
        for (int i = 0; i < cards.size(); i++) {
            EvidenceCard card = cards.get(i);
            card.setVisible(i < shown.size());
            card.setManaged(i < shown.size());
            if (i < shown.size()) {
                fill(card, i + 1, shown.get(i), context);
            }
        }
    }

    void setCurrent(Optional<Citation> current) {
        int index = current.map(shown::indexOf).orElse(-1);
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).setCurrent(i == index);
        }
    }

    /// How high it is down to the end of the first quote.
    double heightToFirst(double width) {
        Region first = shown.isEmpty() ? none : cards.getFirst();
        return snappedTopInset()
                + snapSizeY(title.prefHeight(width))
                + getSpacing()
                + snapSizeY(first.prefHeight(width));
    }

    List<EvidenceCard> cards() {
        return cards.subList(0, shown.size());
    }

    private void addCard() {
        EvidenceCard card = new EvidenceCard(texts.get("detail.evidence.help"));
        int index = cards.size();
        card.setOnAction(() -> onCitationChosen.accept(shown.get(index)));
        cards.add(card);
        getChildren().add(card);
    }

    private void fill(EvidenceCard card, int number, Citation citation, DetailContext context) {
        Passage passage = context.evidence().passage(citation);
        Optional<String> status = PassageWords.status(texts, passage);
        String supports = texts.of("detail.evidence.supports", citation.supports());
        String article = context.itinerary()
                .article(citation.article())
                .map(Article::headline)
                .orElseGet(() -> texts.get("detail.evidence.unknown-article"));
        String origin = texts.get("detail.evidence.origin", supports, article);
        boolean isOnlyArticle = context.itinerary().articles().size() == 1;
        String whole = texts.get("detail.evidence.quote", citation.quote().exact());
        String name = status.map(s -> texts.get("detail.evidence.name-status", number, whole, origin, s))
                .orElseGet(() -> texts.get("detail.evidence.name", number, whole, origin));
        card.show(
                number,
                PassageWords.shortened(citation.quote().exact()),
                isOnlyArticle ? supports : origin,
                passage,
                status,
                name);
    }
}
