package dateline.cli;

import java.util.ArrayList;
import java.util.List;

/// Breaks the description of an option at spaces only: picocli breaks it where a language may, which is also before the
/// dot of an ending such as ".json".
final class HelpLines {
    /// The columns that picocli leaves for it, of 80: a line that fits is not broken again.
    static final int WIDTH = 50;

    private HelpLines() {}

    static String[] of(String description) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : description.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.toArray(String[]::new);
    }
}
