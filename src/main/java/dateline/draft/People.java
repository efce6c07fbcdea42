package dateline.draft;

import dateline.gazetteer.PlaceMention;
import dateline.model.Extras;
import dateline.model.Participant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The people that an article introduces by their office, and by what they are known later.
final class People {
    /// No article introduces more.
    private static final int MOST = 400;

    /// By what he is known later.
    private final Map<String, Participant> byName = new LinkedHashMap<>();
    private final Naming naming;

    /// Whether a passage names somebody.
    interface Naming {
        /// @param name as he is known
        boolean holds(String passage, String name);
    }

    People(Naming naming) {
        this.naming = naming;
    }

    /// @param places in the text: their names are no people's
    static People of(String text, Locale language, List<PlaceMention> places) {
        return switch (language.getLanguage()) {
            case "ru" -> new RussianPeople(text, places).read();
            case "zh" -> new ChinesePeople(text, places).read();
            default -> EnglishPeople.of(text);
        };
    }

    boolean isFull() {
        return byName.size() >= MOST;
    }

    /// Takes somebody who was not introduced before.
    ///
    /// @param parts by which he is known too
    void add(String whole, String office, String... parts) {
        if (isFull() || byName.values().stream().anyMatch(p -> p.name().equals(whole))) {
            return;
        }
        Participant participant = new Participant(whole, Optional.of(office), Extras.NONE);
        byName.putIfAbsent(whole, participant);
        for (String part : parts) {
            byName.putIfAbsent(part, participant);
        }
    }

    /// Those whom the passage names.
    List<Participant> in(String passage) {
        List<Participant> found = new ArrayList<>();
        byName.forEach((name, participant) -> {
            if (!found.contains(participant) && naming.holds(passage, name)) {
                found.add(participant);
            }
        });
        return found;
    }
}
