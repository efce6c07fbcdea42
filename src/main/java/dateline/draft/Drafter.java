package dateline.draft;

import dateline.draft.Candidate.PlaceFound;
import dateline.draft.Happening.Fate;
import dateline.draft.Happening.Kind;
import dateline.draft.Happening.Tense;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.NamedPlace;
import dateline.gazetteer.PlaceMention;
import dateline.model.Article;
import dateline.model.Certainty;
import dateline.timex.Timex;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// Reads an article and proposes what of it belongs into an itinerary.
///
/// Deterministic and linear in the text's length; thread-safe. The first call for a language reads its rules and names.
///
/// ```java
/// Draft draft = new Drafter(new Gazetteer(), explanations).draft(article, zone);
/// Itinerary itinerary = draft.itinerary("visit");
/// ```
public final class Drafter {
    private static final int LONGEST_SENTENCE = 2000;

    private final Gazetteer gazetteer;
    private final Explanations explanations;
    private final Map<String, Language> languages = new ConcurrentHashMap<>();

    public Drafter(Gazetteer gazetteer, Explanations explanations) {
        this.gazetteer = gazetteer;
        this.explanations = explanations;
    }

    /// Whether articles of this language can be read: English, Russian, Chinese.
    public static boolean reads(Locale language) {
        return Language.READ.contains(language.getLanguage());
    }

    /// @param zone that of hours that name none, where no place tells it
    /// @throws IllegalArgumentException when the article has no day of publication, or is of a language that [#reads]
    ///     does not know
    public Draft draft(Article article, ZoneId zone) {
        if (!reads(article.language())) {
            throw new IllegalArgumentException("no grammar for " + article.language());
        }
        LocalDate published =
                article.published().orElseThrow(() -> new IllegalArgumentException("no day of publication"));
        String text = article.text();
        // Two halves of the work, of about the same length where names and rules are read for the first time.
        CompletableFuture<List<PlaceMention>> places =
                CompletableFuture.supplyAsync(() -> gazetteer.find(text, article.language()));
        Language language =
                languages.computeIfAbsent(article.language().getLanguage(), key -> Language.of(article.language()));
        List<Timex> times = Weekdays.inContext(text, language.recognizer().recognize(text, published), published);
        List<Sentence> sentences = Sentences.of(text);
        List<PlaceMention> mentions = places.join();
        Placing placing = new Placing(gazetteer, text, mentions);
        List<Candidate> candidates = candidates(article, sentences, times, language.grammar(published), placing, zone);
        List<Candidate> merged = Merging.merged(candidates);
        Wholes.complete(merged);
        List<Candidate> whole =
                Merging.merged(merged).stream().filter(Drafter::isProposed).toList();
        Wholes.completePlaces(whole);
        return new EntryMaker(article, text, published, explanations, People.of(text, article.language(), mentions))
                .draft(whole, sentences, times, zone);
    }

    private List<Candidate> candidates(
            Article article,
            List<Sentence> sentences,
            List<Timex> times,
            Grammar grammar,
            Placing placing,
            ZoneId zone) {
        String text = article.text();
        LocalDate published = article.published().orElseThrow();
        Occasions occasions = new Occasions(published);
        Years years = new Years(published);
        List<Candidate> candidates = new ArrayList<>();
        Optional<ZoneId> home = Home.of(article, placing, gazetteer);
        ScheduleLines schedule = new ScheduleLines(text, grammar);
        // But those that tell of the past: where something was says nothing of what is to be.
        List<Sentence> before = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            int first = next;
            while (next < times.size() && times.get(next).end() <= sentence.end()) {
                next++;
            }
            List<Timex> here = times.subList(first, next);
            List<Happening> happenings = read(schedule, grammar, text, sentence, here);
            for (Happening read : happenings) {
                if (read.tense() != Tense.PAST) {
                    Happening happening = inContext(years.fitted(Repeated.of(read, here)), sentence, candidates);
                    Optional<PlaceFound> place = placing.of(happening, sentence);
                    Optional<ZoneId> there = place.or(() -> placing.before(sentence, before.reversed()))
                            .map(PlaceFound::place)
                            .flatMap(NamedPlace::zone);
                    UnaryOperator<Occasion> told = o -> there.isPresent() ? o : o.withoutPlace();
                    List<Occasion> found = occasions
                            .of(happening, there.or(() -> home).orElse(zone))
                            .stream()
                            .map(told)
                            .toList();
                    List<Candidate> made = dated(happening, sentence, place, found);
                    made.forEach(c -> c.elsewhere = place.isEmpty() && placing.isElsewhere(happening));
                    candidates.addAll(made);
                }
            }
            if (!isOfThePast(happenings, here, published)) {
                before.add(sentence);
            }
        }
        return candidates;
    }

    /// On the days that what stands before it in the text gives it.
    private static Happening inContext(Happening happening, Sentence sentence, List<Candidate> before) {
        return UntilDay.of(ContextDay.of(NthDay.of(happening, before), sentence, before), sentence, before);
    }

    private static boolean isOfThePast(List<Happening> happenings, List<Timex> times, LocalDate published) {
        boolean toldSo = !happenings.isEmpty() && happenings.stream().allMatch(read -> read.tense() == Tense.PAST);
        return toldSo
                || (!times.isEmpty()
                        && times.stream()
                                .allMatch(time -> time.days()
                                        .filter(days -> days.last().isBefore(published))
                                        .isPresent()));
    }

    /// Nothing is read in what is too long for a sentence.
    private static List<Happening> read(
            ScheduleLines schedule, Grammar grammar, String text, Sentence sentence, List<Timex> times) {
        return sentence.end() - sentence.start() > LONGEST_SENTENCE
                ? List.of()
                : schedule.read(sentence, times).orElseGet(() -> grammar.read(text, sentence, times));
    }

    private static List<Candidate> dated(
            Happening happening, Sentence sentence, Optional<PlaceFound> place, List<Occasion> found) {
        if (found.isEmpty()) {
            // What is described as it is now is no plan; nor is what was over when the article came out.
            boolean isPlan = happening.tense() == Tense.FUTURE
                    && happening.kind() != Kind.OTHER
                    && !(happening.kind() == Kind.ACT && happening.certainty() == Certainty.MAY_OCCUR)
                    && !happening.vague()
                    && happening.times().isEmpty()
                    && happening.previous().isEmpty();
            return isPlan ? List.of(new Candidate(happening, sentence, Optional.empty(), place)) : List.of();
        }
        return found.stream()
                .map(o -> new Candidate(happening, sentence, Optional.of(o), place))
                .toList();
    }

    /// What names no day and is part of nothing is proposed only where it is clearly something of a programme.
    private static boolean isProposed(Candidate candidate) {
        Kind kind = candidate.happening.kind();
        boolean isVague = (kind == Kind.OTHER || kind == Kind.ACT)
                && candidate.edge.isEmpty()
                && candidate.whole.filter(w -> !w.isVisit()).isPresent();
        return (candidate.isDated() && !isVague)
                || candidate.happening.fate() != Fate.STANDS
                || kind == Kind.SIGNING
                || kind == Kind.TALKS
                || kind == Kind.VISIT;
    }
}
