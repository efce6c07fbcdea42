package dateline.draft;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The lines of a language's file in `resources/draft`: a heading, then its words. Of one heading there can be several
/// lines.
final class VerbList {
    private final Map<String, List<String>> words = new HashMap<>();

    VerbList(String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(VerbList.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private void add(String line) {
        List<String> parts = List.of(line.strip().split(" +", -1));
        words.computeIfAbsent(parts.getFirst(), key -> new ArrayList<>()).addAll(parts.subList(1, parts.size()));
    }

    /// Those of a heading; none where the file has no such heading.
    List<String> of(String heading) {
        return words.getOrDefault(heading, List.of());
    }
}
