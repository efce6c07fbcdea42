package dateline.edit;

import dateline.anchor.QuoteAnchor;
import dateline.model.Article;
import dateline.model.BackgroundNote;
import dateline.model.Citation;
import dateline.model.CitedPassage;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.model.TextPositionSelector;
import dateline.timex.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which dated phrases of an article are in the itinerary, and which nobody cites.
///
/// @param dated all phrases that name days, in the article's order
/// @param open those that lie in no passage that an entry or a note of the background cites
public record Coverage(List<TextPositionSelector> dated, List<TextPositionSelector> open) {

    public static final Coverage NONE = new Coverage(List.of(), List.of());

    public Coverage {
        dated = List.copyOf(dated);
        open = List.copyOf(open);
    }

    /// @param times what the article says of time
    public static Coverage of(Article article, List<Timex> times, Itinerary itinerary) {
        List<TextPositionSelector> cited = cited(article, itinerary);
        List<TextPositionSelector> dated = times.stream()
                .filter(time -> time.days().isPresent())
                .map(time -> new TextPositionSelector(time.start(), time.end()))
                .toList();
        return new Coverage(
                dated,
                dated.stream()
                        .filter(at -> cited.stream().noneMatch(c -> c.start() < at.end() && at.start() < c.end()))
                        .toList());
    }

    /// The cited passages and, among them, the open phrases as passages that nothing cites, by their start.
    public List<CitedPassage> among(List<CitedPassage> cited) {
        return Stream.concat(cited.stream(), open.stream().map(at -> new CitedPassage(at, List.of(), List.of())))
                .sorted(Comparator.comparingInt(passage -> passage.at().start()))
                .toList();
    }

    private static List<TextPositionSelector> cited(Article article, Itinerary itinerary) {
        String text = article.text();
        List<TextPositionSelector> cited = new ArrayList<>();
        Stream.concat(
                        itinerary.entries().stream().map(Entry::citations),
                        itinerary.background().stream().map(BackgroundNote::citations))
                .flatMap(List::stream)
                .filter(citation -> citation.article().equals(article.id()))
                .map(citation -> place(text, citation))
                .flatMap(Optional::stream)
                .forEach(cited::add);
        return cited;
    }

    private static Optional<TextPositionSelector> place(String text, Citation citation) {
        return QuoteAnchor.find(text, citation.quote(), citation.position()).range();
    }
}
