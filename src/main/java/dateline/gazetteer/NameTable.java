package dateline.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The names of places in one language.
final class NameTable {

    /// What a name can mean.
    ///
    /// @param isWord whether it is a word of the language as well
    /// @param isGivenName whether people are called so as well
    /// @param ranks the places' ranks in [PlaceTable], likeliest first
    record Meaning(boolean isWord, boolean isGivenName, List<Integer> ranks) {}

    private final SortedLines lines;

    NameTable(Locale language) {
        lines = SortedLines.read("/gazetteer/names-" + language.getLanguage() + ".tsv.gz");
    }

    Optional<Meaning> meaning(String key) {
        return lines.find(key).map(line -> {
            String[] f = line.split("\t", -1);
            List<Integer> ranks =
                    Arrays.stream(f[2].split(",", -1)).map(Integer::valueOf).toList();
            return new Meaning(f[1].indexOf('w') >= 0, f[1].indexOf('g') >= 0, ranks);
        });
    }

    void eachKey(Consumer<String> action) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.line(i);
            action.accept(line.substring(0, line.indexOf('\t')));
        }
    }

    boolean hasPrefix(String prefix) {
        return lines.hasPrefix(prefix);
    }
}
