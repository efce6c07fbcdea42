package dateline.app;

import dateline.cli.DraftReasons;
import dateline.controller.Drafting;
import dateline.controller.Services;
import dateline.controller.SettingsFile;
import dateline.draft.Drafter;
import dateline.format.pdf.PdfBriefingWriter;
import dateline.format.pdf.PdfPages;
import dateline.gazetteer.Gazetteer;
import dateline.model.ZoneView;
import dateline.view.dialog.FxDialogs;
import dateline.view.dialog.ProgramFacts;
import dateline.wording.Languages;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Puts together what the controllers need, from this machine's clock, language and folders.
final class Composition {
    private static final long IDLE_SECONDS = 60;

    private Composition() {}

    /// @param owner the window that dialogs stand over; `null` while the window is only painted
    /// @param later does what the first picture of the window can do without
    /// @param open opens a link or a file with the desktop's program for it
    /// @param crashes told of work that failed as it should not
    static Services services(
            @Nullable Window owner,
            Executor later,
            SettingsFile settings,
            Consumer<URI> open,
            Consumer<Runnable> crashes) {
        Locale locale = locale();
        Texts texts = Texts.of("window", locale);
        PdfBriefingWriter briefings = InstalledFormats.briefings();
        return new Services(
                InstalledFormats.all(briefings),
                new PdfPages(briefings),
                BundledItinerary::read,
                locale,
                Clock.system(ZoneId.systemDefault()),
                worker(crashes),
                later,
                new FxDialogs(owner, texts, () -> new Wording(locale, ZoneView.OF_PLACE), Composition::facts),
                settings,
                drafting(locale),
                open,
                file -> open.accept(file.toUri()));
    }

    /// Has the JDK look up what the window's first words need, and keep it: texts, the names of months, how a date is
    /// written.
    static void learnWords() {
        Locale locale = locale();
        List.of("window", "calendar", "detail", "find", "edit").forEach(area -> Texts.of(area, locale));
        new Wording(locale, ZoneView.OF_PLACE);
    }

    private static Locale locale() {
        return Languages.nearest(Locale.getDefault());
    }

    /// Reads nothing before the first article.
    static Drafting drafting(Locale locale) {
        Gazetteer gazetteer = new Gazetteer();
        return new Drafting(new Drafter(gazetteer, new DraftReasons(Texts.of("cli", locale))), gazetteer);
    }

    private static ProgramFacts facts() {
        return new ProgramFacts(
                ProgramVersion.read(),
                ThirdParties.read(),
                UserFolder.ofThisMachine().crashLog());
    }

    /// Threads that end with the program, whatever they are at: files are whole or not there.
    private static Executor worker(Consumer<Runnable> crashes) {
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), Composition::thread) {
            @Override
            protected void afterExecute(Runnable work, @Nullable Throwable why) {
                crashes.accept(work);
            }
        };
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "dateline-worker");
        thread.setDaemon(true);
        return thread;
    }
}
