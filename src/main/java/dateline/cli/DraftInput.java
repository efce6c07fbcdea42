package dateline.cli;

import dateline.format.DatedText;
import dateline.format.FileLoader;
import dateline.format.Problem;
import dateline.format.Problem.Severity;
import dateline.format.TextLines;
import dateline.wording.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/// The articles that `dateline draft` is to read.
final class DraftInput {
    /// No article is longer: 8 MiB.
    private static final int MAX_ARTICLE_BYTES = 8 << 20;

    /// Stands for what is piped in, as with other commands.
    private static final String PIPED = "-";
    /// What the piped article is called where it needs a name.
    private static final String NAME_OF_PIPED = "standard-input";

    private final TextLines lines;
    private final InputStream in;
    private final Terminal terminal;
    private final List<String> names;
    /// Empty where each line of the files says it.
    private final Optional<LocalDate> published;

    private boolean errors;

    /// @throws WrongUse when the day of publication is not said, or said twice
    DraftInput(ParseResult arguments, TextLines lines, InputStream in, Terminal terminal) {
        this.lines = lines;
        this.in = in;
        this.terminal = terminal;
        this.names = names(arguments, terminal);
        String day = arguments.matchedOptionValue("--published", "");
        boolean inLines = arguments.hasMatchedOption("--jsonl");
        if (inLines != day.isEmpty()) {
            throw new WrongUse(terminal.texts().get(inLines ? "cli.error.published-twice" : "cli.error.not-published"));
        }
        this.published = inLines ? Optional.empty() : Optional.of(day(day, terminal.texts()));
    }

    /// Where no file is named, what is piped in is read, if something is.
    private static List<String> names(ParseResult arguments, Terminal terminal) {
        List<String> given = List.of(arguments.matchedPositionalValue(0, new String[0]));
        if (given.isEmpty() && terminal.interactive()) {
            throw new WrongUse(terminal.texts().get("cli.error.no-article"));
        }
        if (given.stream().filter(PIPED::equals).count() > 1) {
            throw new WrongUse(terminal.texts().get("cli.error.piped-twice"));
        }
        return given.isEmpty() ? List.of(PIPED) : given;
    }

    private static LocalDate day(String text, Texts texts) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new WrongUse(texts.get("cli.error.day", text));
        }
    }

    /// Those that are files.
    List<Path> files() {
        return names.stream()
                .filter(name -> !name.equals(PIPED))
                .map(name -> Arguments.path(name, terminal.texts()))
                .toList();
    }

    /// What can be read; what is wrong with the rest is said.
    List<DatedText> read() {
        return names.stream()
                .flatMap(name -> name.equals(PIPED) ? piped() : read(Arguments.path(name, terminal.texts())))
                .toList();
    }

    /// Whether something was wrong.
    boolean hasErrors() {
        return errors;
    }

    private Stream<DatedText> piped() {
        try {
            byte[] bytes = in.readNBytes(most() + 1);
            if (bytes.length > most()) {
                report(new Problem(
                        Severity.ERROR,
                        NAME_OF_PIPED,
                        1,
                        1,
                        "",
                        "file.too-large",
                        List.of(String.valueOf(most() >> 20))));
                return Stream.empty();
            }
            return texts(NAME_OF_PIPED, bytes);
        } catch (IOException e) {
            throw new WrongUse(terminal.texts().get("cli.error.piped", String.valueOf(e.getMessage())));
        }
    }

    private int most() {
        return published.isPresent() ? MAX_ARTICLE_BYTES : FileLoader.MAX_BYTES;
    }

    private Stream<DatedText> read(Path file) {
        FileLoader.Loaded loaded = FileLoader.load(file, most());
        loaded.problem().ifPresent(this::report);
        return loaded.bytes().stream().flatMap(bytes -> texts(file.toString(), bytes));
    }

    private Stream<DatedText> texts(String name, byte[] bytes) {
        if (published.isPresent()) {
            return decoded(name, bytes).map(text -> new DatedText(name, published.get(), text)).stream();
        }
        TextLines.Read read = lines.read(name, bytes);
        read.problems().forEach(this::report);
        return read.texts().stream();
    }

    private Optional<String> decoded(String name, byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            report(new Problem(Severity.ERROR, name, 1, 1, "", "file.not-text", List.of()));
            return Optional.empty();
        }
    }

    private void report(Problem problem) {
        errors = true;
        terminal.problem(problem, terminal.err());
    }
}
