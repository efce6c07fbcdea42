package dateline.cli;

import dateline.draft.ArticleText;
import dateline.draft.Draft;
import dateline.draft.Drafter;
import dateline.format.AtomicFile;
import dateline.format.DatedText;
import dateline.format.ExportFormat;
import dateline.format.ExportOptions;
import dateline.format.Formats;
import dateline.format.Progress;
import dateline.gazetteer.Gazetteer;
import dateline.model.Itinerary;
import dateline.model.ZoneView;
import dateline.timex.TimexRecognizer;
import dateline.wording.Languages;
import dateline.wording.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// `dateline draft ARTICLE --to OUT`: the itinerary that an article announces; those of several, in a folder, as JSON.
final class ItineraryDraft {
    private final Formats formats;
    private final Terminal terminal;
    private final Texts texts;

    ItineraryDraft(Formats formats, Terminal terminal) {
        this.formats = formats;
        this.terminal = terminal;
        this.texts = terminal.texts();
    }

    /// @throws WrongUse when the target's ending is of no format
    void write(List<DatedText> articles, Optional<Locale> language, Path target) {
        if (Files.isDirectory(target)) {
            writeAll(articles, language, target);
            return;
        }
        ExportFormat format = format(target);
        if (articles.size() > 1) {
            throw new WrongUse(texts.get("cli.error.one-article"));
        }
        articles.forEach(article -> write(article, language, target, format));
    }

    private ExportFormat format(Path target) {
        return formats.exportFor(target)
                .orElseThrow(() -> new WrongUse(texts.get(
                        "cli.error.ending",
                        target,
                        formats.exports().stream().map(f -> "." + f.ending()).toList())));
    }

    /// JSON, which keeps all of a draft.
    private String ending() {
        List<String> endings =
                formats.exports().stream().map(ExportFormat::ending).toList();
        return "." + (endings.contains("json") ? "json" : endings.getFirst());
    }

    /// Each under its own name; two of one name are told apart by a number.
    private void writeAll(List<DatedText> articles, Optional<Locale> language, Path folder) {
        String ending = ending();
        Set<Path> written = new HashSet<>();
        for (DatedText article : articles) {
            Path name = Path.of(article.name()).getFileName();
            String base = String.valueOf(name).replaceFirst("\\.[^.]{1,5}$", "");
            Path target = folder.resolve(base + ending);
            for (int i = 2; !written.add(target); i++) {
                target = folder.resolve(base + "-" + i + ending);
            }
            if (Files.exists(target)) {
                throw new WrongUse(texts.get("cli.error.draft-exists", target));
            }
            write(article, language, target, format(target));
        }
    }

    private void write(DatedText article, Optional<Locale> language, Path target, ExportFormat format) {
        Locale read = language.orElseGet(() -> TimexRecognizer.languageOf(article.text()));
        Draft draft = new Drafter(new Gazetteer(), new DraftReasons(texts))
                .draft(ArticleText.read(article.text(), article.name(), article.published(), read), ZoneOffset.UTC);
        write(draft.itinerary("draft"), target, format);
        terminal.say(texts.get(
                "cli.draft.itinerary",
                target,
                draft.proposals().size(),
                draft.background().size()));
    }

    private void write(Itinerary itinerary, Path target, ExportFormat format) {
        ExportOptions options =
                new ExportOptions(ExportOptions.Paper.A4, Languages.nearest(texts.locale()), ZoneView.OF_PLACE);
        try {
            AtomicFile.write(target, out -> format.writer().write(itinerary, options, out, Progress.NONE));
        } catch (IOException e) {
            throw new WrongUse(texts.get("cli.error.write", target, String.valueOf(e.getMessage())));
        }
    }
}
