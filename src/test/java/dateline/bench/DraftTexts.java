package dateline.bench;

import dateline.draft.ArticleText;
import dateline.draft.Drafter;
import dateline.draft.Explanations;
import dateline.gazetteer.Gazetteer;
import dateline.timex.TimexRecognizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The articles that drafts are measured with, and a drafter that gives no reasons.
final class DraftTexts {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 14);

    private DraftTexts() {}

    static Drafter drafter() {
        return new Drafter(new Gazetteer(), new NoReasons());
    }

    static void draft(Drafter drafter, String text) {
        Locale language = TimexRecognizer.languageOf(text);
        drafter.draft(ArticleText.read(text, "-", PUBLISHED, language), ZoneOffset.UTC);
    }

    static String news(String language) {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/draft"))) {
            return files.filter(f -> f.toString().endsWith("-" + language + ".txt"))
                    .sorted()
                    .map(DraftTexts::text)
                    .collect(Collectors.joining("\n\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record NoReasons() implements Explanations {
        @Override
        public String year(LocalDate published) {
            return "year";
        }

        @Override
        public String context() {
            return "context";
        }

        @Override
        public String partOf(String whole) {
            return whole;
        }

        @Override
        public String edgeOf(String whole) {
            return whole;
        }

        @Override
        public String placeBefore(String place) {
            return place;
        }

        @Override
        public String capital(String country) {
            return country;
        }

        @Override
        public String roughHour(String words) {
            return words;
        }

        @Override
        public String zone(ZoneId assumed) {
            return "zone " + assumed;
        }

        @Override
        public String noDay() {
            return "no day";
        }
    }
}
