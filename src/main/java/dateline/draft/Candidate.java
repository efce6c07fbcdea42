package dateline.draft;

import dateline.draft.Happening.Edge;
import dateline.gazetteer.NamedPlace;
import dateline.model.When;
import dateline.timex.Timex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A happening on its way to an entry.
final class Candidate {
    final Happening happening;
    final Sentence sentence;
    /// All sentences that say so, the one that says most first.
    final List<Sentence> sentences = new ArrayList<>();
    Optional<Occasion> occasion;
    /// What it is a part of, where its own time is not said.
    Optional<Candidate> whole = Optional.empty();
    Optional<PlaceFound> place;
    /// Whether it says that it is in a place, of which nothing is known: then it is in no other.
    boolean elsewhere;
    final String title;
    final Likeness.Profile profile;
    /// On which day of what it is a part of.
    Optional<Edge> edge;

    /// @param inferred whether the sentence itself does not name it
    record PlaceFound(NamedPlace place, boolean inferred, boolean capital) {}

    Candidate(Happening happening, Sentence sentence, Optional<Occasion> occasion, Optional<PlaceFound> place) {
        this.happening = happening;
        this.sentence = sentence;
        this.sentences.add(sentence);
        this.occasion = occasion;
        this.place = place;
        this.title = happening.title();
        this.profile = Likeness.Profile.of(title);
        this.edge = happening.edge();
    }

    boolean isDated() {
        return occasion.isPresent();
    }

    boolean isVisit() {
        return happening.kind() == Happening.Kind.VISIT;
    }

    /// Whether it lasts for days in which other things can be.
    boolean isWhole() {
        return occasion.filter(o -> o.span().length() > 1 && (isVisit() || o.when() instanceof When.Throughout))
                .isPresent();
    }

    List<Timex> times() {
        return occasion.map(Occasion::from).orElse(List.of());
    }
}
