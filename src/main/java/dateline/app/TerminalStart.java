package dateline.app;

import dateline.cli.Cli;
import dateline.format.json.JsonTextLines;
import dateline.wording.Languages;
import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Joins the command line with the process: its streams, its language.
final class TerminalStart {

    private TerminalStart() {}

    static int run(String... args) {
        return cli().run(List.of(args), writer(System.out), writer(System.err), isInteractive());
    }

    @SuppressWarnings("SystemConsoleNull") // since JDK 25 it is null again where there is no terminal (JDK-8351435)
    private static boolean isInteractive() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    static Cli cli() {
        // The PDF library only computes with AWT's fonts and colours. The window leaves this open: the dialog in which
        // a printer is chosen is AWT's.
        System.setProperty("java.awt.headless", "true");
        return new Cli(
                InstalledFormats.all(),
                new JsonTextLines(),
                System.in,
                BundledItinerary.source(),
                ProgramVersion.read(),
                Languages.nearest(Locale.getDefault()));
    }

    /// A machine that names no language says ASCII; its terminal shows UTF-8 all the same, and "?" helps nobody.
    static PrintWriter writer(PrintStream stream) {
        Charset said = stream.charset();
        return new PrintWriter(stream, true, said.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : said);
    }
}
