package dateline.cli;

import dateline.format.AnnotatedText;
import dateline.format.AtomicFile;
import dateline.format.DatedText;
import dateline.format.Formats;
import dateline.format.TextLines;
import dateline.timex.TimexRecognizer;
import dateline.wording.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `dateline draft`: articles in, and what they announce, or what they say of time, out.
final class DraftCommand {
    private final TextLines lines;
    private final InputStream in;
    private final Formats formats;
    private final Terminal terminal;
    private final Texts texts;
    private final Map<String, TimexRecognizer> recognizers = new HashMap<>();

    DraftCommand(TextLines lines, Formats formats, InputStream in, Terminal terminal) {
        this.in = in;
        this.formats = formats;
        this.lines = lines;
        this.terminal = terminal;
        this.texts = terminal.texts();
    }

    static CommandSpec spec(Texts texts) {
        CommandSpec spec = CommandSpec.create()
                .addOption(Arguments.help(texts))
                .addPositional(Arguments.files(false, texts.get("cli.draft.files")))
                .addOption(Arguments.option("--published", "DATE", false, texts.get("cli.draft.published")))
                .addOption(Arguments.option("--lang", "TAG", false, texts.get("cli.draft.lang")))
                .addOption(Arguments.flag("--jsonl", texts.get("cli.draft.jsonl")))
                .addOption(Arguments.option("--timexes", "OUT", false, texts.get("cli.draft.timexes")))
                .addOption(Arguments.option("--to", "OUT", false, texts.get("cli.draft.to")));
        spec.usageMessage()
                .customSynopsis(
                        "dateline draft ARTICLE --published DATE --to OUT.json [--lang TAG]",
                        "       dateline draft ARTICLE... --published DATE --to FOLDER [--lang TAG]",
                        "       dateline draft ARTICLE... --published DATE --timexes OUT.jsonl",
                        "                      [--lang TAG]",
                        "       dateline draft - --published DATE --to OUT.json < ARTICLE",
                        "       dateline draft TEXTS.jsonl... --jsonl --timexes OUT.jsonl [--lang TAG]")
                .description(texts.get("cli.draft.description"));
        return spec;
    }

    /// A file that cannot be read is reported and does not stop the rest.
    int run(ParseResult arguments) {
        Optional<Locale> language = language(arguments.matchedOptionValue("--lang", ""));
        List<Path> targets = Stream.of("--to", "--timexes")
                .map(option -> arguments.matchedOptionValue(option, ""))
                .filter(name -> !name.isEmpty())
                .map(name -> Arguments.path(name, texts))
                .toList();
        if (targets.isEmpty()) {
            throw new WrongUse(texts.get("cli.error.draft-target"));
        }
        DraftInput input = new DraftInput(arguments, lines, in, terminal);
        boolean several = arguments.hasMatchedOption("--to") && Files.isDirectory(targets.getFirst());
        targets.stream().skip(several ? 1 : 0).forEach(target -> Targets.check(target, input.files(), texts));
        List<DatedText> articles = input.read();
        if (arguments.hasMatchedOption("--to")) {
            new ItineraryDraft(formats, terminal).write(articles, language, targets.getFirst());
        }
        if (arguments.hasMatchedOption("--timexes")) {
            write(
                    targets.getLast(),
                    articles.stream().map(a -> annotate(a, language)).toList());
        }
        return input.hasErrors() ? ExitStatus.INPUT_HAS_ERRORS : ExitStatus.DONE;
    }

    /// Empty where each text's own is to be used.
    private Optional<Locale> language(String tag) {
        if (tag.isEmpty()) {
            return Optional.empty();
        }
        Locale language = Arguments.locale(tag, texts);
        if (!TimexRecognizer.reads(language)) {
            throw new WrongUse(texts.get("cli.error.draft-lang", tag));
        }
        return Optional.of(language);
    }

    private AnnotatedText annotate(DatedText article, Optional<Locale> language) {
        Locale read = language.orElseGet(() -> TimexRecognizer.languageOf(article.text()));
        TimexRecognizer recognizer =
                recognizers.computeIfAbsent(read.getLanguage(), tag -> TimexRecognizer.of(Locale.of(tag)));
        return new AnnotatedText(
                article.name(),
                new CodePoints(article.text()).annotations(recognizer.recognize(article.text(), article.published())));
    }

    private void write(Path target, List<AnnotatedText> found) {
        try {
            AtomicFile.write(target, out -> {
                lines.write(found, out);
                return found.size();
            });
        } catch (IOException e) {
            throw new WrongUse(texts.get("cli.error.write", target, String.valueOf(e.getMessage())));
        }
        int count = found.stream().mapToInt(a -> a.annotations().size()).sum();
        terminal.say(texts.get("cli.draft.written", target, found.size(), count));
    }
}
