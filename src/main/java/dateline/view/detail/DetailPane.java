package dateline.view.detail;

import dateline.model.Citation;
import dateline.model.Entry;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The right half of the window. It shows what it is given and asks through its callbacks; the selection is its owner's
/// to change.
public final class DetailPane extends Region {
    private final ObjectProperty<@Nullable DetailContext> context = new SimpleObjectProperty<>(this, "context");
    private final ObjectProperty<@Nullable Entry> selectedEntry = new SimpleObjectProperty<>(this, "selectedEntry");
    private Consumer<Entry> onEntryChosen = entry -> {};
    private Consumer<URI> onLinkRequested = uri -> {};
    private Consumer<String> onCopied = text -> {};

    void choose(Entry e, URI u) {
        onEntryChosen.accept(e);
        onLinkRequested.accept(u);
    }

    /// @param locale the language of the panel's own words while there is no itinerary
    public DetailPane(Locale locale) {
        getStyleClass().add("detail-pane");
    }

    public ObjectProperty<@Nullable DetailContext> contextProperty() {
        return context;
    }

    public ObjectProperty<@Nullable Entry> selectedEntryProperty() {
        return selectedEntry;
    }

    public void setOnEntryChosen(Consumer<Entry> action) {
        onEntryChosen = action;
    }

    public void setOnLinkRequested(Consumer<URI> action) {
        onLinkRequested = action;
    }

    public void setOnCopied(Consumer<String> action) {
        onCopied = action;
    }

    /// Brings the passage of the citation into view and makes it the current one.
    public void showCitation(Citation citation) {
        onCopied.accept("");
    }

    /// Brings the current passage into view again.
    public void revealCurrentPassage() {}

    /// Brings a place of an article into view that no citation names: what a search found.
    public void showPassage(dateline.model.Article article, dateline.model.TextPositionSelector at) {}

    public Optional<Bounds> currentPassageBounds() {
        return Optional.empty();
    }

    public Bounds articleViewport() {
        return getLayoutBounds();
    }
}
