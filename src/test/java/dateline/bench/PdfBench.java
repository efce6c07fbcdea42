package dateline.bench;

import com.google.gson.JsonObject;
import com.sun.management.OperatingSystemMXBean;
import dateline.format.ExportOptions;
import dateline.format.Progress;
import dateline.format.ReadResult;
import dateline.format.json.JsonItineraryReader;
import dateline.format.pdf.PdfBriefingWriter;
import dateline.model.Itinerary;
import dateline.model.ZoneView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// How long the briefing takes, and how large it is: the bundled itinerary, then as many entries as are named.
///
/// `mvn test-compile exec:exec@bench -Dbench=PdfBench
/// -Dapp.args="1000 10000"`
public final class PdfBench {
    private static final int ROUNDS = 7;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ExportOptions OPTIONS =
            new ExportOptions(ExportOptions.Paper.A4, Locale.UK, ZoneView.OF_PLACE);

    private final PdfBriefingWriter writer = new PdfBriefingWriter(List.of());

    private PdfBench() {}

    public static void main(String[] arguments) throws IOException {
        PdfBench bench = new PdfBench();
        Itinerary bundled = bundled();
        bench.measure("cold", bundled, 0, 1);
        bench.measure("bundled", bundled, 40, ROUNDS);
        for (String count : arguments) {
            int entries = Integer.parseInt(count);
            bench.measure("generated", Itineraries.of(entries), entries > 2000 ? 1 : 4, entries > 2000 ? 1 : ROUNDS);
        }
    }

    /// Prints the medians of several rounds: the time on the wall, the processor's time of the writing thread, and that
    /// of the whole process, the collector's and the compiler's included.
    private void measure(String name, Itinerary itinerary, int warmUps, int rounds) throws IOException {
        double[] wall = new double[rounds];
        double[] cpu = new double[rounds];
        double[] process = new double[rounds];
        int size = 0;
        for (int round = -warmUps; round < rounds; round++) {
            long startCpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long startProcess = SYSTEM.getProcessCpuTime();
            long start = System.nanoTime();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(itinerary, OPTIONS, out, Progress.NONE);
            if (round >= 0) {
                wall[round] = (System.nanoTime() - start) / 1e6;
                cpu[round] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - startCpu) / 1e6;
                process[round] = (SYSTEM.getProcessCpuTime() - startProcess) / 1e6;
            }
            size = out.size();
        }
        report(name, itinerary.entries().size(), size, median(wall), median(cpu), median(process));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return Math.round(values[values.length / 2] * 10) / 10.0;
    }

    private static void report(String name, int entries, int bytes, double wall, double cpu, double process)
            throws IOException {
        JsonObject line = new JsonObject();
        line.addProperty("bench", "pdf");
        line.addProperty("itinerary", name);
        line.addProperty("entries", entries);
        line.addProperty("bytes", bytes);
        line.addProperty("wallMs", wall);
        line.addProperty("threadCpuMs", cpu);
        line.addProperty("processCpuMs", process);
        line.addProperty("maxHeapMb", Runtime.getRuntime().maxMemory() >> 20);
        System.out.println(line);
        Path file = Files.createDirectories(Path.of("target", "bench")).resolve("pdf.jsonl");
        Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static Itinerary bundled() throws IOException {
        String path = "/samples/state-visit-2024.json";
        try (InputStream in = Objects.requireNonNull(PdfBench.class.getResourceAsStream(path))) {
            ReadResult result = new JsonItineraryReader().read(path, in.readAllBytes());
            return result.itinerary().orElseThrow();
        }
    }
}
