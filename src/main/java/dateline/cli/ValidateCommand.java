package dateline.cli;

import dateline.format.Formats;
import dateline.format.ReadResult;
import dateline.wording.Texts;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `dateline validate FILE...`: all that is wrong with files, a line each, as compilers write it.
final class ValidateCommand {
    private final Formats formats;
    private final Terminal terminal;

    ValidateCommand(Formats formats, Terminal terminal) {
        this.formats = formats;
        this.terminal = terminal;
    }

    static CommandSpec spec(Texts texts) {
        CommandSpec spec = CommandSpec.create()
                .addOption(Arguments.help(texts))
                .addPositional(Arguments.files(true, texts.get("cli.validate.files")));
        spec.usageMessage().description(texts.get("cli.validate.description"));
        return spec;
    }

    /// 1 where a file has an error; warnings alone are no errors.
    int run(ParseResult arguments) {
        String[] files = arguments.matchedPositionalValue(0, new String[0]);
        boolean errors = false;
        for (String file : List.of(files)) {
            ReadResult result = formats.read(Arguments.path(file, terminal.texts()));
            terminal.problems(result, terminal.out());
            terminal.progress(terminal.texts()
                    .get("cli.validate.summary", file, result.problems().size()));
            errors |= result.hasErrors();
        }
        return errors ? ExitStatus.INPUT_HAS_ERRORS : ExitStatus.DONE;
    }
}
