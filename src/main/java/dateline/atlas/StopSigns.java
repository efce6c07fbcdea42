package dateline.atlas;

import java.util.ArrayList;
import java.util.List;

/// What stands for each stop on the map. A number says which stop it is, so a stop has one only where it is known of
/// each other whether it comes before or after; the others have letters.
final class StopSigns {
    private static final int LETTERS = 26;

    private StopSigns() {}

    /// @param arrivals one for each stop, in the order of the programme
    static List<String> of(List<Arrival> arrivals) {
        List<String> signs = new ArrayList<>();
        int letters = 0;
        List<Arrival> dated = arrivals.stream().filter(Arrival::isDated).toList();
        for (Arrival arrival : arrivals) {
            long before =
                    dated.stream().filter(other -> other.isBefore(arrival)).count();
            long after = dated.stream().filter(arrival::isBefore).count();
            boolean isKnown = arrival.isDated() && before + after == dated.size() - 1;
            signs.add(isKnown ? String.valueOf(before + 1) : letters(letters++));
        }
        return signs;
    }

    /// A to Z, AA, AB and so on.
    private static String letters(int number) {
        String last = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }
}
