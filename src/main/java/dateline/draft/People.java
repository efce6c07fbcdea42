package dateline.draft;

import dateline.model.Extras;
import dateline.model.Participant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The people that an article introduces by their office or title: “Chinese President Xi Jinping”, “Li Qiang, China’s
/// Premier”. Later they are known by a part of the name.
final class People {
    private static final String NAME = "(?<!\\p{L})\\p{Lu}[\\p{L}’'-]{1,40}+(?: \\p{Lu}[\\p{L}’'-]{1,40}+){0,2}";
    private static final String OFFICE =
            "(?:[Pp]rime [Mm]inister|[Ff]oreign [Mm]inister|[Dd]efen[cs]e [Mm]inister|[Ff]inance [Mm]inister|[Ss]ecretary of [Ss]tate|[Ss]ecretary[- ][Gg]eneral|[Cc]hief [Ee]xecutive|[Vv]ice [Pp]resident|[Pp]resident|[Pp]remier|[Mm]inister|[Cc]hancellor|[Ss]ecretary|[Jj]udge|[Jj]ustice|[Mm]ayor|[Gg]overnor|[Kk]ing|[Qq]ueen|[Pp]rince|[Pp]rincess|[Pp]ope|[Cc]onductor|[Dd]irector|CEO|[Pp]rofessor|[Aa]mbassador)";
    private static final Pattern BEFORE = Pattern.compile("((?:\\p{Lu}\\p{Ll}{1,40}+ )?" + OFFICE + ") (" + NAME + ")");
    private static final Pattern AFTER =
            Pattern.compile("(" + NAME + "), (?:the |its |\\p{Lu}\\p{L}+[’']s )(?:\\p{L}+ )?(" + OFFICE + ")\\b");
    /// No article introduces more.
    private static final int MOST = 400;
    private static final Set<String> NO_NAMES = Set.of("The", "In", "On", "At", "And", "He", "She", "It");

    /// By what he is known later.
    private final Map<String, Participant> byName = new LinkedHashMap<>();

    private People() {}

    static People of(String text) {
        People people = new People();
        people.read(BEFORE, text, 2, 1);
        people.read(AFTER, text, 1, 2);
        return people;
    }

    private void read(Pattern pattern, String text, int name, int office) {
        Matcher matcher = pattern.matcher(text);
        while (byName.size() < MOST && matcher.find()) {
            String whole = matcher.group(name).replaceFirst("[’']s?$", "");
            String[] parts = whole.split(" ", -1);
            if (NO_NAMES.contains(parts[0])
                    || byName.values().stream().anyMatch(p -> p.name().equals(whole))) {
                continue;
            }
            Participant participant = new Participant(whole, Optional.of(matcher.group(office)), Extras.NONE);
            byName.putIfAbsent(whole, participant);
            if (parts.length > 1) {
                byName.putIfAbsent(parts[parts.length - 1], participant);
                byName.putIfAbsent(parts[0], participant);
            }
        }
    }

    /// Those whom the passage names.
    List<Participant> in(String passage) {
        List<Participant> found = new ArrayList<>();
        byName.forEach((name, participant) -> {
            if (!found.contains(participant) && isNamed(passage, name)) {
                found.add(participant);
            }
        });
        return found;
    }

    private static boolean isNamed(String passage, String name) {
        int at = passage.indexOf(name);
        boolean begins = at == 0 || (at > 0 && !Character.isLetter(passage.charAt(at - 1)));
        return at >= 0 && begins;
    }
}
