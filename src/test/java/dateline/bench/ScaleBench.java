package dateline.bench;

import atlantafx.base.theme.PrimerLight;
import dateline.model.ZoneView;
import dateline.view.calendar.CalendarContent;
import dateline.view.calendar.CalendarPane;
import dateline.view.calendar.CalendarState;
import dateline.view.calendar.ViewKind;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;

/// What entries that are not in sight cost: the same steps through an itinerary of 1,000 entries in a year and one of
/// 100,000 in a hundred years, so that as many are in sight in both.
///
/// The two take turns, step by step, so that whatever else the machine does meets both alike. Prints CPU times, their
/// ratio and the number of nodes, also to `target/bench/scale.jsonl`.
public final class ScaleBench {
    private static final int FEW = 1_000;
    private static final int YEARS = 100;
    private static final int WARM_UP = 40;
    private static final int STEPS = 200;
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 800;
    private static final Figures FIGURES = new Figures("scale");

    private ScaleBench() {}

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            Shown few = new Shown(1);
            Shown many = new Shown(YEARS);
            for (ViewKind kind : ViewKind.values()) {
                measure(kind, few, many);
            }
            done.countDown();
        });
        done.await();
        System.exit(0);
    }

    private static void measure(ViewKind kind, Shown few, Shown many) {
        few.start();
        many.start();
        few.show(kind);
        many.show(kind);
        double[] fewTimes = new double[STEPS];
        double[] manyTimes = new double[STEPS];
        for (int i = -WARM_UP; i < STEPS; i++) {
            int direction = direction(kind, i);
            double a = Figures.cpu(() -> few.step(direction));
            double b = Figures.cpu(() -> many.step(direction));
            if (kind == ViewKind.YEAR) {
                // Only one year has entries in both, so only steps into it count.
                a = Figures.cpu(() -> few.step(1));
                b = Figures.cpu(() -> many.step(1));
            }
            if (i >= 0) {
                fewTimes[i] = a;
                manyTimes[i] = b;
            }
        }
        String name = "next " + kind.name().toLowerCase(Locale.ROOT);
        FIGURES.tellTimes(FEW, name, fewTimes);
        FIGURES.tellTimes(FEW * YEARS, name, manyTimes);
        double ratio = Arrays.stream(manyTimes).sum() / Arrays.stream(fewTimes).sum();
        FIGURES.tell(FEW * YEARS, name + " ratio", ratio);
        FIGURES.tell(FEW, name + " nodes", Figures.nodes(few.pane));
        FIGURES.tell(FEW * YEARS, name + " nodes", Figures.nodes(many.pane));
    }

    /// Ten screens on and ten back: within the first year, where both have the same entries.
    private static int direction(ViewKind kind, int i) {
        return kind != ViewKind.YEAR && Math.floorMod(i, 20) < 10 ? 1 : -1;
    }

    private static final class Shown {
        private final CalendarState state;
        private final CalendarPane pane;
        private final Scene scene;

        Shown(int years) {
            LocalDate today = LocalDate.of(2024, 6, 1);
            state = new CalendarState(CalendarContent.empty(new Wording(Locale.UK, ZoneView.OF_PLACE), today));
            pane = new CalendarPane(state, Texts.of("calendar", Locale.UK), Clock.systemUTC());
            scene = new Scene(pane, WIDTH, HEIGHT);
            scene.getStylesheets().add("/css/dateline.css");
            Wording wording = new Wording(Locale.UK, ZoneView.OF_PLACE);
            state.show(CalendarContent.of(Itineraries.over(years, FEW * years), wording, today));
            Figures.paint(scene);
        }

        void start() {
            state.moveCursor(LocalDate.of(2024, 1, 1));
        }

        void show(ViewKind kind) {
            pane.kindProperty().set(kind);
            Figures.paint(scene);
        }

        void step(int direction) {
            pane.view().page(direction);
            Figures.paint(scene);
        }
    }
}
