package dateline.app;

import dateline.format.ReadResult;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.model.ZoneView;
import dateline.wording.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The window.
public final class DatelineApp extends Application {

    @Override
    public void start(Stage stage) {
        List<String> files = getParameters().getRaw();
        ReadResult read = files.isEmpty()
                ? BundledItinerary.read()
                : InstalledFormats.all().read(Path.of(files.getFirst()));
        stage.setTitle(read.itinerary().map(Itinerary::title).orElse("") + " – Dateline");
        stage.setScene(new Scene(content(read), 1400, 900));
        stage.show();
    }

    /// What the window holds.
    static Parent content(ReadResult read) {
        VBox box = new VBox();
        Wording wording = new Wording(Locale.getDefault(), ZoneView.OF_PLACE);
        for (Itinerary itinerary : read.itinerary().stream().toList()) {
            for (Entry entry : itinerary.entries()) {
                box.getChildren().add(new Label(wording.describe(entry, itinerary)));
            }
        }
        return box;
    }
}
