package dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// The figures of one benchmark: a line of JSON each, printed and added to `target/bench/NAME.jsonl`. Times are CPU
/// time
/// of the thread that asks, in milliseconds.
///
/// @param bench the benchmark's name
record Figures(String bench) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static double cpu(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    /// Style, layout and painting into a picture: what the reader waits for.
    static void paint(Scene scene) {
        scene.snapshot(new WritableImage((int) scene.getWidth(), (int) scene.getHeight()));
    }

    static int nodes(Node node) {
        return 1
                + (node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                                .mapToInt(Figures::nodes)
                                .sum()
                        : 0);
    }

    static double quantile(double share, double... times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }

    void tellTimes(int entries, String what, double... times) {
        tell(entries, what + " p50", quantile(0.5, times));
        tell(entries, what + " p95", quantile(0.95, times));
    }

    void tell(int entries, String what, double value) {
        String line = String.format(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"entries\":%d,\"what\":\"%s\",\"value\":%.2f}%n",
                bench,
                entries,
                what,
                value);
        System.out.print(line);
        try {
            Path folder = Files.createDirectories(Path.of("target", "bench"));
            Files.writeString(
                    folder.resolve(bench + ".jsonl"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
