package dateline.draft;

import dateline.draft.EnglishVerbs.Form;
import dateline.draft.EnglishVerbs.Verb;
import dateline.draft.Happening.Tense;
import dateline.model.Certainty;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the predicates of an English sentence: “will visit”, “is expected to be signed”, “has been postponed”,
/// “opens”.
final class EnglishPredicates {
    private static final Set<String> MODALS = Words.of("will shall would may might could can must should 'll ’ll");
    private static final Set<String> DOUBTFUL = Set.of("may", "might", "could");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "'s", "’s");
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final Set<String> ADVERBS = Words.of(
            "also then later first not never still now officially formally finally jointly together both",
            "probably likely again only reportedly currently subsequently afterwards separately already just",
            "even briefly publicly personally tentatively provisionally originally possibly perhaps all each");

    private final EnglishVerbs verbs;
    private final List<Token> tokens;

    EnglishPredicates(EnglishVerbs verbs, List<Token> tokens) {
        this.verbs = verbs;
        this.tokens = tokens;
    }

    /// The predicate that begins at this token.
    Optional<Predicate> at(int i) {
        Token token = tokens.get(i);
        if (!token.isWord()) {
            boolean isOwner = i > 0 && tokens.get(i - 1).time().isPresent(); // “Thursday’s draw”
            return !isOwner && token.time().isEmpty() && BE.contains(token.small()) ? be(i) : Optional.empty();
        }
        String word = token.small();
        if (MODALS.contains(word) && !token.isCapital()) {
            return modal(i);
        }
        if (BE.contains(word)) {
            return be(i);
        }
        Optional<Predicate> intention = intention(i);
        return intention.isPresent() ? intention : HAVE.contains(word) ? have(i) : finite(i);
    }

    /// “Plans to visit”, “hopes to sign”.
    private Optional<Predicate> intention(int i) {
        String word = word(i);
        boolean sure = EnglishPlans.PLANS.contains(word);
        // “The gallery’s plan to open a wing”.
        boolean isNoun = i > 0 && EnglishNouns.isOwner(tokens.get(i - 1).small());
        if ((!sure && !EnglishPlans.HOPES.contains(word)) || !word(i + 1).equals("to") || i == 0 || isNoun) {
            return Optional.empty();
        }
        return verb(i, skipAdverbs(i + 2), Tense.FUTURE, sure ? Certainty.PLANNED : Certainty.MAY_OCCUR);
    }

    /// Whether a verb stands here that can follow “and” after this predicate: “will meet … and visit …”.
    Optional<Predicate> joined(int i, Predicate before) {
        int at = skipAdverbs(i);
        if (at >= tokens.size() || !tokens.get(at).isWord() || tokens.get(at).isCapital()) {
            return Optional.empty();
        }
        String word = tokens.get(at).small();
        if ((before.passive() && !before.governs()) || BE.contains(word) || HAVE.contains(word)) {
            return Optional.empty();
        }
        return verbs.find(word)
                .filter(v -> isJoined(v.form(), i, before))
                .filter(v -> at + 1 >= tokens.size() || !isNounHere(at))
                .map(v -> active(i, at, v.base(), v.kind(), before.tense(), before.certainty(), before.governs()));
    }

    /// “Will meet … and visit”, “meets … and visits”, “before visiting”.
    private boolean isJoined(Form form, int i, Predicate before) {
        boolean isNext =
                i > 0 && (tokens.get(i - 1).is("before") || tokens.get(i - 1).is("after"));
        return form == Form.GERUND
                ? isNext && before.tense() != Tense.PAST
                : form == (before.governs() ? Form.BASE : Form.THIRD);
    }

    private boolean isNounHere(int i) {
        return i + 1 < tokens.size()
                && Set.of("of", "between", ",", "and")
                        .contains(tokens.get(i + 1).small())
                && !EnglishVerbs.ALWAYS_VERBS.contains(tokens.get(i).small());
    }

    private Optional<Predicate> modal(int i) {
        String modal = tokens.get(i).small();
        boolean negated = isNegated(i + 1);
        int at = skipAdverbs(i + 1);
        if (at >= tokens.size() || !tokens.get(at).isWord()) {
            return Optional.empty();
        }
        Certainty certainty = DOUBTFUL.contains(modal) || hasDoubt(i + 1, at) ? Certainty.MAY_OCCUR : likely(i + 1, at);
        return verb(i, at, Tense.FUTURE, certainty).map(p -> negated ? negated(p) : p);
    }

    private boolean hasDoubt(int from, int to) {
        return tokens.subList(from, to).stream()
                .anyMatch(t -> t.is("possibly") || t.is("perhaps") || t.is("tentatively") || t.is("provisionally"));
    }

    private Certainty likely(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(t -> t.is("probably") || t.is("likely"))
                ? Certainty.HIGHLY_LIKELY
                : Certainty.PLANNED;
    }

    private boolean isNegated(int from) {
        return tokens.subList(Math.min(from, tokens.size()), skipAdverbs(from)).stream()
                .anyMatch(t -> t.is("not") || t.is("never") || t.is("no"));
    }

    private static Predicate negated(Predicate p) {
        return new Predicate(
                p.from(), p.to(), p.base(), p.kind(), p.tense(), p.certainty(), p.passive(), true, p.governs());
    }

    /// What follows an auxiliary or “to”: a base form, or “be” with a participle or another plan.
    private Optional<Predicate> verb(int from, int at, Tense tense, Certainty certainty) {
        if (at >= tokens.size() || !tokens.get(at).isWord()) {
            return Optional.empty();
        }
        String word = tokens.get(at).small();
        int after = skipAdverbs(at + 1);
        Optional<Verb> done = word.equals("have") ? verbs.participle(word(after)) : Optional.empty();
        if (done.isPresent()) {
            // “Was to have met”, “could have met”.
            return done.map(v -> active(from, after, v.base(), v.kind(), Tense.PAST, certainty, false));
        }
        if (word.equals("be")) {
            int next = skipAdverbs(at + 1);
            Optional<Predicate> plan = plan(from, next, certainty);
            return plan.isPresent()
                    ? plan
                    : intention(next)
                            .or(() -> passive(from, next, tense, certainty).map(Predicate::governing));
        }
        Optional<Verb> known = verbs.find(word).filter(v -> v.form() == Form.BASE);
        return Optional.of(active(
                from,
                at,
                word,
                known.map(Verb::kind).map(EnglishPredicates::done).orElse(VerbClass.OTHER),
                tense,
                certainty,
                true));
    }

    /// “Will announce the winners”: what is yet to be said is done.
    private static VerbClass done(VerbClass kind) {
        return kind == VerbClass.REPORT ? VerbClass.OTHER : kind;
    }

    private Predicate active(
            int from, int at, String base, VerbClass kind, Tense tense, Certainty certainty, boolean governs) {
        VerbClass meant = kind;
        int to = at + 1;
        String next = to < tokens.size() ? tokens.get(to).small() : "";
        if (base.equals("take") && next.equals("place")) {
            to++;
        } else if (base.equals("take") && next.equals("part")) {
            meant = VerbClass.ATTEND;
            to++;
        } else if (base.equals("take")) {
            meant = VerbClass.OTHER;
        } else if ((base.equals("kick") && next.equals("off")) || (base.equals("wrap") && next.equals("up"))) {
            to++;
        } else if (base.equals("go") && next.equals("ahead")) {
            meant = VerbClass.OCCUR;
            to++;
        } else if (base.equals("go") && next.equals("on")) {
            meant = VerbClass.ACT;
        } else if (base.equals("go") && !next.equals("to")) {
            meant = VerbClass.OTHER;
        } else if (phrasal(base, next) != VerbClass.OTHER) {
            meant = phrasal(base, next);
            to++;
        } else if (base.equals("get") && (next.equals("under") || next.equals("underway"))) {
            meant = VerbClass.BEGIN;
            to += next.equals("under") ? 2 : 1;
        }
        return new Predicate(from, Math.min(to, tokens.size()), base, meant, tense, certainty, false, false, governs);
    }

    /// “Put off”, “call off”, “bring forward”.
    private static VerbClass phrasal(String base, String next) {
        return switch (base + " " + next) {
            case "put off", "push back", "put back" -> VerbClass.POSTPONE;
            case "call off" -> VerbClass.CANCEL;
            case "bring forward" -> VerbClass.MOVE;
            default -> VerbClass.OTHER;
        };
    }

    private String word(int i) {
        return i < tokens.size() ? tokens.get(i).small() : "";
    }

    private Optional<Predicate> passive(int from, int at, Tense tense, Certainty certainty) {
        if (at >= tokens.size() || !tokens.get(at).isWord()) {
            return Optional.of(new Predicate(
                    from, Math.min(at, tokens.size()), "be", VerbClass.OTHER, tense, certainty, false, false, false));
        }
        String word = tokens.get(at).small();
        Optional<Verb> participle = verbs.participle(word);
        if (participle.isPresent() || word.endsWith("ed")) {
            String base = participle.map(Verb::base).orElse(word);
            VerbClass phrasal = phrasal(base, word(at + 1));
            VerbClass kind =
                    phrasal == VerbClass.OTHER ? participle.map(Verb::kind).orElse(VerbClass.OTHER) : phrasal;
            int to = phrasal == VerbClass.OTHER ? at + 1 : at + 2;
            return Optional.of(new Predicate(from, to, base, kind, tense, certainty, true, false, false));
        }
        return Optional.of(new Predicate(from, at, "be", VerbClass.OTHER, tense, certainty, false, false, false));
    }

    /// “Expected to visit”, “scheduled for”, “due in”.
    private Optional<Predicate> plan(int from, int at, Certainty certainty) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        String word = tokens.get(at).small();
        boolean expected = EnglishPlans.EXPECTED.contains(word);
        if (!expected && !EnglishPlans.PLANNED.contains(word) && !isAnnounced(at)) {
            return Optional.empty();
        }
        Certainty meant = expected ? Certainty.HIGHLY_LIKELY : hasDoubt(from, at) ? Certainty.MAY_OCCUR : certainty;
        int next = at + 1;
        if (next + 1 < tokens.size() && tokens.get(next).is("to")) {
            return verb(from, skipAdverbs(next + 1), Tense.FUTURE, meant);
        }
        return word.equals("about") || word.equals("going")
                ? Optional.empty()
                : Optional.of(new Predicate(
                        from, next, "schedule", VerbClass.OCCUR, Tense.FUTURE, meant, true, false, false));
    }

    /// “Has been announced for 12 March”.
    private boolean isAnnounced(int at) {
        return EnglishPlans.ANNOUNCED.contains(word(at))
                && word(at + 1).equals("for")
                && at + 2 < tokens.size()
                && tokens.get(at + 2).time().isPresent();
    }

    private Optional<Predicate> be(int i) {
        boolean past = tokens.get(i).is("was") || tokens.get(i).is("were");
        boolean negated = isNegated(i + 1);
        int at = skipAdverbs(i + 1);
        Optional<Predicate> plan = plan(i, at, Certainty.PLANNED);
        if (plan.isPresent()) {
            return plan.map(p -> negated ? negated(p) : p);
        }
        if (word(at).equals("to") && at + 1 < tokens.size()) {
            return verb(i, skipAdverbs(at + 1), past ? Tense.PAST : Tense.FUTURE, Certainty.PLANNED);
        }
        Optional<Predicate> planning = past ? Optional.empty() : intention(at);
        if (planning.isPresent()) {
            return planning;
        }
        Optional<Verb> gerund = verbs.find(word(at)).filter(v -> v.form() == Form.GERUND);
        if (gerund.isPresent()) {
            return Optional.of(active(
                    i,
                    at,
                    gerund.get().base(),
                    gerund.get().kind(),
                    past ? Tense.PAST : Tense.PRESENT,
                    Certainty.PLANNED,
                    false));
        }
        if (word(at).equals("being")) {
            return passive(i, at + 1, past ? Tense.PAST : Tense.PRESENT, Certainty.PLANNED);
        }
        return passive(i, at, past ? Tense.PAST : Tense.PRESENT, Certainty.PLANNED);
    }

    private Optional<Predicate> have(int i) {
        int at = skipAdverbs(i + 1);
        if (word(at).equals("been")) {
            int next = skipAdverbs(at + 1);
            Optional<Predicate> plan = plan(i, next, Certainty.PLANNED);
            boolean over = tokens.get(i).is("had");
            return plan.map(p -> over ? p.with(i, Tense.PAST, p.certainty()) : p)
                    .or(() -> passive(i, next, Tense.PAST, Certainty.PLANNED));
        }
        return verbs.participle(word(at))
                .map(v -> active(i, at, v.base(), v.kind(), Tense.PAST, Certainty.PLANNED, false));
    }

    private Optional<Predicate> finite(int i) {
        Token token = tokens.get(i);
        Optional<Verb> verb = verbs.find(token.small());
        if (verb.isEmpty() || token.isCapital() || i == 0) {
            return Optional.empty();
        }
        Form form = verb.get().form();
        // “The two sides last met on 14 May.”
        boolean isAdverb = form == Form.BASE
                && i + 1 < tokens.size()
                && verbs.find(word(i + 1)).filter(v -> v.form() == Form.PAST).isPresent();
        if (isAdverb) {
            return Optional.empty();
        }
        // “Plans a workshop”, but not “plans for 2026”.
        if (verb.get().base().equals("plan") && !EnglishNouns.ARTICLES.contains(word(i + 1))) {
            return Optional.empty();
        }
        Tense tense = form == Form.PAST || form == Form.PARTICIPLE ? Tense.PAST : Tense.PRESENT;
        boolean apart = verb.get().kind() != VerbClass.REPORT
                && tokens.get(skipAdverbsBack(i)).is(",");
        if (tense == Tense.PAST && (apart || word(i + 1).equals("by"))) {
            return Optional.empty(); // “The jury, chaired by …”, “talks, followed by …”
        }
        boolean sure = EnglishVerbs.ALWAYS_VERBS.contains(token.small()) || tense == Tense.PAST;
        String before = tokens.get(skipAdverbsBack(i)).small();
        boolean says = before.equals("and") && verb.get().kind() == VerbClass.REPORT && tense == Tense.PAST;
        if (form == Form.GERUND || (EnglishVerbs.NOT_BEFORE_FINITE.contains(before) && !says)) {
            return Optional.empty();
        }
        // “MPs return to Westminster”, but “their return to Westminster”.
        boolean goes = form == Form.BASE
                && verb.get().kind() == VerbClass.TRAVEL
                && word(i + 1).equals("to");
        boolean noun =
                !sure && !goes && (EnglishVerbs.NOT_AFTER_FINITE.contains(word(i + 1)) || i + 1 >= tokens.size());
        boolean votes =
                word(i).equals("go") && word(i + 1).equals("to") && word(i + 3).equals("polls");
        return (noun && !votes) || (form == Form.BASE && !isPluralBefore(i) && !votes)
                ? Optional.empty()
                : Optional.of(active(
                        i,
                        i,
                        verb.get().base(),
                        reportsBack(i) ? VerbClass.ACT : verb.get().kind(),
                        tense,
                        Certainty.PLANNED,
                        form == Form.BASE));
    }

    /// “The players report back on Monday” says nothing.
    private boolean reportsBack(int i) {
        return tokens.get(i).small().startsWith("report")
                && Set.of("back", "to", "for").contains(word(i + 1));
    }

    private int skipAdverbsBack(int i) {
        int at = i - 1;
        while (at > 0 && isAdverb(at)) {
            at--;
        }
        return at;
    }

    private boolean isPluralBefore(int i) {
        int at = skipAdverbsBack(i);
        // “The talks, which run until June”.
        boolean relative =
                at > 1 && (tokens.get(at).is("which") || tokens.get(at).is("that"));
        at = relative ? at - (tokens.get(at - 1).is(",") ? 2 : 1) : at;
        String before = tokens.get(at).small();
        return (before.endsWith("s") && !before.endsWith("ss")) || EnglishVerbs.PLURALS.contains(before);
    }

    int skipAdverbs(int from) {
        int at = from;
        while (at < tokens.size() && (isAdverb(at) || isAdverbial(at))) {
            at++;
        }
        return Math.min(at, tokens.size());
    }

    /// “Is likely to”: no adverb.
    private boolean isAdverb(int i) {
        String word = tokens.get(i).small();
        if (word.equals("likely") && word(i + 1).equals("to")) {
            return false;
        }
        boolean ly =
                word.endsWith("ly") && word.length() > 4 && !verbs.find(word).isPresent();
        return ADVERBS.contains(word) || (ly && tokens.get(i).text().equals(word));
    }

    /// “Will on Thursday meet”: a date between an auxiliary and its verb.
    private boolean isAdverbial(int i) {
        if (tokens.get(i).time().isPresent()) {
            return true;
        }
        return Set.of("on", "in", "at").contains(tokens.get(i).small())
                && i + 1 < tokens.size()
                && tokens.get(i + 1).time().isPresent();
    }
}
