package dateline.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// How long each of several programs takes from the start of its process to its first painted frame, in turns: a
/// window with one label on a stock JVM, `java -jar target/dateline.jar` and, where `mvn -Ppackage verify` has built
/// them, the packaged program and the label in the same package. Then how long `export` takes, from the jar and from
/// the package.
///
/// Needs Linux with Xvfb. `mvn -Ppackage verify`, then
/// `mvn test-compile exec:exec@bench -Dbench=StartupBench -Dapp.args="9"`: the number of turns.
public final class StartupBench {
    private static final int CLOCK_TICKS_PER_SECOND = 100;
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final long SETTLED_MILLIS = 2500;
    private static final long SERVER_RESET_MILLIS = 500;
    private static final Path PACKAGE = Path.of("target", "package");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /// @param wallMillis from the start of the process to the first painted frame, or to its end
    /// @param cpuMillis the processor's time until then
    /// @param residentMb of a window, when it has settled; 0 of what has ended
    private record Run(double wallMillis, double cpuMillis, double residentMb) {}

    private final Path settings;

    private StartupBench() throws IOException {
        settings = Files.createTempDirectory("dateline-settings");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int turns = arguments.length == 0 ? 9 : Integer.parseInt(arguments[0]);
        StartupBench bench = new StartupBench();
        try (Framebuffer screen = new Framebuffer(90)) {
            bench.measure("window", windows(), turns, command -> bench.window(command, screen));
        }
        bench.measure("export", exports(), turns, bench::program);
    }

    private static Map<String, List<String>> windows() throws IOException, InterruptedException {
        String java = JAVA.toString();
        String nativeAccess = "--enable-native-access=ALL-UNNAMED";
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("bare", List.of(java, nativeAccess, "-cp", bareClassPath(), BareWindow.class.getName()));
        commands.put("jar", List.of(java, "-jar", "target/dateline.jar"));
        if (Files.isDirectory(PACKAGE)) {
            commands.put(
                    "packaged", List.of(PACKAGE.resolve("dateline/bin/dateline").toString()));
            commands.put("packaged-bare", PackagedBareWindow.command());
        }
        return commands;
    }

    private static Map<String, List<String>> exports() {
        List<String> export = List.of("export", "--to", "target/bench/start.pdf");
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("jar", joined(List.of(JAVA.toString(), "-jar", "target/dateline.jar"), export));
        if (Files.isDirectory(PACKAGE)) {
            commands.put(
                    "packaged",
                    joined(List.of(PACKAGE.resolve("dateline/bin/dateline").toString()), export));
        }
        return commands;
    }

    /// JavaFX alone and the one class.
    private static String bareClassPath() throws IOException {
        try (Stream<Path> libraries = Files.list(Path.of("target", "lib"))) {
            List<String> path = new ArrayList<>(libraries
                    .map(Path::toString)
                    .filter(name -> name.contains("javafx-") && !name.contains("ikonli"))
                    .sorted()
                    .toList());
            path.add("target/test-classes");
            return String.join(System.getProperty("path.separator"), path);
        }
    }

    private interface Measure {
        Run run(List<String> command) throws IOException, InterruptedException;
    }

    private void measure(String what, Map<String, List<String>> commands, int turns, Measure measure)
            throws IOException, InterruptedException {
        Map<String, List<Run>> runs = new LinkedHashMap<>();
        // One more turn than is counted: the first finds nothing in the system's file cache.
        for (int turn = 0; turn <= turns; turn++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                Run run = measure.run(command.getValue());
                if (turn > 0) {
                    runs.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                            .add(run);
                }
            }
        }
        for (Map.Entry<String, List<Run>> program : runs.entrySet()) {
            report(what, program.getKey(), program.getValue());
        }
    }

    private Run window(List<String> command, Framebuffer screen) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = start(command, screen.display());
        try {
            while (!screen.isPainted()) {
                if (!process.isAlive() || System.nanoTime() - start > LONGEST_NANOS) {
                    throw new IOException("No window: " + String.join(" ", command));
                }
                Thread.sleep(2);
            }
            double wall = (System.nanoTime() - start) / 1e6;
            double cpu = cpuMillis(process);
            Thread.sleep(SETTLED_MILLIS);
            return new Run(wall, cpu, residentMb(process));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            while (!screen.isBlank()) {
                Thread.sleep(20);
            }
            // The server starts anew when its last program has left; who comes too early finds no display.
            Thread.sleep(SERVER_RESET_MILLIS);
        }
    }

    private Run program(List<String> command) throws IOException, InterruptedException {
        double childrenBefore = childrenCpuMillis();
        long start = System.nanoTime();
        Process process = start(command, "");
        int status = process.waitFor();
        double wall = (System.nanoTime() - start) / 1e6;
        if (status != 0) {
            throw new IOException("Exit status " + status + ": " + String.join(" ", command));
        }
        return new Run(wall, childrenCpuMillis() - childrenBefore, 0);
    }

    private Process start(List<String> command, String display) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        builder.environment().put("XDG_CONFIG_HOME", settings.toString());
        return builder.start();
    }

    /// The process and those that it started, by proc(5) `stat`: fields 14 and 15, in clock ticks.
    private static double cpuMillis(Process process) throws IOException {
        double sum = ticks(process.pid(), 14, 15);
        for (ProcessHandle child : process.descendants().toList()) {
            sum += ticks(child.pid(), 14, 15);
        }
        return sum;
    }

    /// Of all children of this process that have ended, by proc(5) `stat`: fields 16 and 17.
    private static double childrenCpuMillis() throws IOException {
        return ticks(ProcessHandle.current().pid(), 16, 17);
    }

    private static double ticks(long pid, int first, int second) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        // The second field, the program's name, is in parentheses and may hold spaces.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = Long.parseLong(fields[first - 3]) + Long.parseLong(fields[second - 3]);
        return ticks * 1000.0 / CLOCK_TICKS_PER_SECOND;
    }

    private static double residentMb(Process process) throws IOException {
        double sum = resident(process.pid());
        for (ProcessHandle child : process.descendants().toList()) {
            sum += resident(child.pid());
        }
        return sum;
    }

    private static double resident(long pid) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
            }
        }
        return 0;
    }

    private static List<String> joined(List<String> program, List<String> arguments) {
        return Stream.concat(program.stream(), arguments.stream()).toList();
    }

    private static void report(String what, String program, List<Run> runs) throws IOException {
        JsonObject line = new JsonObject();
        line.addProperty("bench", "startup");
        line.addProperty("what", what);
        line.addProperty("program", program);
        line.addProperty("turns", runs.size());
        line.addProperty(
                "wallMs", median(runs.stream().mapToDouble(Run::wallMillis).toArray()));
        line.addProperty(
                "cpuMs", median(runs.stream().mapToDouble(Run::cpuMillis).toArray()));
        line.addProperty(
                "residentMb", median(runs.stream().mapToDouble(Run::residentMb).toArray()));
        System.out.println(line);
        Path file = Files.createDirectories(Path.of("target", "bench")).resolve("startup.jsonl");
        Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return Math.round(values[values.length / 2] * 10) / 10.0;
    }
}
