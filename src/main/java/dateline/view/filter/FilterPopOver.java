package dateline.view.filter;

import dateline.search.EntryFilter;
import dateline.search.FilterIndex.Option;
import dateline.wording.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.PopOver;

/// The filter's values in a pop-over, made when it is first opened.
public final class FilterPopOver extends PopOver {
    private final FilterPane pane;

    public FilterPopOver(Texts texts) {
        pane = new FilterPane(texts);
        setContentNode(pane);
        setArrowLocation(ArrowLocation.TOP_RIGHT);
        setDetachable(false);
        setAnimated(false);
        // The library's own sheet, white in any theme, would be stronger than ours.
        getRoot().getStylesheets().clear();
        // The list takes Escape for itself.
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
    }

    public void setOnChanged(Consumer<EntryFilter> action) {
        pane.setOnChanged(action);
    }

    /// Offers the values, facet by facet.
    public void offer(List<List<Option>> facets, FilterWords words) {
        pane.offer(facets, words);
    }

    public void show(EntryFilter filter) {
        pane.show(filter);
    }

    public void showCount(String words) {
        pane.showCount(words);
    }

    /// Opens it under the node, with the cursor in the field for words.
    public void open(Node under) {
        show(under);
        pane.start();
    }
}
