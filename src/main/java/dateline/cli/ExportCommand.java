package dateline.cli;

import dateline.format.ExportFormat;
import dateline.format.ExportOptions;
import dateline.format.Formats;
import dateline.wording.Languages;
import dateline.wording.Texts;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `dateline export`: one itinerary to a file, or many into a folder.
final class ExportCommand {
    private final Formats formats;
    private final Source bundled;
    private final Terminal terminal;
    private final Texts texts;

    ExportCommand(Formats formats, Source bundled, Terminal terminal) {
        this.formats = formats;
        this.bundled = bundled;
        this.terminal = terminal;
        this.texts = terminal.texts();
    }

    static CommandSpec spec(Texts texts, Formats formats) {
        CommandSpec spec = CommandSpec.create()
                .addOption(Arguments.help(texts))
                .addPositional(Arguments.files(false, texts.get("cli.export.files")))
                .addOption(Arguments.option("--to", "OUT", true, texts.get("cli.export.to", endings(formats))))
                .addOption(Arguments.option("--as", "FORMAT", false, texts.get("cli.export.as", endings(formats))))
                .addOption(Arguments.option("--paper", "SIZE", false, texts.get("cli.export.paper")))
                .addOption(Arguments.option("--lang", "TAG", false, texts.get("cli.export.lang")))
                .addOption(Arguments.option("--zone", "ZONE", false, texts.get("cli.export.zone")))
                .addOption(Arguments.option(
                        "--sections", "LIST", false, texts.get("cli.export.sections", Arguments.allSections())))
                .addOption(Arguments.flag("--without-data", texts.get("cli.export.without-data")));
        spec.usageMessage()
                .customSynopsis(
                        "dateline export [FILE] --to OUT [--paper SIZE] [--lang TAG]",
                        "                       [--zone ZONE] [--sections LIST] [--without-data]",
                        "       dateline export FILE... --to DIR --as FORMAT [...]")
                .description(texts.get("cli.export.description"));
        return spec;
    }

    int run(ParseResult arguments) {
        List<Source> sources = sources(arguments);
        Path to = Arguments.path(arguments.matchedOptionValue("--to", ""), texts);
        Export export = new Export(options(arguments), sources, terminal);
        String as = arguments.matchedOptionValue("--as", "");
        if (!as.isEmpty()) {
            ExportFormat format = formats.exportNamed(as)
                    .orElseThrow(() -> new WrongUse(texts.get("cli.error.format", as, endings(formats))));
            return export.into(to, format);
        }
        if (sources.size() > 1) {
            throw new WrongUse(texts.get("cli.error.many-without-as"));
        }
        ExportFormat format = formats.exportFor(to)
                .orElseThrow(() -> new WrongUse(texts.get("cli.error.ending", to, endings(formats))));
        return export.to(to, format);
    }

    private List<Source> sources(ParseResult arguments) {
        String[] files = arguments.matchedPositionalValue(0, new String[0]);
        if (files.length == 0) {
            return List.of(bundled);
        }
        return Arrays.stream(files)
                .map(file -> Arguments.path(file, texts))
                .map(file -> new Source(file.toString(), Optional.of(file), () -> formats.read(file)))
                .toList();
    }

    private ExportOptions options(ParseResult arguments) {
        return new ExportOptions(
                Arguments.paper(arguments.matchedOptionValue("--paper", "a4"), texts),
                language(arguments.matchedOptionValue("--lang", texts.locale().toLanguageTag())),
                Arguments.zone(arguments.matchedOptionValue("--zone", "place"), texts),
                Arguments.sections(arguments.matchedOptionValue("--sections", Arguments.allSections()), texts),
                !arguments.hasMatchedOption("--without-data"));
    }

    private Locale language(String tag) {
        Locale wanted = Arguments.locale(tag, texts);
        if (!Languages.has(wanted)) {
            terminal.complain(texts.get("cli.export.no-words", wanted.getDisplayLanguage(texts.locale())));
        }
        return Languages.nearest(wanted);
    }

    /// ".pdf, .json"
    private static String endings(Formats formats) {
        return formats.exports().stream().map(f -> "." + f.ending()).collect(Collectors.joining(", "));
    }
}
