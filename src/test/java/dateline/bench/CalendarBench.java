package dateline.bench;

import atlantafx.base.theme.PrimerLight;
import dateline.anchor.QuoteAnchor;
import dateline.model.Entry;
import dateline.model.Evidence;
import dateline.model.Itinerary;
import dateline.model.ZoneView;
import dateline.search.Facet;
import dateline.search.FilterIndex;
import dateline.search.ItinerarySearch;
import dateline.view.calendar.CalendarContent;
import dateline.view.calendar.CalendarPane;
import dateline.view.calendar.CalendarState;
import dateline.view.calendar.ViewKind;
import dateline.view.detail.DetailContext;
import dateline.view.detail.DetailPane;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;

/// How long the calendar takes to show itineraries of growing size, to go on by a screen, to select and to search: CPU
/// time of the FX thread, in milliseconds.
///
/// A step is what the user waits for: the change, style, layout and painting into a picture. Prints a line of JSON for
/// each figure, also to `target/bench/calendar.jsonl`.
public final class CalendarBench {
    private static final int WARM_UP = 30;
    private static final int STEPS = 120;
    private static final int FEW = 20;
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 800;
    private static final Figures FIGURES = new Figures("calendar");

    private CalendarBench() {}

    /// @param args the numbers of entries; 250, 1,000, 10,000 and 100,000 when none is given
    public static void main(String[] args) throws InterruptedException {
        List<Integer> sizes = args.length == 0
                ? List.of(250, 1_000, 10_000, 100_000)
                : Arrays.stream(args).map(Integer::valueOf).toList();
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            measure(250, false);
            sizes.forEach(size -> measure(size, true));
            done.countDown();
        });
        done.await();
        System.exit(0);
    }

    private static void measure(int size, boolean told) {
        Itinerary itinerary = Itineraries.of(size);
        Wording wording = new Wording(Locale.UK, ZoneView.OF_PLACE);
        LocalDate today = LocalDate.of(2024, 6, 1);
        CalendarState state =
                new CalendarState(CalendarContent.empty(new Wording(Locale.UK, ZoneView.OF_PLACE), today));
        CalendarPane pane = new CalendarPane(state, Texts.of("calendar", Locale.UK), Clock.systemUTC());
        DetailPane detail = new DetailPane(Locale.UK);
        Scene scene = new Scene(new SplitPane(pane, detail), WIDTH, HEIGHT);
        scene.getStylesheets().add("/css/dateline.css");
        Figures.paint(scene);
        double show = Figures.cpu(() -> {
            state.show(CalendarContent.of(itinerary, wording, today));
            Figures.paint(scene);
        });
        if (told) {
            FIGURES.tell(size, "show", show);
        }
        for (ViewKind kind : ViewKind.values()) {
            pane.kindProperty().set(kind);
            Figures.paint(scene);
            steps(size, "next " + kind.name().toLowerCase(Locale.ROOT), told, i -> {
                pane.view().page(i % 20 < 10 ? 1 : -1);
                Figures.paint(scene);
            });
            if (told) {
                FIGURES.tell(size, "nodes " + kind.name().toLowerCase(Locale.ROOT), Figures.nodes(pane));
            }
        }
        pane.kindProperty().set(ViewKind.MONTH);
        detail.setContext(new DetailContext(itinerary, Evidence.of(itinerary, QuoteAnchor::find), wording));
        List<Entry> entries = itinerary.entries();
        steps(size, "select", told, i -> {
            Entry entry = entries.get((i * 37) % entries.size());
            state.select(entry);
            detail.selectedEntryProperty().set(entry);
            Figures.paint(scene);
        });
        ItinerarySearch search = new ItinerarySearch(itinerary);
        String typed = "opening ceremony";
        steps(size, "search", told, i -> search.find(typed.substring(0, 1 + i % typed.length()), 50));
        steps(size, "add 250", told, FEW, i -> {
            int more = i % 2 == 0 ? 250 : 0;
            state.show(CalendarContent.of(larger(itinerary, more), wording, today));
            Figures.paint(scene);
        });
        if (told) {
            measureHeap(size, wording, today);
        }
    }

    /// What stays on the heap for an itinerary, its index, and the view that shows it; then with evidence, search and
    /// filter as well: all that an open file holds. In MB of a million bytes.
    private static void measureHeap(int size, Wording wording, LocalDate today) {
        CalendarState state =
                new CalendarState(CalendarContent.empty(new Wording(Locale.UK, ZoneView.OF_PLACE), today));
        CalendarPane pane = new CalendarPane(state, Texts.of("calendar", Locale.UK), Clock.systemUTC());
        Scene scene = new Scene(pane, WIDTH, HEIGHT);
        Figures.paint(scene);
        long before = usedHeap();
        Itinerary itinerary = Itineraries.of(size);
        state.show(CalendarContent.of(itinerary, wording, today));
        Figures.paint(scene);
        FIGURES.tell(size, "heap MB", (usedHeap() - before) / 1e6);
        Evidence evidence = Evidence.of(itinerary, QuoteAnchor::find);
        ItinerarySearch search = new ItinerarySearch(itinerary);
        FilterIndex filter = new FilterIndex(itinerary, search);
        filter.options(Facet.PLACE);
        try {
            FIGURES.tell(size, "heap MB with evidence, search and filter", (usedHeap() - before) / 1e6);
        } finally {
            Reference.reachabilityFence(List.of(evidence, search, filter, scene));
        }
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static Itinerary larger(Itinerary i, int more) {
        List<Entry> entries = new ArrayList<>(i.entries());
        entries.addAll(Itineraries.of(more).entries());
        return new Itinerary(
                i.id(),
                i.title(),
                i.language(),
                i.zone(),
                i.asOf(),
                i.source(),
                i.places(),
                i.articles(),
                entries,
                i.background(),
                i.extras());
    }

    private interface Step {
        void go(int i);
    }

    private static void steps(int size, String name, boolean told, Step step) {
        steps(size, name, told, STEPS, step);
    }

    private static void steps(int size, String name, boolean told, int count, Step step) {
        double[] times = new double[count];
        int warmUp = Math.min(WARM_UP, count);
        for (int i = -warmUp; i < count; i++) {
            int at = i + warmUp;
            double time = Figures.cpu(() -> step.go(at));
            if (i >= 0) {
                times[i] = time;
            }
        }
        if (told) {
            FIGURES.tellTimes(size, name, times);
        }
    }
}
