package dateline.view.detail;

import dateline.model.BackgroundNote;
import dateline.model.Citation;
import dateline.view.text.Icon;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A background note, with links to what the article says of it.
final class NoteView extends VBox {
    private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\\R\\s*\\R");

    private final BackgroundNote note;

    NoteView(BackgroundNote note, Wording wording, Texts texts, DetailRequests requests) {
        this.note = note;
        getStyleClass().add(DetailStyles.NOTE);
        note.date().map(wording.dates()::date).ifPresent(date -> add(date, DetailStyles.BYLINE));
        add(note.title(), DetailStyles.NOTE_TITLE);
        PARAGRAPH_BREAK.splitAsStream(note.text()).forEach(paragraph -> add(paragraph, DetailStyles.NOTE_TEXT));
        if (!note.citations().isEmpty()) {
            getChildren().add(links(note.citations(), texts, requests));
        }
    }

    BackgroundNote note() {
        return note;
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(DetailStyles.CURRENT, current);
    }

    private void add(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        getChildren().add(label);
    }

    private FlowPane links(List<Citation> citations, Texts texts, DetailRequests requests) {
        FlowPane links = new FlowPane();
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            Hyperlink link = new Hyperlink(
                    citations.size() == 1
                            ? texts.get("detail.background.follow")
                            : texts.get("detail.background.follow-next", i + 1),
                    new Icon(Feather.CORNER_LEFT_UP));
            link.setAccessibleText(
                    texts.get("detail.background.follow-name", citation.quote().exact()));
            link.setOnAction(event -> {
                link.setVisited(false);
                requests.citation(citation);
            });
            links.getChildren().add(link);
        }
        return links;
    }
}
