package dateline.bench;

import com.google.gson.JsonObject;
import com.sun.management.OperatingSystemMXBean;
import dateline.timex.TimexRecognizer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// How long finding the temporal expressions of a text takes: the first call in a new process, an article of 3 KB when
/// warm, and texts of a quarter, a half and a whole megabyte, among them texts made to be hard.
///
/// `mvn test-compile exec:exec@bench -Dbench=TimexBench`
public final class TimexBench {
    private static final int WARM_UPS = 300;
    private static final int ROUNDS = 21;
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 14);
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private TimexBench() {}

    public static void main(String[] arguments) throws IOException {
        for (String language : new String[] {"en", "ru", "zh"}) {
            String news = news(language);
            long wall = System.nanoTime();
            long cpu = SYSTEM.getProcessCpuTime();
            TimexRecognizer recognizer = TimexRecognizer.of(Locale.of(language));
            recognizer.recognize(news.substring(0, 600), PUBLISHED);
            report(language, "first call", 600, wall, cpu);
            String article = repeated(news, 3_000);
            for (int i = 0; i < WARM_UPS; i++) {
                recognizer.recognize(article, PUBLISHED);
            }
            measure(recognizer, language, "article", article, 10);
            for (int size : new int[] {250_000, 500_000, 1_000_000}) {
                measure(recognizer, language, "long text", repeated(news, size), 1);
            }
        }
        TimexRecognizer english = TimexRecognizer.of(Locale.ENGLISH);
        for (String piece : new String[] {"1, ", "May 1, ", "Monday and ", "a half and a ", "10:30 ", "late "}) {
            measure(english, "en", "hostile: " + piece.strip(), repeated(piece, 500_000), 1);
            measure(english, "en", "hostile: " + piece.strip(), repeated(piece, 1_000_000), 1);
        }
    }

    /// Sentences that have an expression or more each: denser than an article.
    private static String news(String language) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/timex/" + language + ".txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceAll("\\[([^|\\]]*)\\|[^\\]]*\\]", "$1"))
                .collect(Collectors.joining("\n"));
    }

    private static String repeated(String text, int length) {
        return text.repeat(length / text.length() + 1).substring(0, length);
    }

    private static void measure(TimexRecognizer recognizer, String language, String what, String text, int repeats)
            throws IOException {
        int rounds = text.length() > 10_000 ? 3 : ROUNDS;
        double[] walls = new double[rounds];
        double[] cpus = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long wall = System.nanoTime();
            long cpu = SYSTEM.getProcessCpuTime();
            for (int i = 0; i < repeats; i++) {
                recognizer.recognize(text, PUBLISHED);
            }
            walls[round] = (System.nanoTime() - wall) / 1e6 / repeats;
            cpus[round] = (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / repeats;
        }
        Arrays.sort(walls);
        Arrays.sort(cpus);
        tell(language, what, text.length(), walls[rounds / 2], cpus[rounds / 2]);
    }

    private static void report(String language, String what, int length, long wall, long cpu) throws IOException {
        double wallMs = (System.nanoTime() - wall) / 1e6;
        double cpuMs = (SYSTEM.getProcessCpuTime() - cpu) / 1e6;
        tell(language, what, length, wallMs, cpuMs);
    }

    private static void tell(String language, String what, int length, double wallMs, double cpuMs) throws IOException {
        JsonObject line = new JsonObject();
        line.addProperty("bench", "timex");
        line.addProperty("language", language);
        line.addProperty("what", what);
        line.addProperty("characters", length);
        line.addProperty("wallMs", Math.round(wallMs * 100) / 100.0);
        line.addProperty("cpuMs", Math.round(cpuMs * 100) / 100.0);
        System.out.println(line);
        Path folder = Files.createDirectories(Path.of("target/bench"));
        Files.writeString(
                folder.resolve("timex.jsonl"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
