package dateline.view.detail;

import dateline.model.BackgroundNote;
import dateline.model.DateSpan;
import dateline.wording.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What explains the programme: its notes, and the dated ones on a time line.
final class BackgroundSection extends VBox {
    private final Texts texts;
    private final DetailRequests requests;
    private List<NoteView> views = List.of();
    private Optional<DetailContext> next = Optional.empty();

    BackgroundSection(Texts texts, DetailRequests requests) {
        this.texts = texts;
        this.requests = requests;
        getStyleClass().add(DetailStyles.BACKGROUND);
    }

    /// What is shown from the next [#build] on: it stands under the article, where a reader comes late or never.
    void show(DetailContext context) {
        next = Optional.of(context);
        views = List.of();
        getChildren().clear();
    }

    boolean isBuilt() {
        return next.isEmpty();
    }

    /// Makes the nodes, unless they are there.
    void build() {
        next.ifPresent(this::build);
        next = Optional.empty();
    }

    private void build(DetailContext context) {
        List<BackgroundNote> notes = context.itinerary().background();
        Label title = new Label(texts.get("detail.background.title"));
        title.getStyleClass().add(DetailStyles.SECTION_TITLE);
        getChildren().setAll(title);
        if (notes.isEmpty()) {
            Label none = new Label(texts.get("detail.empty.background.hint"));
            none.setWrapText(true);
            none.getStyleClass().add(DetailStyles.MUTED);
            getChildren().add(none);
        }
        if (notes.stream().anyMatch(note -> note.date().isPresent())) {
            getChildren().add(new TimeLine(notes, programme(context), context.wording(), texts, requests::note));
        }
        views = notes.stream()
                .map(note -> new NoteView(note, context.wording(), texts, requests))
                .toList();
        getChildren().addAll(views);
    }

    /// Makes a note the current one.
    Optional<Node> mark(BackgroundNote note) {
        build();
        views.forEach(view -> view.setCurrent(view.note().equals(note)));
        return views.stream()
                .filter(view -> view.note().equals(note))
                .map(Node.class::cast)
                .findFirst();
    }

    private static Optional<DateSpan> programme(DetailContext context) {
        return context.itinerary().entries().stream()
                .map(entry -> entry.when().span(context.wording().zone()))
                .flatMap(Optional::stream)
                .reduce(DateSpan::union);
    }
}
