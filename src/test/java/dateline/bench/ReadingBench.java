package dateline.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.management.OperatingSystemMXBean;
import dateline.format.ExportOptions;
import dateline.format.Progress;
import dateline.format.ReadResult;
import dateline.format.json.JsonItineraryReader;
import dateline.format.json.JsonItineraryWriter;
import dateline.model.ZoneView;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/// How long reading and checking an itinerary takes, beside what Gson takes to read the same bytes into a bare tree.
/// The
/// two are run in turns.
///
/// `mvn test-compile exec:exec@bench -Dbench=ReadingBench`; the number of
/// entries may be given.
public final class ReadingBench {
    private static final int WARM_UPS = 5;
    private static final int ROUNDS = 11;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ReadingBench() {}

    /// Medians, in milliseconds.
    ///
    /// @param cpu of the whole process, the garbage collector's and the compiler's included
    private record Times(double wall, double cpu) {}

    public static void main(String[] arguments) throws IOException {
        int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        byte[] file = write(entries);
        Supplier<Object> dateline = () -> read(file);
        Supplier<Object> gson = () ->
                JsonParser.parseReader(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8));
        int repeats = Math.max(1, 100_000 / entries);
        double[][] datelineTimes = new double[2][ROUNDS];
        double[][] gsonTimes = new double[2][ROUNDS];
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            measure(dateline, datelineTimes, round, repeats);
            measure(gson, gsonTimes, round, repeats);
        }
        report(entries, file.length, median(datelineTimes), median(gsonTimes), retained(dateline), retained(gson));
    }

    private static byte[] write(int entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportOptions options = new ExportOptions(ExportOptions.Paper.A4, Locale.ENGLISH, ZoneView.OF_PLACE);
        new JsonItineraryWriter().write(Itineraries.of(entries), options, out, Progress.NONE);
        return out.toByteArray();
    }

    private static Object read(byte[] file) {
        ReadResult result = new JsonItineraryReader().read("generated.json", file);
        if (!result.problems().isEmpty()) {
            throw new IllegalStateException(result.problems().getFirst().toLine(Locale.ENGLISH));
        }
        return result;
    }

    /// @param times wall and CPU time of each round; those before round 0 are not kept
    /// @param repeats how often the work is done in a round: the clock of CPU time is coarse
    private static void measure(Supplier<Object> work, double[][] times, int round, int repeats) {
        System.gc();
        long wall = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        for (int i = 0; i < repeats; i++) {
            Objects.requireNonNull(work.get());
        }
        double cpuTime = (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / repeats;
        double wallTime = (System.nanoTime() - wall) / 1e6 / repeats;
        if (round >= 0) {
            times[0][round] = wallTime;
            times[1][round] = cpuTime;
        }
    }

    private static Times median(double[][] times) {
        Arrays.sort(times[0]);
        Arrays.sort(times[1]);
        return new Times(times[0][ROUNDS / 2], times[1][ROUNDS / 2]);
    }

    /// How much of the heap the result holds, in MB.
    private static double retained(Supplier<Object> work) {
        long before = used();
        Object result = work.get();
        long after = used();
        return result == null ? 0 : (after - before) / 1e6;
    }

    private static long used() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void report(int entries, int bytes, Times dateline, Times gson, double datelineHeap, double gsonHeap)
            throws IOException {
        JsonObject line = new JsonObject();
        line.addProperty("bench", "reading");
        line.addProperty("entries", entries);
        line.addProperty("megabytes", rounded(bytes / 1e6));
        line.addProperty("wallMs", rounded(dateline.wall()));
        line.addProperty("cpuMs", rounded(dateline.cpu()));
        line.addProperty("gsonTreeWallMs", rounded(gson.wall()));
        line.addProperty("gsonTreeCpuMs", rounded(gson.cpu()));
        line.addProperty("wallRatio", rounded(dateline.wall() / gson.wall()));
        line.addProperty("cpuRatio", rounded(dateline.cpu() / gson.cpu()));
        line.addProperty("heapMb", rounded(datelineHeap));
        line.addProperty("gsonTreeHeapMb", rounded(gsonHeap));
        Path folder = Files.createDirectories(Path.of("target", "bench"));
        Files.writeString(
                folder.resolve("reading.jsonl"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.out.println(line);
    }

    private static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
