package dateline.cli;

import dateline.format.Formats;
import dateline.format.TextLines;
import dateline.wording.Texts;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line without the process: arguments in, text and an exit status out.
public final class Cli {
    public static final String EXPORT = "export";
    public static final String VALIDATE = "validate";
    public static final String DRAFT = "draft";

    private final Formats formats;
    private final TextLines lines;
    private final InputStream in;
    private final Source bundled;
    private final String version;
    private final Locale locale;

    /// @param lines reads many texts from a file, and writes what was found in them
    /// @param in what is piped into the program; read only where a command is told so
    /// @param bundled the itinerary that is used when no file is named
    /// @param locale the language of all that is printed
    public Cli(Formats formats, TextLines lines, InputStream in, Source bundled, String version, Locale locale) {
        this.formats = formats;
        this.lines = lines;
        this.in = in;
        this.bundled = bundled;
        this.version = version;
        this.locale = locale;
    }

    /// Does what the arguments say. Never throws: what goes wrong is said on `err`.
    ///
    /// @param interactive whether a person watches `err`
    /// @return 0 done, 1 the input has errors, 2 wrong use
    public int run(List<String> arguments, PrintWriter out, PrintWriter err, boolean interactive) {
        Terminal terminal = new Terminal(out, err, interactive, Texts.of("cli", locale));
        try {
            return run(arguments, terminal);
        } catch (ParameterException e) {
            terminal.complain(sentence(e, terminal.texts()));
            terminal.complain(terminal.texts()
                    .get("cli.usage.hint", e.getCommandLine().getCommandSpec().qualifiedName()));
            return ExitStatus.WRONG_USE;
        } catch (WrongUse e) {
            terminal.complain(String.valueOf(e.getMessage()));
            return ExitStatus.WRONG_USE;
        } catch (RuntimeException | Error e) {
            terminal.unforeseen(e);
            return ExitStatus.INPUT_HAS_ERRORS;
        }
    }

    /// What picocli says of a missing value is plain; what it says of a word that nobody asked for is not.
    private static String sentence(ParameterException e, Texts texts) {
        if (!(e instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return String.valueOf(e.getMessage());
        }
        String word = unmatched.getUnmatched().getFirst();
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        if (word.startsWith("-")) {
            return texts.get("cli.error.option", word, command);
        }
        if (e.getCommandLine().getSubcommands().isEmpty()) {
            return texts.get("cli.error.surplus", word, command);
        }
        return Commands.like(word)
                .map(meant -> texts.get("cli.error.word.like", word, meant))
                .orElseGet(() -> texts.get("cli.error.word", word, String.join(", ", Commands.ALL)));
    }

    private int run(List<String> arguments, Terminal terminal) {
        CommandLine line = commandLine(terminal, arguments.isEmpty() ? "" : arguments.getFirst());
        ParseResult parsed = line.parseArgs(arguments.toArray(String[]::new));
        if (CommandLine.printHelpIfRequested(parsed)) {
            return ExitStatus.DONE;
        }
        if (!parsed.hasSubcommand()) {
            throw new WrongUse(terminal.texts().get("cli.error.no-command"));
        }
        ParseResult command = parsed.subcommand();
        return switch (command.commandSpec().name()) {
            case EXPORT -> new ExportCommand(formats, bundled, terminal).run(command);
            case VALIDATE -> new ValidateCommand(formats, terminal).run(command);
            case DRAFT -> new DraftCommand(lines, formats, in, terminal).run(command);
            default -> throw new IllegalStateException(command.commandSpec().name());
        };
    }

    /// @param named only this command is made where there is one of that name: making all takes longer than parsing
    private CommandLine commandLine(Terminal terminal, String named) {
        Texts texts = terminal.texts();
        CommandSpec root = CommandSpec.create()
                .name("dateline")
                .version("Dateline " + version)
                .addOption(Arguments.help(texts))
                .addOption(Arguments.version(texts));
        switch (named) {
            case EXPORT -> root.addSubcommand(EXPORT, ExportCommand.spec(texts, formats));
            case VALIDATE -> root.addSubcommand(VALIDATE, ValidateCommand.spec(texts));
            case DRAFT -> root.addSubcommand(DRAFT, DraftCommand.spec(texts));
            default ->
                root.addSubcommand(EXPORT, ExportCommand.spec(texts, formats))
                        .addSubcommand(VALIDATE, ValidateCommand.spec(texts))
                        .addSubcommand(DRAFT, DraftCommand.spec(texts));
        }
        root.usageMessage()
                .customSynopsis("dateline [FILE]", "       dateline COMMAND ...")
                .description(texts.get("cli.usage.description"))
                .footer("", texts.get("cli.usage.exit-status"));
        return new CommandLine(root)
                // An argument that begins with @ is a file's name like any other.
                .setExpandAtFiles(false)
                .setOut(terminal.out())
                .setErr(terminal.err());
    }
}
