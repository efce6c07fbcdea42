package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Article;
import dateline.model.BackgroundNote;
import dateline.model.Certainty;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Itinerary;
import dateline.model.Lifecycle;
import dateline.model.Participant;
import dateline.model.Place;
import dateline.model.TextPositionSelector;
import dateline.model.When;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItinerarySearchTest {

    @Test
    void findsEveryWordWhereverItStands() {
        assertEquals(List.of("Gala"), titles(search().find("orchestra ZÜRICH", 10)));
    }

    @Test
    void readsAccentsAndCaseAsOne() {
        assertEquals(List.of("Gala"), titles(search().find("zurich", 10)));
        assertEquals(List.of("Встреча"), titles(search().find("ВСТРЕЧА", 10)));
    }

    @Test
    void keepsLettersApartThatAreLettersOfTheirOwn() {
        assertTrue(search().find("Хаибин", 10).isEmpty(), "й is not и");
    }

    @Test
    void showsAPassageAsTheArticleHasItWithItsSurroundings() {
        var hit = search().find("SECOND par", 10).passages().getFirst();
        assertEquals("The ", hit.before());
        assertEquals("second par", hit.match());
        assertEquals("agraph.", hit.after());
        assertEquals(
                hit.match(),
                hit.article().text().substring(hit.at().start(), hit.at().end()));
    }

    @Test
    void countsAllButGivesNoMoreThanAsked() {
        Hits hits = search().find("a", 1);
        assertEquals(1, hits.entries().size());
        assertEquals(3, hits.entryCount());
        assertTrue(hits.passageCount() > 1);
        assertEquals(1, hits.passages().size());
    }

    @Test
    void findsNothingForSpaces() {
        assertEquals(Hits.NONE, search().find("   ", 10));
    }

    @Test
    void saysWhyAnEntryIsFoundWhereItsTitleDoesNot() {
        assertEquals(List.of(), search().find("gala", 10).entries().getFirst().where());
        assertEquals(
                List.of("Tonhalle Orchestra", "Zürich"),
                search().find("gala orchestra zurich", 10).entries().getFirst().where());
    }

    @Test
    void findsABackgroundNoteByItsTitleAndByItsText() {
        Hits byText = search().find("FORBIDDEN areas", 10);
        assertEquals(1, byText.notes().size());
        assertEquals("There were no ", byText.notes().getFirst().before());
        assertEquals("forbidden areas", byText.notes().getFirst().match());
        assertEquals(".", byText.notes().getFirst().after());
        assertEquals(
                "Friendship", search().find("friend", 10).notes().getFirst().match() + "ship");
        assertEquals(List.of(), search().find("nothing of the kind", 10).notes());
    }

    @Test
    void marksTheWordsInWhatIsShown() {
        FoundWords words = new FoundWords("zür orch");
        assertEquals(
                List.of(new TextPositionSelector(0, 3), new TextPositionSelector(17, 21)),
                words.in("Zürich, Tonhalle Orchestra"));
        assertEquals(List.of(new TextPositionSelector(0, 4)), new FoundWords("ana nas").in("Anas"), "as one");
        assertEquals(List.of(), new FoundWords("x").in("Anna"));
    }

    private static List<String> titles(Hits hits) {
        return hits.entries().stream().map(hit -> hit.entry().title()).toList();
    }

    private static ItinerarySearch search() {
        Place place = new Place("z", "Zürich", Optional.empty(), Optional.empty(), Optional.empty(), Extras.NONE);
        Article article = new Article(
                "a",
                "Headline",
                Optional.empty(),
                Optional.empty(),
                Locale.UK,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of("First, a paragraph.", "The second paragraph."),
                Extras.NONE);
        return new ItinerarySearch(new Itinerary(
                "i",
                "T",
                Locale.UK,
                ZoneOffset.UTC,
                Optional.empty(),
                Optional.empty(),
                List.of(place),
                List.of(article),
                List.of(
                        entry("Gala", "z", "Tonhalle Orchestra"),
                        entry("Встреча", "", "Харбин"),
                        entry("Walk", "", "Ana")),
                List.of(new BackgroundNote(
                        "n",
                        "Friendship",
                        "Long ago.\n\nThere were no forbidden areas.",
                        Optional.empty(),
                        List.of(),
                        Extras.NONE)),
                Extras.NONE));
    }

    private static Entry entry(String title, String place, String participant) {
        return new Entry(
                title,
                title,
                new When.Unscheduled("a test", Optional.empty()),
                Optional.of(place).filter(p -> !p.isEmpty()),
                Certainty.PLANNED,
                new Lifecycle.Scheduled(),
                List.of(new Participant(participant, Optional.of("a role"), Extras.NONE)),
                Optional.empty(),
                List.of(),
                List.of(),
                Extras.NONE);
    }
}
