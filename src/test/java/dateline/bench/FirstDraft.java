package dateline.bench;

import com.google.gson.JsonObject;
import dateline.draft.Drafter;
import java.time.Duration;

/// Drafts one article, and says how long that took: the first call of this process, whatever Java it runs on.
final class FirstDraft {
    private static final int LENGTH = 600;

    private FirstDraft() {}

    public static void main(String[] arguments) {
        String article = DraftTexts.news(arguments[0]).substring(0, LENGTH);
        Drafter drafter = DraftTexts.drafter();
        long wall = System.nanoTime();
        Duration cpu = cpu();
        DraftTexts.draft(drafter, article);
        JsonObject line = new JsonObject();
        line.addProperty("wallMs", Math.round((System.nanoTime() - wall) / 1e4) / 100.0);
        line.addProperty("cpuMs", cpu().minus(cpu).toMillis());
        System.out.println(line);
    }

    /// By the clock ticks of the system: a packaged runtime has no management beans.
    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
