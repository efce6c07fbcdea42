package dateline.draft;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The people that an English article introduces by their office or title: “Chinese President Xi Jinping”, “Li Qiang,
/// China’s Premier”. Later they are known by a part of the name.
final class EnglishPeople {
    private static final String NAME = "(?<!\\p{L})\\p{Lu}[\\p{L}’'-]{1,40}+(?: \\p{Lu}[\\p{L}’'-]{1,40}+){0,2}";
    private static final String OFFICE =
            "(?:[Pp]rime [Mm]inister|[Ff]oreign [Mm]inister|[Dd]efen[cs]e [Mm]inister|[Ff]inance [Mm]inister|[Ss]ecretary of [Ss]tate|[Ss]ecretary[- ][Gg]eneral|[Cc]hief [Ee]xecutive|[Vv]ice [Pp]resident|[Pp]resident|[Pp]remier|[Mm]inister|[Cc]hancellor|[Ss]ecretary|[Jj]udge|[Jj]ustice|[Mm]ayor|[Gg]overnor|[Kk]ing|[Qq]ueen|[Pp]rince|[Pp]rincess|[Pp]ope|[Cc]onductor|[Dd]irector|CEO|[Pp]rofessor|[Aa]mbassador)";
    private static final Pattern BEFORE = Pattern.compile("((?:\\p{Lu}\\p{Ll}{1,40}+ )?" + OFFICE + ") (" + NAME + ")");
    private static final Pattern AFTER =
            Pattern.compile("(" + NAME + "), (?:the |its |\\p{Lu}\\p{L}+[’']s )(?:\\p{L}+ )?(" + OFFICE + ")\\b");
    /// “The chief executive, Tom Hale,”.
    private static final Pattern APART =
            Pattern.compile("\\b(?:the|its|[\\p{L}]+[’']s) (?:\\p{L}+ )?(" + OFFICE + "), (" + NAME + ")(?=[,.;])");
    /// What an office stands before without being anybody’s: “Premier League”, “King Street”.
    private static final Set<String> NO_NAMES = Words.of(
            "The In On At And He She It League Cup Division Minister Court Office Hall House Square Street Road",
            "Palace University College School Hospital Airport Theatre Theater Island Islands Day Award Awards");

    private EnglishPeople() {}

    static People of(String text) {
        People people = new People(EnglishPeople::isNamed);
        read(people, BEFORE, text, 2, 1);
        read(people, AFTER, text, 1, 2);
        read(people, APART, text, 2, 1);
        return people;
    }

    private static void read(People people, Pattern pattern, String text, int name, int office) {
        Matcher matcher = pattern.matcher(text);
        while (!people.isFull() && matcher.find()) {
            String whole = matcher.group(name).replaceFirst("[’']s?(?: .*)?$", "");
            String[] parts = whole.split(" ", -1);
            if (!NO_NAMES.contains(parts[0])) {
                people.add(whole, matcher.group(office), parts[parts.length - 1], parts[0]);
            }
        }
    }

    private static boolean isNamed(String passage, String name) {
        int at = passage.indexOf(name);
        boolean begins = at == 0 || (at > 0 && !Character.isLetter(passage.charAt(at - 1)));
        return at >= 0 && begins;
    }
}
