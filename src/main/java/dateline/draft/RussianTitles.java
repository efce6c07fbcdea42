package dateline.draft;

import dateline.draft.Happening.Edge;
import dateline.draft.Happening.Kind;
import java.util.Optional;
import java.util.Set;

/// Says in a title what a Russian clause says. Where a noun with the verb's own case exists it is taken (“встретится с
/// мэром”: “Встреча с мэром”); else the clause itself without its time.
final class RussianTitles {
    private static final Set<String> PREPOSITIONS = Words.of("в во на с со перед к по");
    private static final int LONGEST_KIND = 4;
    private static final Set<String> WHERE = Words.of("в во на");
    private static final Set<String> DIVIDING = Words.of("по приглашению для где чтобы а но");

    private final RussianWords words;
    private final RussianPiece piece;
    private final RussianPredicate verb;
    private final String subject;
    private final int end;

    /// @param subject who acts or what is held, in the nominative
    /// @param end after the clause’s last word
    RussianTitles(RussianWords words, RussianPiece piece, RussianPredicate verb, String subject, int end) {
        this.words = words;
        this.piece = piece;
        this.verb = verb;
        this.subject = subject;
        this.end = end;
    }

    record Titled(Kind kind, String title, String with, Optional<Edge> edge) {

        Titled(Kind kind, String title, String with) {
            this(kind, title, with, Optional.empty());
        }
    }

    Optional<Titled> title() {
        return switch (verb.kind()) {
            case VISIT -> visited();
            case TRAVEL, ARRIVE -> going();
            case MEET, TALK -> meeting();
            case HOLD -> verb.form() == RussianWords.Form.PARTICIPLE ? event(subject) : held();
            case OCCUR -> event(subject).or(this::taking);
            case BEGIN -> edge(Edge.FIRST_DAY);
            case END -> edge(Edge.LAST_DAY);
            case ATTEND -> after("Участие", Set.of("в", "во")).map(t -> withEdge(Kind.ACT, t));
            case SIGN -> sentence().map(t -> new Titled(Kind.SIGNING, t, t));
            case SPEAK, LEAVE, OPEN, ACT -> sentence().map(t -> new Titled(Kind.ACT, t, ""));
            case OTHER -> sentence().map(t -> new Titled(Kind.OTHER, t, ""));
            case REPORT, CANCEL, POSTPONE, MOVE -> Optional.empty();
        };
    }

    /// “Посетит Китай” is a visit to a place; “посетит вечер” is none.
    private Optional<Titled> visited() {
        int at = afterKind(skip(verb.end()));
        if (at >= end) {
            return Optional.empty();
        }
        if (!piece.words().get(at).isCapital()) {
            return sentence().map(t -> withEdge(Kind.ACT, t));
        }
        String place = place(at);
        return Optional.of(new Titled(Kind.VISIT, "Визит в " + place, stem(place)));
    }

    /// “Посетит с рабочим визитом Ташкент”: after what kind of visit it is.
    private int afterKind(int from) {
        for (int i = from; i < Math.min(end - 1, from + LONGEST_KIND); i++) {
            if (piece.word(i).equals("визитом")) {
                return i + 1;
            }
        }
        return from;
    }

    /// The capitals in a row, and those that “и” joins.
    private String place(int at) {
        int stop = at;
        while (stop < end
                && (piece.words().get(stop).isCapital()
                        || (piece.word(stop).equals("и")
                                && stop + 1 < end
                                && piece.words().get(stop + 1).isCapital()))) {
            stop++;
        }
        return piece.phrase(at, stop);
    }

    /// Names of places differ in their last letters only.
    private static String stem(String place) {
        return place.length() > 4 ? place.substring(0, place.length() - 1) : place;
    }

    private Optional<Titled> going() {
        for (int i = verb.end(); i + 1 < end; i++) {
            boolean place =
                    WHERE.contains(piece.word(i)) && piece.words().get(i + 1).isCapital();
            boolean visit =
                    piece.words().subList(verb.end(), end).stream().anyMatch(w -> words.isOf("VISITS", w.text()));
            if (place) {
                String name = place(i + 1);
                boolean arrives = verb.kind() == VerbClass.ARRIVE && !visit;
                String title = (arrives ? "Прибытие" : visit ? "Визит" : "Поездка") + " "
                        + piece.words().get(i).text() + " " + name;
                return Optional.of(
                        arrives ? new Titled(Kind.ACT, title, "") : new Titled(Kind.VISIT, title, stem(name)));
            }
        }
        return sentence().map(t -> new Titled(Kind.ACT, t, ""));
    }

    private Optional<Titled> meeting() {
        String noun = verb.kind() == VerbClass.MEET ? "Встреча" : "Беседа";
        Optional<String> with = after("", Set.of("с", "со"));
        return with.map(w -> new Titled(Kind.TALKS, noun + " " + w, w))
                .or(() ->
                        subject.isEmpty() ? Optional.empty() : sentence().map(t -> new Titled(Kind.TALKS, t, subject)));
    }

    /// “Проведёт переговоры с премьером”, “совершит визит в Китай”.
    private Optional<Titled> held() {
        for (int i = verb.end(); i < end; i++) {
            String word = piece.words().get(i).text();
            if (words.isOf("VISITS", word)) {
                return going();
            }
            if (words.isOf("TALKS", word)) {
                String with = piece.phrase(i + 1, stop(i + 1));
                String noun = piece.word(i).startsWith("встреч") ? "Встреча" : capital(word);
                return Optional.of(new Titled(Kind.TALKS, join(noun, withPreposition(i + 1, with)), with));
            }
            if (words.isOf("EVENT", word)) {
                return sentence().map(t -> new Titled(Kind.EVENT, t, ""));
            }
        }
        return Optional.empty();
    }

    private String withPreposition(int from, String phrase) {
        int at = from;
        while (at < end && (piece.words().get(at).isTime() || isBetweenTimes(at))) {
            at++;
        }
        boolean prepared = at < end && PREPOSITIONS.contains(piece.word(at)) && !phrase.isEmpty();
        return prepared && !phrase.startsWith(piece.words().get(at).text() + " ")
                ? piece.words().get(at).text() + " " + phrase
                : phrase;
    }

    /// “28 и 29 августа”.
    private boolean isBetweenTimes(int at) {
        return at > 0
                && at + 1 < end
                && piece.words().get(at - 1).isTime()
                && piece.words().get(at + 1).isTime();
    }

    private Optional<Titled> event(String name) {
        boolean visit = RussianNames.has(words, "VISITS", name);
        boolean talks = RussianNames.has(words, "TALKS", name);
        boolean signing = RussianWords.plain(name).startsWith("подписан");
        boolean event = RussianNames.has(words, "EVENT", name) || name.startsWith("«");
        Kind kind = visit ? Kind.VISIT : talks ? Kind.TALKS : signing ? Kind.SIGNING : Kind.EVENT;
        return name.length() > 2 && (visit || talks || signing || event)
                ? Optional.of(new Titled(kind, capital(name), visit ? destination(name) : talks ? name : ""))
                : Optional.empty();
    }

    /// “Сбор труппы состоится”: whatever it is, it takes place.
    private Optional<Titled> taking() {
        boolean isHeld = piece.word(verb.end() - 1).startsWith("состо") && subject.length() > 2;
        return isHeld ? Optional.of(new Titled(Kind.EVENT, capital(subject), "")) : Optional.empty();
    }

    private static String destination(String name) {
        int to = name.indexOf(" в ");
        return to < 0 ? "" : stem(name.substring(to + 3));
    }

    private Optional<Titled> edge(Edge edge) {
        if (RussianNames.has(words, "LASTING", subject)) {
            return Optional.of(new Titled(
                    Kind.EVENT,
                    capital(subject) + " " + piece.words().get(verb.end() - 1).text(),
                    "",
                    Optional.of(edge)));
        }
        return event(subject).or(() -> sentence().map(t -> new Titled(Kind.ACT, t, "")));
    }

    private Titled withEdge(Kind kind, String title) {
        Optional<Edge> edge = title.contains("открыти") ? Optional.of(Edge.FIRST_DAY) : Optional.empty();
        return new Titled(kind, title, "", edge);
    }

    /// The noun, and what follows the verb from one of these prepositions on.
    private Optional<String> after(String noun, Set<String> prepositions) {
        for (int i = verb.end(); i + 1 < end; i++) {
            if (prepositions.contains(piece.word(i))
                    && !piece.words().get(i + 1).isTime()) {
                String rest = piece.phrase(i + 1, stop(i + 1));
                return rest.isEmpty()
                        ? Optional.empty()
                        : Optional.of(join(noun, piece.words().get(i).text() + " " + rest));
            }
        }
        return Optional.empty();
    }

    private Optional<String> sentence() {
        StringBuilder said = new StringBuilder();
        for (int i = verb.first(); i < verb.end(); i++) {
            said.append(i > verb.first() ? " " : "").append(piece.words().get(i).text());
        }
        String rest = piece.phrase(verb.end(), stop(verb.end()));
        String title = join(join(subject, said.toString()), withPreposition(verb.end(), rest));
        return subject.isEmpty() && rest.isEmpty() ? Optional.empty() : Optional.of(capital(title));
    }

    private int stop(int from) {
        for (int i = from; i < end; i++) {
            String text = piece.words().get(i).text();
            if (DIVIDING.contains(piece.word(i)) || text.equals("—") || text.equals("–") || text.equals("(")) {
                return i;
            }
        }
        return end;
    }

    private int skip(int from) {
        int at = from;
        while (at < end && Set.of("также", "и", "с").contains(piece.word(at))) {
            at++;
        }
        return at;
    }

    private static String join(String a, String b) {
        return a.isEmpty() ? b : b.isEmpty() ? a : a + " " + b;
    }

    static String capital(String text) {
        return EnglishPhrases.capital(text);
    }
}
