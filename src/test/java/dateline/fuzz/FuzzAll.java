package dateline.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Runs the fuzzer on each target, two at a time, for as long as it is told. What it learns, and each input that makes
/// a
/// target fail, is left in `target/fuzz`. Ends with 1 where one failed.
final class FuzzAll {
    private static final Path SEEDS = Path.of("src/test/resources/dateline/fuzz");
    private static final Path WORK = Path.of("target/fuzz");
    private static final int AT_ONCE = 2;
    private static final Map<String, Class<?>> TARGETS = Map.of(
            "json", JsonFuzz.class,
            "ics", IcsFuzz.class,
            "pdf", PdfFuzz.class,
            "jsonld", JsonLdFuzz.class,
            "csv", CsvFuzz.class,
            "quote", QuoteFuzz.class);

    private FuzzAll() {}

    /// @param args the seconds for each target, and the names of targets; all of them where none is named
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        String seconds = args.length > 0 ? args[0] : "60";
        List<String> wanted = args.length > 1 ? List.of(args).subList(1, args.length) : List.copyOf(TARGETS.keySet());
        boolean isSound = true;
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Boolean>> runs = new ArrayList<>();
            wanted.forEach(name -> runs.add(() -> run(name, seconds)));
            for (Future<Boolean> run : pool.invokeAll(runs)) {
                isSound &= run.get();
            }
        }
        System.exit(isSound ? 0 : 1);
    }

    private static boolean run(String name, String seconds) throws IOException, InterruptedException {
        Class<?> target = TARGETS.get(name);
        if (target == null) {
            System.out.println(name + ": there is no such target");
            return false;
        }
        Path work = Files.createDirectories(WORK.resolve(name)).toAbsolutePath();
        Path log = work.resolve("log");
        Process process = new ProcessBuilder(command(target, work, name, seconds))
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean isSound = process.waitFor() == 0;
        String end = Files.readAllLines(log).stream()
                .filter(line -> line.startsWith("Done ") || line.startsWith("== Java Exception"))
                .reduce((a, b) -> b)
                .orElse("see " + log);
        System.out.println(name + ": " + end);
        return isSound;
    }

    private static List<String> command(Class<?> target, Path work, String name, String seconds) throws IOException {
        Path corpus = Files.createDirectories(work.resolve("corpus"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(),
                "--instrumentation_includes=dateline.**",
                "--reproducer_path=" + work,
                corpus.toString(),
                SEEDS.resolve(name).toAbsolutePath().toString(),
                "-max_total_time=" + seconds,
                "-timeout=20",
                "-rss_limit_mb=3000",
                "-max_len=20000");
    }
}
