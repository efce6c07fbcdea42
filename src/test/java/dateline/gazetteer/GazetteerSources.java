package dateline.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Reads what the gazetteer is made from.
final class GazetteerSources {
    private static final int MO_MAGIC = 0x950412de;

    private GazetteerSources() {}

    /// A line of GeoNames' `cities500.txt` (the columns of its readme.txt).
    record City(
            String id,
            String name,
            List<String> alternates,
            String latitude,
            String longitude,
            String feature,
            String country,
            String admin1,
            int population,
            String zone) {

        static City of(String line) {
            String[] f = line.split("\t", -1);
            List<String> alternates = new ArrayList<>(List.of(f[3].split(",")));
            alternates.add(f[2]);
            return new City(f[0], f[1], alternates, f[4], f[5], f[7], f[8], f[10], Integer.parseInt(f[14]), f[17]);
        }

        /// A town, and no quarter of one or what was one once; the size does not matter for a capital.
        boolean isWanted(int least) {
            return feature.equals("PPLC")
                    || (population >= least
                            && !Set.of("PPLX", "PPLH", "PPLQ", "PPLW").contains(feature));
        }
    }

    /// The largest first.
    static List<City> cities(Path file, int least) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(City::of)
                    .filter(c -> c.isWanted(least))
                    .sorted(Comparator.comparingInt(City::population).reversed().thenComparing(City::id))
                    .toList();
        }
    }

    /// A catalogue of gettext: the texts by GeoNames' identifiers.
    static Map<String, String> catalogue(Path file) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        if (in.getInt(0) != MO_MAGIC) {
            throw new IOException(file + " is no catalogue");
        }
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < in.getInt(8); i++) {
            texts.put(string(in, in.getInt(12) + 8 * i), string(in, in.getInt(16) + 8 * i));
        }
        return texts;
    }

    /// The words of lists, one a line, as they are written there.
    static Set<String> words(List<Path> files) throws IOException {
        Set<String> words = new HashSet<>();
        for (Path file : files) {
            words.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
        }
        return words;
    }

    private static String string(ByteBuffer in, int entry) {
        byte[] bytes = new byte[in.getInt(entry)];
        in.get(in.getInt(entry + 4), bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
