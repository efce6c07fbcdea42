package dateline.app;

import dateline.cli.Cli;
import dateline.controller.ArticleFile;
import dateline.wording.Languages;
import dateline.wording.Texts;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where no window can be opened: says so, and what to install; leaves the window as a picture and the itinerary as a
/// briefing.
final class WithoutDisplay {
    static final String PICTURE = "dateline-window.png";
    static final String BRIEFING = "dateline-briefing.pdf";

    private static final int INPUT_HAS_ERRORS = 1;
    private static final int NOT_RENDERED = 3;

    private final Cli cli;
    private final RenderingProcess rendering;
    private final Path folder;
    private final Texts texts;
    private final PrintWriter out;
    private final PrintWriter err;

    WithoutDisplay(Cli cli, RenderingProcess rendering, Path folder, Texts texts, PrintWriter out, PrintWriter err) {
        this.cli = cli;
        this.rendering = rendering;
        this.folder = folder;
        this.texts = texts;
        this.out = out;
        this.err = err;
    }

    /// Writes into `target` where the current folder has one (a developer's), else into the current folder.
    static WithoutDisplay onThisMachine() {
        Path target = Path.of("target");
        return new WithoutDisplay(
                TerminalStart.cli(),
                new RenderingProcess(),
                Files.isDirectory(target) ? target : Path.of(""),
                Texts.of("cli", Languages.nearest(Locale.getDefault())),
                TerminalStart.writer(System.out),
                TerminalStart.writer(System.err));
    }

    /// @param args nothing, or the file that the window was to show
    /// @return 0 when both are written, 1 when the file has errors, 3 when something cannot be written or
    /// is an article
    int run(Throwable whyNot, String... args) {
        if (args.length > 0 && isArticle(args[0])) {
            err.println(texts.get("cli.no-display.article", firstLine(whyNot), args[0]));
            return NOT_RENDERED;
        }
        err.println(texts.get("cli.no-display.sentence", firstLine(whyNot)));
        int status = cli.run(export(folder.resolve(BRIEFING), args), out, err, false);
        if (status == INPUT_HAS_ERRORS) {
            return status;
        }
        Path picture = folder.resolve(PICTURE);
        Optional<String> failure = rendering.render(picture, args);
        failure.ifPresentOrElse(
                why -> err.println(texts.get("cli.no-display.no-picture", why)),
                () -> out.println(texts.get("cli.export.written", picture)));
        return status == 0 && failure.isEmpty() ? 0 : NOT_RENDERED;
    }

    /// What the window would have asked, its day of publication for one, nobody can be asked here.
    private static boolean isArticle(String name) {
        try {
            return ArticleFile.isOne(Path.of(name));
        } catch (InvalidPathException e) {
            return false; // Said by whoever reads it.
        }
    }

    private static List<String> export(Path briefing, String... args) {
        List<String> command = new ArrayList<>(List.of(Cli.EXPORT, "--to", briefing.toString(), "--"));
        command.addAll(List.of(args));
        return command;
    }

    /// What is wrong in the toolkit's own words. A missing library is the cause of a cause.
    private static String firstLine(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }
}
