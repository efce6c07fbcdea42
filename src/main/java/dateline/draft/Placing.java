package dateline.draft;

import dateline.draft.Candidate.PlaceFound;
import dateline.gazetteer.Cue;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.NamedPlace;
import dateline.gazetteer.PlaceMention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Says where a clause's happening is: where the clause says “in” or “to” a place, else where its sentence or paragraph
/// does.
final class Placing {
    private static final int LONGEST_ASIDE = 60;
    private static final int MOST_BEFORE = 40;
    private static final String IN = " in ";
    private static final String TO = " to ";
    private static final String WHERE = "where ";
    /// What is within a town, or no place at all.
    private static final Set<String> NO_PLACES = Words.of(
            "Parliament Congress Court Courtroom Room Hall Building Studio Terminal Category Division Group Round Pool",
            "English French German Spanish Russian Chinese Arabic",
            "January February March April May June July August September October November December",
            "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec");

    private final Gazetteer gazetteer;
    private final String text;
    private final List<PlaceMention> mentions;

    Placing(Gazetteer gazetteer, String text, List<PlaceMention> mentions) {
        this.text = text;
        this.gazetteer = gazetteer;
        this.mentions = mentions;
    }

    Optional<PlaceFound> of(Happening happening, Sentence sentence) {
        boolean visits = happening.kind() == Happening.Kind.VISIT;
        Optional<PlaceMention> said = best(happening.start(), happening.end(), visits)
                .or(() -> beforeWhere(happening, sentence))
                .or(() -> atBeginning(happening))
                .or(() -> best(sentence.start(), happening.start(), false));
        return said.map(mention -> found(mention, visits));
    }

    /// “Flies to Nairobi, where he opens a conference”.
    private Optional<PlaceMention> beforeWhere(Happening happening, Sentence sentence) {
        int at = happening.start();
        while (at < happening.end() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (!text.startsWith(WHERE, at)) {
            return Optional.empty();
        }
        return mentions
                .subList(firstFrom(sentence.start()), firstFrom(Math.max(sentence.start(), happening.start())))
                .reversed()
                .stream()
                .filter(m -> m.cue() == Cue.AT || m.cue() == Cue.TO)
                .findFirst();
    }

    /// “…, Berlin on 5 July and Rome on 7 July”: the clause of a further stop begins with its place, another with who
    /// acts.
    private Optional<PlaceMention> atBeginning(Happening happening) {
        int first = firstFrom(happening.start());
        return Optional.of(first)
                .filter(i -> i < mentions.size() && mentions.get(i).start() == happening.start())
                .map(mentions::get)
                .filter(m -> m.cue() != Cue.PART_OF_NAME && !happening.subject().startsWith(m.text()));
    }

    /// “The summit in Evian”, where no such place is known: it is nowhere else either.
    boolean isElsewhere(Happening happening) {
        boolean visits = happening.kind() == Happening.Kind.VISIT;
        return isElsewhere(happening, IN) || (visits && isElsewhere(happening, TO));
    }

    private boolean isElsewhere(Happening happening, String before) {
        int end = Math.min(happening.end(), text.length());
        for (int at = text.indexOf(before, happening.start(), end); at >= 0; at = text.indexOf(before, at + 1, end)) {
            int name = at + before.length();
            if (name < end && Character.isUpperCase(text.charAt(name)) && !isKnown(name, happening)) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(int name, Happening happening) {
        int first = firstFrom(name);
        boolean isMention = first < mentions.size() && mentions.get(first).start() == name;
        boolean isTime = Stream.of(happening.times(), happening.previous())
                .flatMap(List::stream)
                .anyMatch(t -> t.start() <= name && name < t.end());
        return isMention || isTime || NO_PLACES.contains(word(name));
    }

    private String word(int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /// The last town before this sentence in its paragraph.
    ///
    /// @param sentences those before it, the nearest first
    Optional<PlaceFound> before(Sentence sentence, List<Sentence> sentences) {
        return sentences.stream()
                .takeWhile(s -> s.paragraph() == sentence.paragraph())
                .limit(MOST_BEFORE)
                .flatMap(s ->
                        best(s.start(), s.end(), true).filter(m -> !m.place().isCountry()).stream())
                .findFirst()
                .map(mention -> new PlaceFound(mention.place(), true, false));
    }

    /// The first town where something is, else the first that is named: its clocks are the likeliest.
    Optional<NamedPlace> home() {
        return mentions.stream()
                .filter(m -> (m.cue() == Cue.AT || m.cue() == Cue.TO)
                        && m.place().zone().isPresent()
                        && !isAside(m))
                .map(PlaceMention::place)
                .findFirst()
                .or(() -> mentions.stream()
                        .filter(m -> !m.place().isCountry())
                        .map(PlaceMention::place)
                        .findFirst());
    }

    /// “9:30 a.m. (3:30 a.m. in Washington)”: in brackets stands what is elsewhere.
    private boolean isAside(PlaceMention mention) {
        String before = text.substring(Math.max(0, mention.start() - LONGEST_ASIDE), mention.start());
        int open = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'));
        return open >= 0
                && before.indexOf(')', open) < 0
                && before.indexOf('）', open) < 0
                && before.indexOf('\n', open) < 0;
    }

    private PlaceFound found(PlaceMention mention, boolean visits) {
        if (visits && mention.place().isCountry()) {
            return gazetteer
                    .capital(mention.place().country())
                    .map(capital -> new PlaceFound(capital, true, true))
                    .orElseGet(() -> new PlaceFound(mention.place(), false, false));
        }
        return new PlaceFound(mention.place(), false, false);
    }

    /// The number of the first mention that begins there or later.
    private int firstFrom(int start) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (mentions.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Optional<PlaceMention> best(int from, int to, boolean visits) {
        List<PlaceMention> here = mentions.subList(firstFrom(from), firstFrom(Math.max(from, to))).stream()
                .filter(m -> m.end() <= to && !isAside(m))
                .filter(m -> m.cue() == Cue.AT || (visits && m.cue() == Cue.TO))
                .toList();
        return here.stream()
                .filter(m -> !m.place().isCountry())
                .findFirst()
                .or(() -> here.stream().findFirst());
    }
}
