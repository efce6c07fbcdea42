package dateline.bench;

import dateline.atlas.Atlas;
import dateline.atlas.Journey;
import dateline.model.Certainty;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.model.ZoneView;
import dateline.review.Conflicts;
import dateline.review.Question;
import dateline.search.Criterion;
import dateline.search.EntryFilter;
import dateline.search.Facet;
import dateline.search.FilterIndex;
import dateline.search.ItinerarySearch;
import dateline.view.calendar.CalendarContent;
import dateline.view.calendar.CalendarPane;
import dateline.view.calendar.CalendarState;
import dateline.view.calendar.ViewKind;
import dateline.view.map.MapPane;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;

/// What filter, conflicts, questions and map cost in itineraries of growing size: CPU time in milliseconds.
///
/// What is marked "fx" is done on the FX thread, style, layout and painting included; what is marked "worker" is done
/// beside it. Prints a line of JSON for each figure, also to `target/bench/find.jsonl`.
public final class FindBench {
    private static final int WARM_UP = 10;
    private static final int STEPS = 40;
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 800;
    private static final Figures FIGURES = new Figures("find");
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    private FindBench() {}

    /// @param args the numbers of entries; 1,000, 10,000 and 100,000 when none is given
    public static void main(String[] args) throws InterruptedException {
        List<Integer> sizes = args.length == 0
                ? List.of(1_000, 10_000, 100_000)
                : Arrays.stream(args).map(Integer::valueOf).toList();
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            sizes.forEach(FindBench::measure);
            done.countDown();
        });
        done.await();
        System.exit(0);
    }

    private static void measure(int size) {
        Itinerary itinerary = Itineraries.of(size);
        CalendarContent whole = CalendarContent.of(itinerary, new Wording(Locale.UK, ZoneView.OF_PLACE), TODAY);
        filter(size, itinerary, whole);
        List<Entry> entries = whole.index().entries();
        steps(size, "worker: conflicts", i -> Conflicts.find(entries, itinerary, 500));
        steps(size, "worker: questions", i -> open(entries));
        steps(size, "worker: journey", i -> Journey.of(entries, itinerary, ZoneView.OF_PLACE));
        map(size, Journey.of(entries, itinerary, ZoneView.OF_PLACE), whole.wording());
    }

    private static void filter(int size, Itinerary itinerary, CalendarContent whole) {
        ItinerarySearch search = new ItinerarySearch(itinerary);
        steps(size, "worker: index", i -> new FilterIndex(itinerary, search).options(Facet.PLACE));
        FilterIndex index = new FilterIndex(itinerary, search);
        EntryFilter one = EntryFilter.ALL.with(new Criterion.InPlace(Optional.of("harbin")));
        EntryFilter most = EntryFilter.ALL.with(new Criterion.HowCertain(Certainty.PLANNED));
        steps(size, "worker: filter", i -> cut(whole, index, i % 2 == 0 ? one : most));
        steps(size, "worker: filter by words", i -> cut(whole, index, EntryFilter.ALL.withWords("signing cult")));
        CalendarContent little = cut(whole, index, one);
        CalendarContent much = cut(whole, index, most);
        for (ViewKind kind : ViewKind.values()) {
            CalendarState state =
                    new CalendarState(CalendarContent.empty(new Wording(Locale.UK, ZoneView.OF_PLACE), TODAY));
            CalendarPane pane = new CalendarPane(state, Texts.of("calendar", Locale.UK), Clock.systemUTC());
            Scene scene = new Scene(pane, WIDTH, HEIGHT);
            state.show(whole);
            pane.kindProperty().set(kind);
            Figures.paint(scene);
            steps(size, "fx: filter " + kind.name().toLowerCase(Locale.ROOT), i -> {
                state.show(i % 3 == 0 ? whole : i % 3 == 1 ? much : little);
                Figures.paint(scene);
            });
        }
    }

    private static CalendarContent cut(CalendarContent whole, FilterIndex index, EntryFilter filter) {
        Set<Entry> matching = index.matching(filter);
        return whole.where(matching::contains);
    }

    private static long open(List<Entry> entries) {
        return entries.stream().filter(e -> !Question.of(e).isEmpty()).count();
    }

    private static void map(int size, Journey journey, Wording wording) {
        steps(size, "worker: atlas", i -> Atlas.read());
        MapPane pane = new MapPane(Texts.of("map", Locale.UK));
        Scene scene = new Scene(pane, WIDTH, HEIGHT);
        pane.show(Atlas.read());
        pane.show(journey, wording);
        Figures.paint(scene);
        Button nearer = (Button) scene.lookup("#map-zoom-in");
        Button farther = (Button) scene.lookup("#map-zoom-out");
        steps(size, "fx: map zoom", i -> {
            (i % 8 < 4 ? nearer : farther).fire();
            Figures.paint(scene);
        });
    }

    private interface Step {
        void go(int i);
    }

    private static void steps(int size, String name, Step step) {
        double[] times = new double[STEPS];
        for (int i = -WARM_UP; i < STEPS; i++) {
            int at = i + WARM_UP;
            double time = Figures.cpu(() -> step.go(at));
            if (i >= 0) {
                times[i] = time;
            }
        }
        FIGURES.tellTimes(size, name, times);
    }
}
