package dateline.draft;

import java.util.Locale;
import java.util.Set;

/// English nouns of programmes.
final class EnglishNouns {
    /// What takes place.
    static final Set<String> EVENTS = Words.of(
            "gala dinner lunch breakfast banquet reception ceremony opening closing inauguration meeting",
            "meetings talks negotiations concert concerts recital forum summit session sessions conference",
            "congress exhibition expo fair festival parade march briefing tour visit match final finals race",
            "screening screenings workshop workshops keynote launch premiere trial hearing hearings",
            "sentencing verdict ruling arguments arraignment appeal vote election elections debate debates",
            "signing signings walk service funeral wedding auction game games tournament championship",
            "championships marathon show shows performance performances lecture address speech presentation",
            "demonstration demonstrations pre-orders preorders sale sales shipments deliveries release",
            "webcast event party rally strike retreat roundtable round-table panel convention symposium",
            "seminar hackathon workout call week plenary consultations statement photo departure arrival",
            "welcome vigil fireworks contest competition selection deliberations testimony deadline results",
            "rehearsal gathering assembly celebration celebrations commemoration tasting masterclass awards",
            "draw kick-off semi-finals semi-final examination exercises drills anniversary day night evening",
            "friendly friendlies derby qualifier heats inquest run budget by-election by-elections recess",
            "matinee opera play ballet reading readings conclusion start end");
    /// What goes on for as long as is said.
    static final Set<String> LASTING = Words.of(
            "visit visits trip journey tour festival exhibition expo fair forum summit conference congress trial tournament",
            "championship championships games week exercises drills hackathon sale convention symposium",
            "retreat strike season biennale olympics talks negotiations hearings sessions celebrations",
            "consultations meeting event show deliberations voting elections");
    static final Set<String> SEVERAL = Words.of(
            "concerts hearings screenings meetings sessions workshops performances debates signings lectures",
            "readings shows matches races demonstrations rounds tours");
    static final Set<String> TALKS =
            Set.of("talks", "meeting", "meetings", "negotiations", "consultations", "discussions");
    static final Set<String> VISITS = Set.of("visit", "visits", "trip", "journey");
    static final Set<String> PRONOUNS = Words.of("he she they it we i this that these those both who which");
    static final Set<String> ARTICLES = Words.of("the a an its his her their this another some");
    static final Set<String> AWAITED = Words.of(
            "decision decisions result results winner winners verdict ruling budget figures forecasts earnings shortlist",
            "nominees nominations line-up squad");
    static final Set<String> OPENINGS = Set.of("opening", "inauguration", "start");
    static final Set<String> CLOSINGS = Set.of("closing", "conclusion", "end");

    private EnglishNouns() {}

    /// “The”, “its”, “the gallery’s”: a noun follows.
    static boolean isOwner(String word) {
        return ARTICLES.contains(word) || word.endsWith("'s") || word.endsWith("’s");
    }

    static boolean nameEvent(String phrase) {
        return Words.of(phrase.toLowerCase(Locale.ROOT)).stream().anyMatch(EVENTS::contains);
    }
}
