package dateline.view.dialog;

import dateline.view.dialog.BriefingForm.Answer;
import dateline.view.dialog.BriefingForm.Preview;
import dateline.wording.Texts;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The first page as a sheet of paper. While another is painted the last one stays, so that nothing flickers.
final class PagePreview extends VBox {
    /// In pixels; A4 is the higher of the two papers.
    private static final double HEIGHT = 440;

    private static final double WIDTH = 340;

    /// Sharp on a screen of twice the density, too.
    private static final int PAINTED_WIDTH = 680;

    private final Texts texts;
    private final Preview preview;
    private final Supplier<Answer> answer;
    private final ImageView page = new ImageView();
    private final StackPane sheet = new StackPane(page);
    private final ProgressIndicator busy = new ProgressIndicator();
    private final Label caption = new Label();

    PagePreview(Texts texts, Preview preview, Supplier<Answer> answer) {
        this.texts = texts;
        this.preview = preview;
        this.answer = answer;
        getStyleClass().add("page-preview");
        page.setId("briefing-preview");
        page.setPreserveRatio(true);
        page.setSmooth(true);
        page.setFitHeight(HEIGHT);
        page.setFitWidth(WIDTH);
        page.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        page.setAccessibleText(texts.get("briefing.preview.spoken"));
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sheet.visibleProperty().bind(page.imageProperty().isNotNull());
        busy.setMaxSize(32, 32);
        StackPane place = new StackPane(sheet, busy);
        place.setMinSize(WIDTH, HEIGHT);
        place.setPrefSize(WIDTH, HEIGHT);
        getChildren().addAll(place, caption);
    }

    /// Has the page painted as it now is to be.
    void paint() {
        if (answer.get().sections().isEmpty()) {
            preview.stop();
            caption.setText(texts.get("briefing.sections.none"));
            return;
        }
        busy.setVisible(page.getImage() == null);
        preview.paint(answer.get(), PAINTED_WIDTH, this::show, this::sayThatThereIsNone);
    }

    private void show(Image image) {
        busy.setVisible(false);
        page.setImage(image);
        caption.setText(texts.get("briefing.preview"));
    }

    private void sayThatThereIsNone() {
        busy.setVisible(false);
        page.setImage(null);
        caption.setText(texts.get("briefing.preview.none"));
    }
}
