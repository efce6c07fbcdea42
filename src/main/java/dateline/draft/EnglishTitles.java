package dateline.draft;

import dateline.draft.Happening.Edge;
import dateline.draft.Happening.Kind;
import dateline.draft.Happening.Tense;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says in a title what an English clause says: “will hold talks with X” is “Talks with X”.
final class EnglishTitles {
    private static final Set<String> DESTINATION_ENDS =
            Words.of("at on for to with in as by from via , and where after before this next later during amid");

    /// What takes place, and what of it is to be compared.
    record Titled(Kind kind, String title, String with, Optional<Edge> edge) {

        Titled(Kind kind, String title, String with) {
            this(kind, title, with, Optional.empty());
        }
    }

    private final List<Token> tokens;
    private final EnglishPhrases phrases;
    private final EnglishClause clause;
    private final Predicate verb;
    private final String subject;
    private final String antecedent;
    private final int from;
    private final int end;

    /// @param subject what a pronoun in the clause's place means
    /// @param antecedent the last event that was named; empty before the first
    EnglishTitles(List<Token> tokens, EnglishClause clause, String subject, String antecedent) {
        this.tokens = tokens;
        this.phrases = new EnglishPhrases(tokens);
        this.clause = clause;
        this.verb = clause.predicate();
        this.subject = subject;
        this.antecedent = antecedent;
        this.from = clause.rest();
        this.end = clause.end();
    }

    List<Titled> titles() {
        if (verb.passive() || verb.kind() == VerbClass.OCCUR) {
            return ofSubject();
        }
        return switch (verb.kind()) {
            case VISIT -> one(visit("Visit to ", from));
            case TRAVEL -> one(travelled());
            case ARRIVE -> one(new Titled(Kind.ACT, join(of("Arrival"), plain(from, end)), ""));
            case LEAVE -> one(new Titled(Kind.ACT, join(of("Departure"), left(plain(from, end))), ""));
            case MEET, TALK -> one(talks());
            case HOLD -> held();
            case ATTEND -> activities(from);
            case OPEN -> objects(opening());
            case SIGN ->
                one(new Titled(
                        Kind.SIGNING, join("Signing of", phrases.complement(from, phrases.nounEnd(from, end))), ""));
            case BEGIN -> begin();
            case END -> ends();
            case OCCUR -> ofSubject();
            case ACT, SPEAK, REPORT, CANCEL, POSTPONE, MOVE, OTHER -> other();
        };
    }

    private Titled travelled() {
        // “Closing arguments could come in July.”
        if (verb.base().equals("come") && phrases.namesEvent(clause.subject(), clause.subjectEnd())) {
            return ofSubject("", Optional.empty());
        }
        return verb.base().equals("return")
                ? new Titled(Kind.ACT, join(of("Return"), phrases.complement(from, phrases.nounEnd(from, end))), "")
                : travel();
    }

    private String of(String noun) {
        return subject.isEmpty() ? noun : noun + " of " + whoever();
    }

    private String whoever() {
        return subject.isEmpty() ? "" : articled(clause.subject(), subject);
    }

    /// “Will leave Rome”.
    private static String left(String place) {
        return place.isEmpty() || Character.isLowerCase(place.codePointAt(0)) ? place : "from " + place;
    }

    private static List<Titled> one(Titled titled) {
        return List.of(titled);
    }

    private List<Titled> ofSubject() {
        return switch (verb.kind()) {
            case SIGN -> one(new Titled(Kind.SIGNING, join("Signing of", whoever()), ""));
            case OCCUR, HOLD, ATTEND ->
                isDueSomewhere()
                        ? one(visit("Visit to ", from + 1))
                        : isPassiveHeld() ? one(ofSubject("", Optional.empty())) : one(done());
            case BEGIN -> starts();
            case END -> ends();
            case OPEN -> one(new Titled(Kind.ACT, join(openingWord() + " of", whoever()), ""));
            case VISIT, TRAVEL, ARRIVE, LEAVE, MEET, TALK, ACT, SPEAK, REPORT, CANCEL, POSTPONE, MOVE, OTHER ->
                one(done());
        };
    }

    /// “The Secretary-General is due in Geneva”.
    private boolean isDueSomewhere() {
        return verb.base().equals("schedule")
                && !phrases.namesEvent(clause.subject(), clause.subjectEnd())
                && from + 1 < end
                && tokens.get(from).is("in")
                && tokens.get(from + 1).isCapital()
                && tokens.get(from + 1).time().isEmpty();
    }

    private boolean isPassiveHeld() {
        return verb.kind() == VerbClass.OCCUR
                || Set.of("hold", "host", "stage", "organise", "organize", "convene", "conduct")
                        .contains(verb.base());
    }

    private Titled ofSubject(String begin, Optional<Edge> edge) {
        Kind kind = phrases.has(clause.subject(), clause.subjectEnd(), EnglishNouns.TALKS)
                ? Kind.TALKS
                : phrases.has(clause.subject(), clause.subjectEnd(), EnglishNouns.VISITS) ? Kind.VISIT : Kind.EVENT;
        return new Titled(
                kind,
                begin.isEmpty() ? subject : begin + articled(clause.subject(), subject),
                kind == Kind.EVENT ? "" : subject,
                edge);
    }

    /// “The trial of X begins”: “Start of the trial of X”.
    private String articled(int first, String phrase) {
        String word = tokens.get(first).small();
        return word.equals("the") || word.equals("a") || word.equals("an") ? word + " " + phrase : phrase;
    }

    private List<Titled> begin() {
        boolean hasObject = from < end
                && tokens.get(from).isWord()
                && EnglishNouns.ARTICLES.contains(tokens.get(from).small());
        int on = from < end && tokens.get(from).is("on") ? from + 1 : from;
        if (on < end && phrases.indexOf(on, phrases.nounEnd(on, end), EnglishNouns.VISITS) >= 0) {
            return held();
        }
        if (hasObject && verb.base().equals("open")) {
            return objects("Opening of ");
        }
        return starts();
    }

    /// What lasts begins; what does not is when it begins.
    private List<Titled> starts() {
        if (isAbout(EnglishNouns.LASTING)) {
            return one(ofSubject(startWord(), Optional.of(Edge.FIRST_DAY)));
        }
        return isAbout(EnglishNouns.EVENTS)
                ? one(ofSubject("", Optional.empty()))
                : one(new Titled(Kind.ACT, sentence(), ""));
    }

    private boolean isAbout(Set<String> nouns) {
        return phrases.has(clause.subject(), clause.subjectEnd(), nouns);
    }

    private List<Titled> ends() {
        if (isAbout(EnglishNouns.EVENTS)) {
            return one(ofSubject("End of ", Optional.of(Edge.LAST_DAY)));
        }
        return verb.passive() ? List.of() : one(new Titled(Kind.ACT, sentence(), ""));
    }

    private String startWord() {
        return verb.base().equals("open")
                ? "Opening of "
                : verb.base().equals("premiere") || verb.base().equals("debut") ? "Premiere of " : "Start of ";
    }

    private Titled travel() {
        int to = phrases.indexOf(from, end, Set.of("to", "for"));
        if (phrases.has(from, end, Set.of("polls"))) {
            return new Titled(Kind.ACT, sentence(), ""); // No trip.
        }
        return to >= 0 ? visit("Trip to ", to + 1) : new Titled(Kind.OTHER, sentence(), "");
    }

    private Titled visit(String begin, int at) {
        int stop = at;
        while (stop < end
                && !(stop > at && DESTINATION_ENDS.contains(tokens.get(stop).small()) && !isAndName(stop))
                && tokens.get(stop).time().isEmpty()) {
            stop++;
        }
        String destination = phrases.phrase(at, stop);
        boolean isName = !destination.isEmpty() && Character.isUpperCase(destination.codePointAt(0));
        return new Titled(
                Kind.VISIT, begin + (isName ? destination : articled(Math.min(at, end - 1), destination)), destination);
    }

    /// “To Turkey and Egypt”, not “to Turkey and will meet”.
    private boolean isAndName(int i) {
        return (tokens.get(i).is("and") || tokens.get(i).is(","))
                && i + 1 < end
                && tokens.get(i + 1).isCapital()
                && tokens.get(i - 1).isCapital();
    }

    /// “Leaders meet for the summit in Nairobi” is the summit.
    private Titled talks() {
        if (from < end && tokens.get(from).is("for") && phrases.namesEvent(from + 1, phrases.nounEnd(from + 1, end))) {
            return activity(from + 1, phrases.nounEnd(from + 1, end));
        }
        String counterpart = counterpart(from);
        String word = verb.kind() == VerbClass.TALK ? "Talks" : "Meeting";
        if (counterpart.isEmpty() || verb.base().equals("discuss")) {
            boolean two = phrases.has(clause.subject(), clause.subjectEnd(), Set.of("and"));
            return new Titled(Kind.TALKS, word + (two ? " between " : " of ") + subject, subject);
        }
        return new Titled(Kind.TALKS, word + " with " + counterpart, counterpart);
    }

    private String counterpart(int at) {
        int start = at < end && tokens.get(at).is("with") ? at + 1 : at;
        if (start < end && !tokens.get(start).isWord()) {
            return "";
        }
        int stop = phrases.nounEnd(start, end);
        int place = phrases.indexOf(start + 1, stop, Set.of("in", "at", "on", "for", "to", "over", "about"));
        return start < end
                        && (tokens.get(start).is("in")
                                || tokens.get(start).is("at")
                                || tokens.get(start).is("on")
                                || tokens.get(start).is("to")
                                || tokens.get(start).is("again")
                                || tokens.get(start).is("for")
                                || tokens.get(start).is("over"))
                ? ""
                : phrases.complement(start, place > 0 ? place : stop);
    }

    private List<Titled> held() {
        int stop = phrases.nounEnd(from, end);
        int visit = phrases.indexOf(from, stop, EnglishNouns.VISITS);
        if (visit >= 0) {
            int to = phrases.indexOf(visit, end, Set.of("to"));
            String kind = phrases.phrase(from, visit + 1);
            Titled there = to > 0 ? visit("", to + 1) : new Titled(Kind.VISIT, "", "");
            String who = subject.isEmpty() ? "" : " of " + subject;
            return one(new Titled(
                    Kind.VISIT,
                    EnglishPhrases.capital(kind) + who + (to > 0 ? " to " + there.with() : ""),
                    there.with()));
        }
        int talks = phrases.indexOf(from, stop, EnglishNouns.TALKS);
        int with = talks < 0 ? -1 : phrases.indexOf(talks, stop, Set.of("with"));
        if (talks >= 0) {
            String name = EnglishPhrases.capital(phrases.phrase(from, talks + 1));
            String counterpart = with > 0 ? counterpart(with) : "";
            String who = with > 0
                    ? " with " + counterpart
                    : subject.isEmpty() ? "" : (subject.contains(" and ") ? " between " : " of ") + subject;
            return one(new Titled(Kind.TALKS, name + who, with > 0 ? counterpart : subject));
        }
        int at = phrases.indexOf(from, stop, Set.of("at"));
        boolean hosts = at > 0 && verb.base().equals("host") && !phrases.namesEvent(from, at);
        return phrases.namesEvent(from, stop) ? activities(hosts ? at + 1 : from) : other();
    }

    private List<Titled> activities(int at) {
        int start = at < end && tokens.get(at).is("in") ? at + 1 : at;
        int stop = phrases.nounEnd(start, end);
        return phrases.activities(start, stop).stream()
                .map(part -> activity(part[0], part[1]))
                .toList();
    }

    private Titled activity(int first, int last) {
        String phrase = EnglishPhrases.capital(phrases.phrase(first, last));
        // What “the company” holds is its own; what somebody attends is that of what was named.
        boolean its = tokens.get(first).is("its") && !antecedent.isEmpty() && verb.kind() != VerbClass.HOLD;
        Optional<Edge> edge = !its
                ? Optional.empty()
                : phrases.has(first, last, EnglishNouns.OPENINGS)
                        ? Optional.of(Edge.FIRST_DAY)
                        : phrases.has(first, last, EnglishNouns.CLOSINGS)
                                ? Optional.of(Edge.LAST_DAY)
                                : Optional.empty();
        return new Titled(Kind.EVENT, its ? phrase + " of the " + antecedent : phrase, "", edge);
    }

    private String opening() {
        return verb.base().equals("oversee") ? "" : openingWord() + " of ";
    }

    private String openingWord() {
        return switch (verb.base()) {
            case "launch" -> "Launch";
            case "unveil", "reveal" -> "Unveiling";
            case "present", "introduce", "preview" -> "Presentation";
            case "release" -> "Release";
            case "publish" -> "Publication";
            default -> "Opening";
        };
    }

    private List<Titled> objects(String begin) {
        String title = begin.isEmpty()
                ? EnglishPhrases.capital(object())
                : begin + phrases.complement(from, phrases.nounEnd(from, end));
        return one(new Titled(Kind.ACT, title, ""));
    }

    private String object() {
        return phrases.phrase(from, phrases.nounEnd(from, end));
    }

    private String plain(int first, int last) {
        int start = first < last
                        && (tokens.get(first).is("in")
                                || tokens.get(first).is("at")
                                || tokens.get(first).is("for")
                                || tokens.get(first).is("from"))
                ? first + 1
                : first;
        String phrase = phrases.phrase(start, phrases.nounEnd(start, last));
        return phrase.isEmpty() || start == first ? phrase : tokens.get(first).small() + " " + phrase;
    }

    private List<Titled> other() {
        if (verb.base().equals("be")) {
            boolean there = tokens.get(clause.subject()).is("there");
            if (there && from < end && tokens.get(from).is("no")) {
                return List.of();
            }
            boolean event = phrases.namesEvent(clause.subject(), clause.subjectEnd());
            if (isStay()) {
                return one(visit("Visit to ", from + 1));
            }
            String title = there ? EnglishPhrases.capital(object()) : event ? subject : "";
            return title.isEmpty() ? List.of() : one(new Titled(Kind.EVENT, title, ""));
        }
        return one(new Titled(kind(), sentence(), ""));
    }

    /// “He will be in Seoul”.
    private boolean isStay() {
        boolean about = phrases.namesEvent(clause.subject(), clause.subjectEnd());
        return verb.tense() == Tense.FUTURE
                && !about
                && from + 1 < end
                && tokens.get(from).is("in")
                && tokens.get(from + 1).isCapital();
    }

    private Kind kind() {
        return verb.kind() == VerbClass.OTHER || verb.kind() == VerbClass.REPORT ? Kind.OTHER : Kind.ACT;
    }

    /// “The judge will hear closing arguments”: “Judge to hear closing arguments”.
    private String sentence() {
        String rest = phrases.complement(from, phrases.nounEnd(from, end));
        String said = verb.tense() == Tense.PRESENT ? tokens.get(verb.to() - 1).text() : "to " + verbWords();
        return join(join(EnglishPhrases.capital(subject), said), rest);
    }

    private String verbWords() {
        return verb.base();
    }

    private Titled done() {
        String participle = tokens.get(verb.to() - 1).text();
        String rest = phrases.complement(from, phrases.nounEnd(from, end));
        String words = verb.tense() == Tense.FUTURE ? "to be " + participle : participle;
        return new Titled(kind(), join(join(EnglishPhrases.capital(subject), words), rest), "");
    }

    private static String join(String a, String b) {
        return a.isEmpty() ? b : b.isEmpty() ? a : a + " " + b;
    }
}
