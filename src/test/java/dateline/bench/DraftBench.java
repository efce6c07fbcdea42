package dateline.bench;

import com.google.gson.JsonObject;
import com.sun.management.OperatingSystemMXBean;
import dateline.draft.Drafter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Stream;

/// How long it takes to draft an itinerary of an article: the first call in a new process, an article of 3 KB when
/// warm,
/// texts of a quarter, a half and a whole megabyte, and texts made to be hard.
///
/// `mvn test-compile exec:exec@bench -Dbench=DraftBench -Dapp.args=zh` (which language is first; a new process for
/// each; [FirstDraftBench] does so)
public final class DraftBench {
    private static final int WARM_UPS = 300;
    private static final int ROUNDS = 21;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private DraftBench() {}

    public static void main(String[] arguments) throws IOException {
        String first = arguments.length > 0 ? arguments[0] : "en";
        String some = DraftTexts.news(first).substring(0, 600);
        Drafter drafter = DraftTexts.drafter();
        long wall = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        DraftTexts.draft(drafter, some);
        tell(
                first,
                "first call",
                some.length(),
                (System.nanoTime() - wall) / 1e6,
                (SYSTEM.getProcessCpuTime() - cpu) / 1e6);
        for (String language : new String[] {"en", "ru", "zh"}) {
            String article = repeated(DraftTexts.news(language), language.equals("zh") ? 1_200 : 3_000);
            for (int i = 0; i < WARM_UPS; i++) {
                DraftTexts.draft(drafter, article);
            }
            measure(drafter, language, "article of 3 KB", article, 10);
            for (int size : new int[] {250_000, 500_000, 1_000_000}) {
                measure(drafter, language, "long text", repeated(DraftTexts.news(language), size), 1);
            }
        }
        for (String piece : Stream.of(
                        "will meet on 3 June and ",
                        "(",
                        "“",
                        "Mr. A. B. ",
                        "Paris, London and ",
                        "3 June, ",
                        "? - ",
                        "10:00 – ",
                        "- 3 June: talks\n",
                        "он посетит Москву и ",
                        "普京将访问中国，",
                        "и который ",
                        "a",
                        "将")
                .toList()) {
            measure(drafter, "-", "hostile: " + piece.strip(), repeated(piece, 125_000), 1);
            measure(drafter, "-", "hostile: " + piece.strip(), repeated(piece, 250_000), 1);
        }
    }

    private static String repeated(String text, int length) {
        return text.repeat(length / text.length() + 1).substring(0, length);
    }

    private static void measure(Drafter drafter, String language, String what, String text, int repeats)
            throws IOException {
        int rounds = text.length() > 10_000 ? 3 : ROUNDS;
        double[] walls = new double[rounds];
        double[] cpus = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long wall = System.nanoTime();
            long cpu = SYSTEM.getProcessCpuTime();
            for (int i = 0; i < repeats; i++) {
                DraftTexts.draft(drafter, text);
            }
            walls[round] = (System.nanoTime() - wall) / 1e6 / repeats;
            cpus[round] = (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / repeats;
        }
        Arrays.sort(walls);
        Arrays.sort(cpus);
        tell(language, what, text.length(), walls[rounds / 2], cpus[rounds / 2]);
    }

    private static void tell(String language, String what, int length, double wallMs, double cpuMs) throws IOException {
        JsonObject line = new JsonObject();
        line.addProperty("bench", "draft");
        line.addProperty("language", language);
        line.addProperty("what", what);
        line.addProperty("characters", length);
        line.addProperty("wallMs", Math.round(wallMs * 100) / 100.0);
        line.addProperty("cpuMs", Math.round(cpuMs * 100) / 100.0);
        System.out.println(line);
        Path folder = Files.createDirectories(Path.of("target/bench"));
        Files.writeString(
                folder.resolve("draft.jsonl"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
