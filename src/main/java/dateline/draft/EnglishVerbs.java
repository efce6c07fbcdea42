package dateline.draft;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The forms of the verbs in `resources/draft/en-verbs.txt`.
final class EnglishVerbs {
    /// Before and after these a word that can be a verb is a noun: “the visits”, “visits of”.
    static final Set<String> NOT_BEFORE_FINITE = Words.of(
            "the a an its his her their this that of in on at to for from with by and or two three several",
            "first second new no s 's ’s state official");
    static final Set<String> NOT_AFTER_FINITE =
            Words.of("of with to between by and or , . has have will is are was were");

    /// Words without “s” of which there are several.
    static final Set<String> PLURALS =
            Words.of("they we people men women children both team side group band squad police staff");

    /// What is a verb wherever it stands.
    static final Set<String> ALWAYS_VERBS = Words.of(
            "begins opens takes says said meets concludes arrives leaves attends continues happens occurs",
            "resumes hears performs inaugurates unveils travels signs holds goes kicks follows receives",
            "closes departs includes speaks appears wraps features flies");

    private static final String RESOURCE = "/draft/en-verbs.txt";

    /// Which of a verb’s forms in the file is the participle.
    private static final int PARTICIPLE = 3;

    enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        GERUND
    }

    /// One form of a verb. Of a form that is past and participle, the past is given.
    record Verb(String base, VerbClass kind, Form form) {}

    private final Map<String, Verb> verbs = new HashMap<>();
    private final Map<String, Verb> participles = new HashMap<>();

    EnglishVerbs() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EnglishVerbs.class.getResourceAsStream(RESOURCE)), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    Optional<Verb> find(String word) {
        return Optional.ofNullable(verbs.get(word));
    }

    Optional<Verb> participle(String word) {
        return Optional.ofNullable(participles.get(word));
    }

    private void addLine(String line) {
        String[] words = line.split(" ", -1);
        VerbClass kind = VerbClass.valueOf(words[0]);
        for (String word : List.of(words).subList(1, words.length)) {
            add(kind, word.indexOf('/') > 0 ? word.split("/", -1) : regular(word));
        }
    }

    private void add(VerbClass kind, String[] forms) {
        Form[] kinds = Form.values();
        for (int i = kinds.length - 1; i >= 0; i--) {
            verbs.put(forms[i], new Verb(forms[0], kind, kinds[i]));
        }
        participles.put(forms[PARTICIPLE], new Verb(forms[0], kind, Form.PARTICIPLE));
    }

    private static String[] regular(String base) {
        boolean sibilant = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
        String third = base + (sibilant ? "es" : "s");
        String stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
        return new String[] {base, third, stem + "ed", stem + "ed", stem + "ing"};
    }
}
