package dateline.draft;

import dateline.draft.Proposal.Basis;
import dateline.model.Article;
import dateline.model.Citation;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.model.Inference;
import dateline.model.Lifecycle;
import dateline.model.TextPositionSelector;
import dateline.model.When;
import dateline.timex.Inferred;
import dateline.timex.Timex;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes entries with their evidence of what was found.
final class EntryMaker {
    private final Article article;
    private final String text;
    private final LocalDate published;
    private final Explanations explanations;
    private final People people;
    private final PlaceList places = new PlaceList();
    private final Identifiers identifiers = new Identifiers();

    EntryMaker(Article article, String text, LocalDate published, Explanations explanations, People people) {
        this.article = article;
        this.text = text;
        this.published = published;
        this.explanations = explanations;
        this.people = people;
    }

    Draft draft(List<Candidate> candidates, List<Sentence> sentences, List<Timex> times, ZoneId zone) {
        List<Proposal> proposals = candidates.stream().map(this::proposal).toList();
        List<Sentence> cited =
                candidates.stream().flatMap(c -> c.sentences.stream()).toList();
        Background background = new Background(article, text, published);
        return new Draft(
                article,
                places.zone(proposals, zone),
                places.all(),
                proposals,
                background.of(sentences, cited, times),
                times);
    }

    private Proposal proposal(Candidate candidate) {
        Happening happening = candidate.happening;
        When when = candidate
                .occasion
                .map(Occasion::when)
                .orElseGet(() -> new When.Unscheduled(explanations.noDay(), Optional.empty()));
        Entry entry = new Entry(
                identifiers.of(candidate.title),
                candidate.title,
                when,
                candidate.place.map(p -> places.idOf(p.place())),
                happening.certainty(),
                lifecycle(candidate),
                people.in(text.substring(happening.start(), happening.end()) + "\n" + happening.subject()),
                Optional.empty(),
                inferences(candidate),
                citations(candidate),
                Extras.NONE);
        return new Proposal(entry, position(candidate.sentence), basis(candidate));
    }

    private static Basis basis(Candidate candidate) {
        if (candidate.occasion.isEmpty()) {
            return Basis.OPEN;
        }
        return candidate.whole.isEmpty() ? Basis.DATED : candidate.edge.isPresent() ? Basis.EDGE_OF : Basis.PART_OF;
    }

    private Lifecycle lifecycle(Candidate candidate) {
        return switch (candidate.happening.fate()) {
            case STANDS -> new Lifecycle.Scheduled();
            case CANCELLED -> new Lifecycle.Cancelled();
            case POSTPONED -> new Lifecycle.Postponed();
            case MOVED ->
                previous(candidate.happening)
                        .<Lifecycle>map(Lifecycle.Rescheduled::new)
                        .orElseGet(Lifecycle.Scheduled::new);
        };
    }

    private static Optional<When> previous(Happening happening) {
        return happening.previous().stream()
                .flatMap(t -> t.days().stream())
                .reduce(DateSpan::union)
                .map(When.Within::new);
    }

    private List<Inference> inferences(Candidate candidate) {
        List<Inference> inferences = new ArrayList<>();
        List<Timex> times = candidate.whole.map(Candidate::times).orElseGet(candidate::times);
        if (times.stream().anyMatch(t -> t.isInferred(Inferred.Part.YEAR))) {
            inferences.add(new Inference(Field.YEAR, explanations.year(published)));
        }
        candidate.whole.ifPresent(whole -> inferences.add(new Inference(
                Field.DAY,
                candidate.edge.isPresent() ? explanations.edgeOf(whole.title) : explanations.partOf(whole.title))));
        if (candidate.whole.isEmpty()
                && !happeningLasts(candidate)
                && !times.isEmpty()
                && times.stream().allMatch(EntryMaker::isFromContext)) {
            inferences.add(new Inference(Field.DAY, explanations.context()));
        }
        if (candidate.whole.isEmpty() && happeningLasts(candidate)) {
            inferences.add(new Inference(Field.DAY, explanations.length()));
        }
        reasonForTheHour(candidate).ifPresent(reason -> inferences.add(new Inference(Field.TIME, reason)));
        candidate
                .place
                .filter(Candidate.PlaceFound::inferred)
                .ifPresent(p -> inferences.add(new Inference(
                        Field.PLACE,
                        p.capital()
                                ? explanations.capital(p.place().country())
                                : explanations.placeBefore(p.place().name()))));
        return inferences;
    }

    /// One reason for all that the text leaves open of the hour: a reader is shown one for each value.
    private Optional<String> reasonForTheHour(Candidate candidate) {
        if (candidate.occasion.isEmpty() || !(candidate.occasion.get().when() instanceof When.Timed timed)) {
            return Optional.empty();
        }
        Occasion occasion = candidate.occasion.get();
        Stream<String> rough = occasion.from().stream()
                .filter(t -> t.clock().isPresent())
                .flatMap(t -> RoughHour.in(text, t).stream())
                .map(explanations::roughHour);
        Stream<String> zone = occasion.zoneAssumed()
                ? Stream.of(explanations.zone(timed.start().getZone()))
                : Stream.empty();
        return Stream.concat(rough.limit(1), zone).reduce((a, b) -> a + " " + b);
    }

    private static boolean happeningLasts(Candidate candidate) {
        return candidate.happening.days() > 1
                && candidate.times().size() == 1
                && candidate
                        .occasion
                        .filter(o -> o.span().length() == candidate.happening.days())
                        .isPresent();
    }

    private static boolean isFromContext(Timex time) {
        return time.inferred().stream()
                .anyMatch(i -> i.basis() == Inferred.Basis.COUNTED
                        || (i.basis() == Inferred.Basis.CONTEXT && i.part() != Inferred.Part.YEAR));
    }

    private List<Citation> citations(Candidate candidate) {
        List<Citation> citations = new ArrayList<>();
        candidate.sentences.forEach(s -> citations.add(citation(s, Field.ENTRY)));
        candidate
                .whole
                .map(w -> w.sentence)
                .filter(s -> !candidate.sentences.contains(s))
                .ifPresent(s -> citations.add(citation(s, Field.TIME)));
        return citations;
    }

    private Citation citation(Sentence sentence, Field supports) {
        return Quoting.citation(article, text, sentence, supports);
    }

    private static TextPositionSelector position(Sentence sentence) {
        return new TextPositionSelector(sentence.start(), sentence.end());
    }
}
