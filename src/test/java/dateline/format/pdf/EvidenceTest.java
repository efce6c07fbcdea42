package dateline.format.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.format.pdf.Evidence.Citer;
import dateline.format.pdf.Evidence.Finding;
import dateline.format.pdf.Evidence.Numbered;
import dateline.model.Itinerary;
import dateline.model.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void passagesAreNumberedAsTheyStandNotAsTheyAreCited() {
        Itinerary itinerary = new Samples("Order")
                .article("first", "One", "Alpha beta.", "Gamma.")
                .article("second", "Two", "Delta.")
                .add("Last", Samples.edtf("2024-06-01"), "", "Delta.")
                .add("Middle", Samples.edtf("2024-06-02"), "", "Gamma.")
                .add("First", Samples.edtf("2024-06-03"), "", "Alpha beta.")
                .build();
        assertEquals(List.of(3, 2, 1), numbers(itinerary));
    }

    @Test
    void theSameWordsHaveOneNumberAndAllWhoCiteThem() {
        Itinerary itinerary = new Samples("Shared")
                .article("paper", "One", "Alpha beta.")
                .add("Here", Samples.edtf("2024-06-01"), "", "Alpha beta.")
                .add("There", Samples.edtf("2024-06-02"), "", "Alpha beta.")
                .build();
        assertEquals(List.of(1, 1), numbers(itinerary));
        List<Numbered> passages = Evidence.of(itinerary, new Anchors(itinerary)).in(0);
        assertEquals(
                List.of("Here", "There"),
                passages.getFirst().citers().stream().map(Citer::title).toList());
    }

    @Test
    void aCitationOfAnArticleThatIsNotThereIsLost() {
        Samples samples = new Samples("No article").add("Alone", Samples.edtf("2024-06-01"), "", "Words");
        Itinerary itinerary = samples.build();
        Finding finding = findings(itinerary).getFirst();
        assertInstanceOf(Passage.Lost.class, finding.passage());
        assertNull(finding.article());
        assertNull(finding.number());
    }

    private static List<Integer> numbers(Itinerary itinerary) {
        return findings(itinerary).stream()
                .map(finding ->
                        Optional.ofNullable(finding.number()).orElseThrow().number())
                .toList();
    }

    private static List<Finding> findings(Itinerary itinerary) {
        Evidence evidence = Evidence.of(itinerary, new Anchors(itinerary));
        return itinerary.entries().stream()
                .flatMap(entry -> entry.citations().stream())
                .map(evidence::of)
                .toList();
    }
}
