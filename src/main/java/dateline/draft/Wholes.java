package dateline.draft;

import dateline.draft.Candidate.PlaceFound;
import dateline.draft.Happening.Edge;
import dateline.draft.Happening.Kind;
import dateline.model.DateSpan;
import dateline.model.When;
import dateline.timex.Granularity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Gives what names no day of its own the days of what it is a part of: a visit, else the event before it, else the day
/// that its paragraph speaks of.
final class Wholes {
    /// A paragraph that speaks of a longer time does not say when what it adds is.
    private static final int LONGEST_CONTEXT = 3;
    /// In days, where nothing says how long somebody stays.
    private static final int LONGEST_STAY = 2;
    /// How many candidates away a whole can be.
    private static final int REACH = 150;

    private Wholes() {}

    static void complete(List<Candidate> candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            narrow(candidates.get(i), near(candidates, i));
        }
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (!candidate.isDated()) {
                int at = i;
                Optional<Candidate> opened = candidate.edge.isPresent() ? opened(candidates, at) : Optional.empty();
                candidate.edge = opened.isPresent() ? candidate.edge : Optional.empty();
                // What was put off or called off without a day is on none.
                boolean isChanged = candidate.happening.fate() != Happening.Fate.STANDS;
                Optional<Candidate> whole = opened.or(() -> wholeOf(candidates, at));
                whole.filter(w -> (w.isWhole() && w.isVisit()) || !isChanged).ifPresent(w -> partOf(candidate, w));
            }
        }
    }

    /// “He will travel to China later this week to meet X”: the meeting is on the days of the visit, once these are
    /// named.
    private static void narrow(Candidate candidate, List<Candidate> candidates) {
        boolean isWide = candidate
                .occasion
                .filter(o -> o.when() instanceof When.Within && o.span().length() > 1)
                .filter(o -> o.from().stream().allMatch(t -> t.granularity().compareTo(Granularity.DAY) < 0))
                .isPresent();
        if (isWide) {
            candidates.stream()
                    .filter(c ->
                            c != candidate && c.isWhole() && c.isVisit() && c.sentences.contains(candidate.sentence))
                    .filter(whole -> contains(candidate, whole))
                    .findFirst()
                    .ifPresent(whole -> partOf(candidate, whole));
        }
    }

    /// What opens or closes: the event of that name, be it announced before or after.
    private static Optional<Candidate> opened(List<Candidate> candidates, int at) {
        Candidate part = candidates.get(at);
        Test isOf = c -> c.isWhole() && !c.isVisit() && Likeness.shareName(part.title, c.title);
        return before(candidates, at, isOf).or(() -> after(candidates, at, isOf));
    }

    private static Optional<Candidate> wholeOf(List<Candidate> candidates, int at) {
        boolean isChanged = candidates.get(at).happening.fate() != Happening.Fate.STANDS;
        Candidate part = candidates.get(at);
        return before(candidates, at, c -> !isOwn(c) && part.place.isEmpty() && isInParagraph(c, part))
                .flatMap(beside -> beside.whole)
                .filter(Candidate::isVisit)
                .or(() -> before(candidates, at, c -> c.isWhole() && c.isVisit() && isOwn(c) && isSamePlace(c, part)))
                .or(() -> before(candidates, at, c -> c.isWhole() && c.isVisit() && isOwn(c)))
                .or(() -> before(candidates, at, c -> isOwn(c) && isTalks(c) && isInParagraph(c, part)))
                .or(() -> isChanged || candidates.get(at).happening.kind() == Kind.ACT
                        ? Optional.empty()
                        : after(candidates, at, c -> isLaterFrame(c, part))
                                .filter(visit -> isInParagraph(visit, part) || !followsDay(candidates, at)))
                .or(() -> before(candidates, at, c -> c.isWhole() && isOwn(c)))
                .or(() -> part.isVisit()
                        ? Optional.empty()
                        : before(candidates, at, c -> isOwn(c) && isShort(c) && isInParagraph(c, part)));
    }

    /// Whether it comes after something of a day or two in its own paragraph.
    private static boolean followsDay(List<Candidate> candidates, int at) {
        return before(candidates, at, c -> isOwn(c) && isShort(c) && isInParagraph(c, candidates.get(at)))
                .isPresent();
    }

    /// “Will hold talks before flying to Luanda on 24 November”: not on the days of the trip.
    private static boolean isLaterFrame(Candidate visit, Candidate part) {
        boolean isElsewhen = visit.sentence.equals(part.sentence) && visit.happening.apart();
        return visit.isWhole() && visit.isVisit() && isOwn(visit) && !isElsewhen;
    }

    /// Gives what names no place that of what stands before it in its paragraph and is at about the same time, else
    /// that of what it is a part of.
    static void completePlaces(List<Candidate> candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            int at = i;
            Candidate candidate = candidates.get(i);
            if (candidate.place.isEmpty() && !candidate.elsewhere) {
                candidate.place = before(candidates, i, c -> isPlacedNear(c, candidate))
                        .or(() -> before(candidates, at, c -> isTrip(c, candidate)))
                        .or(() -> candidate.whole)
                        .or(() -> around(candidate, near(candidates, at)))
                        .flatMap(c -> c.place)
                        .map(p -> new PlaceFound(p.place(), true, p.capital()));
            }
        }
    }

    /// “On 9 June he will fly to Barcelona. The following day he will …”: there, not where the journey began.
    private static boolean isTrip(Candidate trip, Candidate candidate) {
        return trip.isVisit()
                && !trip.isWhole()
                && trip.isDated()
                && candidate.isDated()
                && candidate.whole.isEmpty()
                && (trip.elsewhere
                        || trip.place
                                .filter(p -> !p.inferred() && !p.place().isCountry())
                                .isPresent())
                && isFollowed(
                        trip.occasion.orElseThrow().span(),
                        candidate.occasion.orElseThrow().span());
    }

    private static boolean isFollowed(DateSpan trip, DateSpan days) {
        return !days.first().isBefore(trip.last())
                && !days.last().isAfter(trip.last().plusDays(LONGEST_STAY));
    }

    private static List<Candidate> near(List<Candidate> candidates, int at) {
        return candidates.subList(Math.max(0, at - REACH), Math.min(candidates.size(), at + REACH));
    }

    private static boolean isPlacedNear(Candidate before, Candidate candidate) {
        boolean said = before.place
                .filter(p -> !p.inferred() && !p.place().isCountry())
                .isPresent();
        // One arrives the day before an event; where else a traveller goes says nothing of the other days.
        int around = before.isWhole() && !before.isVisit() ? 1 : 0;
        return said && isInParagraph(before, candidate) && isWithin(around, before, candidate);
    }

    private static boolean isWithin(int days, Candidate a, Candidate b) {
        return a.occasion.isPresent()
                && b.occasion.isPresent()
                && new DateSpan(
                                a.occasion.get().span().first().minusDays(days),
                                a.occasion.get().span().last().plusDays(days))
                        .overlaps(b.occasion.get().span());
    }

    /// The visit or event on whose days it is; one that names days of its own, since where its parts are is not known
    /// by
    /// being on the days of the whole.
    private static Optional<Candidate> around(Candidate part, List<Candidate> candidates) {
        return candidates.stream()
                .filter(c -> c != part && c.isWhole() && isOwn(c) && c.place.isPresent() && part.isDated())
                .filter(Wholes::isThroughout)
                .filter(c -> c.isVisit() || (isInTown(c) && (c == candidates.getFirst() || isNear(c, part))))
                .filter(c -> contains(c, part))
                .min(Comparator.comparingInt(c -> c.isVisit() ? 0 : 1));
    }

    /// Who is somewhere on one of several days can be elsewhere on the others.
    private static boolean isThroughout(Candidate whole) {
        return whole.occasion.filter(o -> o.when() instanceof When.Throughout).isPresent();
    }

    private static boolean isInTown(Candidate whole) {
        return whole.happening.kind() != Kind.ACT
                && whole.place.filter(p -> !p.place().isCountry()).isPresent();
    }

    /// What else happens while a trial goes on need not be where that is.
    private static boolean isNear(Candidate whole, Candidate part) {
        int paragraphs = Math.abs(whole.sentence.paragraph() - part.sentence.paragraph());
        return paragraphs <= 2 || Likeness.shareName(part.title, whole.title);
    }

    private static boolean contains(Candidate whole, Candidate part) {
        DateSpan wide = whole.occasion.orElseThrow().span();
        DateSpan narrow = part.occasion.orElseThrow().span();
        return wide.contains(narrow.first()) && wide.contains(narrow.last());
    }

    private static boolean isSamePlace(Candidate a, Candidate b) {
        return a.place.isPresent()
                && b.place.isPresent()
                && a.place.get().place().equals(b.place.get().place());
    }

    /// What is signed, and said, at talks is theirs, whatever visit is announced later.
    private static boolean isTalks(Candidate candidate) {
        return candidate.happening.kind() == Kind.TALKS && isShort(candidate);
    }

    private static boolean isOwn(Candidate candidate) {
        return candidate.whole.isEmpty();
    }

    private static boolean isShort(Candidate candidate) {
        return candidate
                .occasion
                .filter(o -> o.span().length() <= LONGEST_CONTEXT)
                .isPresent();
    }

    private static boolean isInParagraph(Candidate a, Candidate b) {
        return a.sentence.paragraph() == b.sentence.paragraph();
    }

    private interface Test {
        boolean holds(Candidate candidate);
    }

    private static Optional<Candidate> before(List<Candidate> candidates, int at, Test test) {
        return candidates.subList(Math.max(0, at - REACH), at).reversed().stream()
                .filter(test::holds)
                .findFirst();
    }

    private static Optional<Candidate> after(List<Candidate> candidates, int at, Test test) {
        return candidates.subList(at + 1, Math.min(candidates.size(), at + 1 + REACH)).stream()
                .filter(test::holds)
                .findFirst();
    }

    private static void partOf(Candidate part, Candidate whole) {
        DateSpan span = whole.occasion.orElseThrow().span();
        Optional<Edge> edge = part.edge;
        DateSpan days = edge.map(e -> DateSpan.of(e == Edge.FIRST_DAY ? span.first() : span.last()))
                .orElse(span);
        part.whole = Optional.of(whole);
        boolean wide = part.place.filter(p -> p.place().isCountry()).isPresent();
        part.place = wide && whole.place.isPresent() ? Optional.empty() : part.place;
        part.occasion = Optional.of(new Occasion(new When.Within(days), days, List.of()));
    }
}
