package dateline.edit;

import dateline.draft.Draft;
import dateline.draft.Identifiers;
import dateline.model.Article;
import dateline.model.BackgroundNote;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Itinerary;
import dateline.model.Place;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// A draft under review: each proposed entry with what was decided of it. Immutable; each step gives the next state.
///
/// @param title of the itinerary that it becomes
/// @param zone the itinerary's
/// @param places those of the draft and those that the reviewer added
/// @param items in the order in which the article announces them
public record DraftReview(
        Article article,
        String title,
        ZoneId zone,
        List<Place> places,
        List<Item> items,
        List<BackgroundNote> background) {

    /// A proposed entry, as it is by now.
    public record Item(Entry entry, Decision decision) {

        public String id() {
            return entry.id();
        }

        Item with(Decision next) {
            return new Item(entry, next);
        }
    }

    public DraftReview {
        places = List.copyOf(places);
        items = List.copyOf(items);
        background = List.copyOf(background);
    }

    public static DraftReview of(Draft draft) {
        return new DraftReview(
                draft.article(),
                draft.article().headline(),
                draft.zone(),
                draft.places(),
                draft.proposals().stream()
                        .map(proposal -> new Item(proposal.entry(), Decision.UNDECIDED))
                        .toList(),
                draft.background());
    }

    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public int count(Decision decision) {
        return (int) items.stream().filter(item -> item.decision() == decision).count();
    }

    public DraftReview titled(String next) {
        return new DraftReview(article, next, zone, places, items, background);
    }

    public DraftReview decided(Collection<String> ids, Decision decision) {
        return withItems(item -> ids.contains(item.id()) ? item.with(decision) : item);
    }

    /// Accepts all that was neither accepted nor dropped.
    public DraftReview acceptedAll() {
        return withItems(item -> item.decision() == Decision.UNDECIDED ? item.with(Decision.ACCEPTED) : item);
    }

    /// An entry in the reviewer's words. It is accepted: whoever corrects it has read it.
    ///
    /// @param entry under the id of the one that it replaces
    /// @param added places that were not among [#places]
    public DraftReview edited(Entry entry, List<Place> added) {
        return withItems(item -> item.id().equals(entry.id()) ? new Item(entry, Decision.ACCEPTED) : item)
                .withPlaces(added);
    }

    /// A further entry, accepted, where its first quote stands among those of the others.
    ///
    /// @param entry with an id that [#freeId] gave
    public DraftReview added(Entry entry, List<Place> places) {
        int quoted = position(entry);
        int at = (int) items.stream()
                .takeWhile(item -> position(item.entry()) <= quoted)
                .count();
        List<Item> next = new ArrayList<>(items);
        next.add(at, new Item(entry, Decision.ACCEPTED));
        return withItems(next).withPlaces(places);
    }

    /// An id for a further entry of this title.
    public String freeId(String entryTitle) {
        return new Identifiers(items.stream().map(Item::id).toList()).of(entryTitle);
    }

    /// The entry under an id of its title that no other has.
    public Entry named(Entry entry) {
        return EntrySplit.renamed(entry, freeId(entry.title()), entry.title());
    }

    /// One entry of several: the first of them takes in what the others know. It is undecided again, unless all were
    /// accepted.
    public DraftReview merged(Collection<String> ids) {
        List<Item> chosen =
                items.stream().filter(item -> ids.contains(item.id())).toList();
        if (chosen.size() < 2) {
            return this;
        }
        Entry one = EntryMerge.of(chosen.stream().map(Item::entry).toList());
        boolean accepted = chosen.stream().allMatch(item -> item.decision() == Decision.ACCEPTED);
        Item merged = new Item(one, accepted ? Decision.ACCEPTED : Decision.UNDECIDED);
        Set<String> gone = chosen.stream().skip(1).map(Item::id).collect(Collectors.toSet());
        return withItems(items.stream()
                .filter(item -> !gone.contains(item.id()))
                .map(item -> item.id().equals(one.id()) ? merged : item)
                .map(item -> new Item(EntryMerge.pointing(item.entry(), gone, one.id()), item.decision()))
                .toList());
    }

    /// Two entries of one, both undecided: a title that names two things is divided between them.
    public DraftReview split(String id) {
        List<Item> next = new ArrayList<>();
        for (Item item : items) {
            if (item.id().equals(id)) {
                List<String> titles = EntrySplit.titles(item.entry().title());
                next.add(new Item(EntrySplit.renamed(item.entry(), id, titles.getFirst()), Decision.UNDECIDED));
                String second = freeId(titles.getLast());
                next.add(new Item(EntrySplit.renamed(item.entry(), second, titles.getLast()), Decision.UNDECIDED));
            } else {
                next.add(item);
            }
        }
        return withItems(next);
    }

    /// What was accepted, and nothing else, with the places that it needs.
    public Itinerary itinerary() {
        Set<String> accepted = items.stream()
                .filter(item -> item.decision() == Decision.ACCEPTED)
                .map(Item::id)
                .collect(Collectors.toSet());
        List<Entry> entries = items.stream()
                .filter(item -> accepted.contains(item.id()))
                .map(item -> EntryMerge.after(item.entry(), accepted))
                .toList();
        Set<String> used =
                entries.stream().map(Entry::place).flatMap(Optional::stream).collect(Collectors.toSet());
        return new Itinerary(
                new Identifiers(List.of()).of(title),
                title,
                article.language(),
                zone,
                article.published(),
                article.source(),
                places.stream().filter(place -> used.contains(place.id())).toList(),
                List.of(article),
                entries,
                background,
                Extras.NONE);
    }

    /// All entries, for showing them: those that are undecided or dropped too.
    public Itinerary whole() {
        return whole(items);
    }

    /// All that is not dropped: a phrase that one of these cites has an entry, though nobody may have decided on it
    /// yet.
    public Itinerary proposed() {
        return whole(items.stream()
                .filter(item -> item.decision() != Decision.DROPPED)
                .toList());
    }

    private Itinerary whole(List<Item> shown) {
        return new Itinerary(
                "review",
                title,
                article.language(),
                zone,
                article.published(),
                article.source(),
                places,
                List.of(article),
                shown.stream().map(Item::entry).toList(),
                background,
                Extras.NONE);
    }

    private DraftReview withItems(UnaryOperator<Item> change) {
        return withItems(items.stream().map(change).toList());
    }

    private DraftReview withItems(List<Item> next) {
        return new DraftReview(article, title, zone, places, next, background);
    }

    private DraftReview withPlaces(List<Place> added) {
        return new DraftReview(article, title, zone, Places.with(places, added), items, background);
    }

    private static int position(Entry entry) {
        return entry.citations().stream()
                .flatMap(citation -> citation.position().stream())
                .mapToInt(at -> at.start())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
