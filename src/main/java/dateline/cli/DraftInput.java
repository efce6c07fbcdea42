package dateline.cli;

import dateline.format.DatedText;
import dateline.format.FileLoader;
import dateline.format.Problem;
import dateline.format.Problem.Severity;
import dateline.format.TextLines;
import dateline.wording.Texts;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/// The articles that `dateline draft` is to read.
final class DraftInput {
    /// No article is longer: 8 MiB.
    private static final int MAX_ARTICLE_BYTES = 8 << 20;

    private final TextLines lines;
    private final Terminal terminal;
    private final List<Path> files;
    /// Empty where each line of the files says it.
    private final Optional<LocalDate> published;

    private boolean errors;

    /// @throws WrongUse when the day of publication is not said, or said twice
    DraftInput(ParseResult arguments, TextLines lines, Terminal terminal) {
        this.lines = lines;
        this.terminal = terminal;
        this.files = Arrays.stream(arguments.matchedPositionalValue(0, new String[0]))
                .map(file -> Arguments.path(file, terminal.texts()))
                .toList();
        String day = arguments.matchedOptionValue("--published", "");
        boolean inLines = arguments.hasMatchedOption("--jsonl");
        if (inLines != day.isEmpty()) {
            throw new WrongUse(terminal.texts().get(inLines ? "cli.error.published-twice" : "cli.error.not-published"));
        }
        this.published = inLines ? Optional.empty() : Optional.of(day(day, terminal.texts()));
    }

    private static LocalDate day(String text, Texts texts) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new WrongUse(texts.get("cli.error.day", text));
        }
    }

    List<Path> files() {
        return files;
    }

    /// What can be read; what is wrong with the rest is said.
    List<DatedText> read() {
        return files.stream().flatMap(this::read).toList();
    }

    /// Whether something was wrong.
    boolean hasErrors() {
        return errors;
    }

    private Stream<DatedText> read(Path file) {
        FileLoader.Loaded loaded =
                FileLoader.load(file, published.isPresent() ? MAX_ARTICLE_BYTES : FileLoader.MAX_BYTES);
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
