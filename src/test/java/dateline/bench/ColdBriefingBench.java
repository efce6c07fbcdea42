package dateline.bench;

import com.google.gson.JsonObject;
import dateline.format.pdf.BriefingHtml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.transform.TransformerException;

/// How long the first briefing of a process takes, from the command line, beside a browser that prints the same HTML,
/// in turns: `java -jar target/dateline.jar export`, the packaged program where `mvn -Ppackage verify` has built it,
/// and Chromium without a window where there is one. Each run of Chromium has a profile of its own, and nothing to
/// load.
///
/// Needs Linux. `mvn package`, then
/// `mvn test-compile exec:exec@bench -Dbench=ColdBriefingBench -Dapp.args="9"`: the number of turns. What else the
/// machine does makes all of them slower, so only what is measured in the same turns can be compared.
public final class ColdBriefingBench {
    private static final int CLOCK_TICKS_PER_SECOND = 100;
    private static final Path FOLDER = Path.of("target", "bench");
    private static final Path PACKAGED = Path.of("target", "package", "dateline", "bin", "dateline");
    private static final List<String> BROWSERS = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");

    /// @param wallMillis from the start of the process to its end
    /// @param cpuMillis the processor's time, of all its processes
    private record Run(double wallMillis, double cpuMillis) {}

    private ColdBriefingBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, TransformerException {
        int turns = arguments.length == 0 ? 9 : Integer.parseInt(arguments[0]);
        Path html = Files.createDirectories(FOLDER).resolve("briefing.html");
        BriefingHtml.main(new String[] {html.toString()});
        Map<String, List<String>> programs = programs(html.toAbsolutePath());
        Map<String, List<Run>> runs = new LinkedHashMap<>();
        // One more turn than is counted: the first finds nothing in the system's file cache.
        for (int turn = 0; turn <= turns; turn++) {
            for (Map.Entry<String, List<String>> program : programs.entrySet()) {
                Run run = run(program.getValue());
                if (turn > 0) {
                    runs.computeIfAbsent(program.getKey(), name -> new ArrayList<>())
                            .add(run);
                }
            }
        }
        for (Map.Entry<String, List<Run>> program : runs.entrySet()) {
            report(program.getKey(), program.getValue());
        }
    }

    private static Map<String, List<String>> programs(Path html) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String to = FOLDER.resolve("cold.pdf").toString();
        Map<String, List<String>> programs = new LinkedHashMap<>();
        programs.put("jar", List.of(java, "-jar", "target/dateline.jar", "export", "--to", to));
        if (Files.isExecutable(PACKAGED)) {
            programs.put("packaged", List.of(PACKAGED.toString(), "export", "--to", to));
        }
        browser().ifPresent(browser -> programs.put("chromium", chromium(browser, html)));
        return programs;
    }

    private static Optional<String> browser() {
        return BROWSERS.stream()
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst();
    }

    private static List<String> chromium(String browser, Path html) {
        return List.of(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile(),
                "--print-to-pdf=" + FOLDER.resolve("chromium.pdf").toAbsolutePath(),
                html.toUri().toString());
    }

    private static Path profile() {
        return FOLDER.resolve("profile").toAbsolutePath();
    }

    private static Run run(List<String> command) throws IOException, InterruptedException {
        removeProfile();
        double before = childrenCpuMillis();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int status = process.waitFor();
        double wall = (System.nanoTime() - start) / 1e6;
        if (status != 0) {
            throw new IOException("Exit status " + status + ": " + String.join(" ", command));
        }
        return new Run(wall, childrenCpuMillis() - before);
    }

    private static void removeProfile() throws IOException {
        if (Files.exists(profile())) {
            try (Stream<Path> files = Files.walk(profile())) {
                files.sorted(Comparator.reverseOrder()).forEach(ColdBriefingBench::delete);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of all children of this process that have ended, by proc(5) `stat`: fields 16 and 17.
    private static double childrenCpuMillis() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        // The second field, the program's name, is in parentheses and may hold spaces.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[16 - 3]) + Long.parseLong(fields[17 - 3])) * 1000.0 / CLOCK_TICKS_PER_SECOND;
    }

    private static void report(String program, List<Run> runs) throws IOException {
        JsonObject line = new JsonObject();
        line.addProperty("bench", "cold-briefing");
        line.addProperty("program", program);
        line.addProperty("turns", runs.size());
        line.addProperty(
                "wallMs", median(runs.stream().mapToDouble(Run::wallMillis).toArray()));
        line.addProperty(
                "cpuMs", median(runs.stream().mapToDouble(Run::cpuMillis).toArray()));
        System.out.println(line);
        Files.writeString(
                FOLDER.resolve("cold-briefing.jsonl"),
                line + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return Math.round(values[values.length / 2] * 10) / 10.0;
    }
}
