package dateline.app;

import dateline.cli.Cli;
import java.io.File;
import java.util.Set;

/// The entry point. It does not extend `Application`, so that the class path is enough to start it.
public final class Main {
    // Constants: naming them here does not load the command line's classes, which would slow the window's start.
    private static final Set<String> COMMANDS = Set.of(Cli.EXPORT, Cli.VALIDATE, Cli.DRAFT);

    private Main() {}

    public static void main(String[] args) {
        // Nothing here opens a window of AWT's; the PDF library only computes with its fonts and colours.
        System.setProperty("java.awt.headless", "true");
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, why) -> CrashLog.ofThisMachine().uncaughtException(thread, why));
        System.exit(isForTerminal(args) ? TerminalStart.run(args) : WindowLauncher.launch(args));
    }

    /// `dateline` and `dateline FILE` are the window's; all else is a command, or wrong use that the command line
    /// explains. A lone word that is no file is a command mistyped: a window would hold up the script that it stands
    /// in.
    static boolean isForTerminal(String... args) {
        return args.length > 0
                && (args.length > 1 || args[0].startsWith("-") || COMMANDS.contains(args[0]) || isWord(args[0]));
    }

    /// Whether it can be no file's name but by chance: neither an ending nor a folder, and nothing there of that name.
    private static boolean isWord(String argument) {
        return argument.chars().noneMatch(c -> c == '.' || c == '/' || c == '\\' || c == ':')
                && !new File(argument).exists();
    }
}
