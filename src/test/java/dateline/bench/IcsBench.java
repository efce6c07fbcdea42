package dateline.bench;

import biweekly.Biweekly;
import com.google.gson.JsonObject;
import com.sun.management.OperatingSystemMXBean;
import dateline.format.ExportOptions;
import dateline.format.Progress;
import dateline.format.ReadResult;
import dateline.format.ics.IcsItineraryReader;
import dateline.format.ics.IcsItineraryWriter;
import dateline.model.ZoneView;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/// How long reading a calendar takes, beside what biweekly takes to parse the same bytes, the two in turns; and how
/// long
/// writing and reading one of ours takes.
///
/// `mvn test-compile exec:exec@bench -Dbench=IcsBench`; the number of events may
/// be given.
public final class IcsBench {
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 5;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private IcsBench() {}

    /// Medians, in milliseconds.
    private record Times(double wall, double cpu) {}

    public static void main(String[] arguments) throws IOException {
        int events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        byte[] foreign = foreign(events);
        JsonObject line = new JsonObject();
        line.addProperty("bench", "ics");
        line.addProperty("events", events);
        line.addProperty("megabytes", rounded(foreign.length / 1e6));
        compare(line, foreign);
        byte[] own = write(events);
        line.addProperty("ownMegabytes", rounded(own.length / 1e6));
        add(line, "ownWrite", measure(() -> write(events)));
        add(line, "ownRead", measure(() -> read(own)));
        Path folder = Files.createDirectories(Path.of("target", "bench"));
        Files.writeString(
                folder.resolve("ics.jsonl"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.out.println(line);
    }

    private static void compare(JsonObject line, byte[] file) {
        double[][] ours = new double[2][ROUNDS];
        double[][] theirs = new double[2][ROUNDS];
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            once(() -> read(file), ours, round);
            once(() -> parse(file), theirs, round);
        }
        Times dateline = median(ours);
        Times biweekly = median(theirs);
        add(line, "read", dateline);
        add(line, "biweekly", biweekly);
        line.addProperty("wallRatio", rounded(dateline.wall() / biweekly.wall()));
        line.addProperty("cpuRatio", rounded(dateline.cpu() / biweekly.cpu()));
        line.addProperty("heapMb", rounded(retained(() -> read(file))));
        line.addProperty("biweeklyHeapMb", rounded(retained(() -> parse(file))));
    }

    /// A calendar as other programs write it, 550 bytes an event.
    private static byte[] foreign(int events) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\n");
        for (int i = 0; i < events; i++) {
            event(text, i);
            if (text.length() > 1 << 20) {
                out.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
                text.setLength(0);
            }
        }
        text.append("END:VCALENDAR\r\n");
        out.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void event(StringBuilder text, int i) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(i % 2_000);
        String date = day.toString().replace("-", "");
        text.append("BEGIN:VEVENT\r\nUID:event-").append(i).append("@example.org\r\n");
        text.append("DTSTAMP:20240101T000000Z\r\nCREATED:20240101T000000Z\r\nSEQUENCE:1\r\n");
        text.append("DTSTART;TZID=Europe/Berlin:").append(date).append("T100000\r\n");
        text.append("DTEND;TZID=Europe/Berlin:").append(date).append("T113000\r\n");
        text.append("SUMMARY:Talks on trade\\, energy and transport no. ")
                .append(i)
                .append("\r\n");
        text.append("DESCRIPTION:A line of the press office that is as long as such lines are\\, \r\n");
        text.append(" and that goes on in a second line\\nand after a break. Number ")
                .append(i)
                .append("\r\n");
        text.append("LOCATION:Hall ").append(i % 100).append("\\, Vienna\r\nGEO:48.2;16.36\r\n");
        text.append("ORGANIZER;CN=Press office:mailto:press@example.org\r\n");
        text.append("CATEGORIES:talks,trade\r\nSTATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\nEND:VEVENT\r\n");
    }

    private static Object read(byte[] file) {
        ReadResult result = new IcsItineraryReader(ZoneId.of("Europe/Berlin")).read("generated.ics", file);
        if (!result.problems().isEmpty()) {
            throw new IllegalStateException(result.problems().getFirst().toLine(Locale.ENGLISH));
        }
        return result;
    }

    private static Object parse(byte[] file) {
        try {
            return Biweekly.parse(new ByteArrayInputStream(file)).all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] write(int events) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportOptions options = new ExportOptions(ExportOptions.Paper.A4, Locale.ENGLISH, ZoneView.OF_PLACE);
        try (OutputStream stream = out) {
            new IcsItineraryWriter().write(Itineraries.of(events), options, stream, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Times measure(Supplier<Object> work) {
        double[][] times = new double[2][ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            once(work, times, round);
        }
        return median(times);
    }

    private static void once(Supplier<Object> work, double[][] times, int round) {
        System.gc();
        long wall = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        Objects.requireNonNull(work.get());
        if (round >= 0) {
            times[1][round] = (SYSTEM.getProcessCpuTime() - cpu) / 1e6;
            times[0][round] = (System.nanoTime() - wall) / 1e6;
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

    private static void add(JsonObject line, String name, Times times) {
        line.addProperty(name + "WallMs", rounded(times.wall()));
        line.addProperty(name + "CpuMs", rounded(times.cpu()));
    }

    private static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
