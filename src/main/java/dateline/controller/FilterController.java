package dateline.controller;

import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.search.EntryFilter;
import dateline.search.Facet;
import dateline.search.FilterIndex;
import dateline.search.FilterIndex.Option;
import dateline.view.calendar.CalendarContent;
import dateline.view.calendar.CalendarState;
import dateline.view.filter.FilterBar;
import dateline.view.filter.FilterPopOver;
import dateline.view.filter.FilterWords;
import dateline.wording.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;

/// Lets the calendar show some of the entries. What they are is worked out away from the FX thread; an answer that a
/// later wish made stale is thrown away.
final class FilterController {
    private final CalendarState calendar;
    private final FilterBar bar;
    private final Texts texts;
    private final Executor worker;
    private Optional<Shown> shown = Optional.empty();
    private Optional<FilterPopOver> popOver = Optional.empty();
    private final ReadOnlyBooleanWrapper filtered = new ReadOnlyBooleanWrapper();
    private EntryFilter filter = EntryFilter.ALL;
    /// Those that the filter lets be seen; empty where it lets all.
    private Optional<Set<Entry>> seen = Optional.empty();

    private Node anchor;
    private int newest;

    /// What there is to filter.
    private record Shown(CalendarContent whole, FilterIndex index, FilterWords words) {}

    FilterController(CalendarState calendar, FilterBar bar, Texts texts, Executor worker) {
        this.calendar = calendar;
        this.bar = bar;
        this.texts = texts;
        this.worker = worker;
        this.anchor = bar;
        bar.setOnRemove(criterion -> apply(filter.without(criterion)));
        bar.setOnClear(this::clear);
        bar.setOnEdit(() -> edit(anchor));
        calendar.selectedProperty().subscribe((was, now) -> sayWhatIsHidden());
    }

    /// Forgets what was filtered: another itinerary is open.
    void forget() {
        shown = Optional.empty();
        filter = EntryFilter.ALL;
    }

    /// Another state of the itinerary is to be shown, filtered as the last one was.
    void reindex() {
        shown = Optional.empty();
    }

    /// Shows the open document, filtered as it was where only its words changed.
    void show(Document document, CalendarContent whole) {
        FilterIndex index =
                shown.map(Shown::index).orElseGet(() -> new FilterIndex(document.itinerary(), document.search()));
        popOver.ifPresent(FilterPopOver::hide);
        popOver = Optional.empty();
        shown = Optional.of(new Shown(whole, index, new FilterWords(texts, whole.wording(), whole.itinerary())));
        apply(filter);
    }

    /// Whether anything is asked for.
    ReadOnlyBooleanProperty filteredProperty() {
        return filtered.getReadOnlyProperty();
    }

    void clear() {
        apply(EntryFilter.ALL);
    }

    /// Opens what can be asked for; it takes effect as it is ticked.
    void edit(Node under) {
        anchor = under;
        shown.ifPresent(now -> worker.execute(() -> {
            List<List<Option>> facets =
                    Arrays.stream(Facet.values()).map(now.index()::options).toList();
            Platform.runLater(() -> open(facets, now.words()));
        }));
    }

    private void open(List<List<Option>> facets, FilterWords words) {
        FilterPopOver open = popOver.orElseGet(() -> new FilterPopOver(texts));
        popOver = Optional.of(open);
        open.setOnChanged(this::apply);
        open.offer(facets, words);
        open.show(filter);
        sayCount();
        open.open(anchor);
    }

    private void apply(EntryFilter next) {
        int asked = ++newest;
        filter = next;
        filtered.set(!next.isEmpty());
        shown.ifPresent(now -> {
            bar.show(next, now.words());
            popOver.ifPresent(open -> open.show(next));
            if (next.isEmpty()) {
                show(now.whole(), Optional.empty());
                return;
            }
            worker.execute(() -> {
                Set<Entry> matching = now.index().matching(next);
                CalendarContent content = now.whole().where(matching::contains);
                Platform.runLater(() -> {
                    if (asked == newest) {
                        show(content, Optional.of(matching));
                    }
                });
            });
        });
    }

    private void show(CalendarContent content, Optional<Set<Entry>> matching) {
        seen = matching;
        calendar.show(content);
        sayCount();
        sayWhatIsHidden();
        if (matching.isPresent()) {
            goWhereSomethingIs(content);
        }
    }

    /// An empty month would look as if nothing matched.
    private void goWhereSomethingIs(CalendarContent content) {
        boolean here = calendar.selected().filter(this::isSeen).isPresent()
                || !content.index().on(calendar.cursor()).isEmpty();
        List<Entry> entries = content.index().entries();
        if (!here && !entries.isEmpty()) {
            LocalDate day = content.index()
                    .firstFrom(calendar.cursor())
                    .orElseGet(entries::getLast)
                    .when()
                    .span(content.index().zone())
                    .map(DateSpan::first)
                    .orElse(calendar.cursor());
            calendar.moveCursor(day);
        }
    }

    private void sayCount() {
        shown.ifPresent(now -> {
            int all = now.whole().itinerary().entries().size();
            String words = texts.get("filter.count", seen.map(Set::size).orElse(all), all);
            bar.showCount(words);
            popOver.ifPresent(open -> open.showCount(words));
        });
    }

    private void sayWhatIsHidden() {
        bar.showHidden(calendar.selected().filter(e -> !isSeen(e)).map(Entry::title));
    }

    private boolean isSeen(Entry entry) {
        return seen.isEmpty() || seen.get().contains(entry);
    }
}
