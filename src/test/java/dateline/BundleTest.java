package dateline;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dateline.Bundles.Bundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The user-visible texts in `resources/i18n`: all there, all used, all in form.
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
class BundleTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*+)\"");
    private static final Pattern FAMILY = Pattern.compile("(?<!Texts)\\.of\\(\\s*\"([a-z-]+(?:\\.[a-z-]+)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z-]+(\\.[a-z0-9-]+)+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[,}]");

    private final List<Bundle> bundles = Bundles.all();
    private final List<Bundle> english =
            bundles.stream().filter(b -> b.language().isEmpty()).toList();
    private final Set<String> keys =
            english.stream().flatMap(b -> b.texts().keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
    private final String code = code();
    private final Set<String> literals = found(LITERAL);

    @Test
    void thereIsSomethingToCheck() {
        assertTrue(english.size() >= 5, "only " + english.size() + " bundles");
        assertTrue(keys.size() >= 200, "only " + keys.size() + " keys");
        assertTrue(literals.size() >= 400, "only " + literals.size() + " literals");
    }

    @Test
    void everyTextIsUsed() {
        Set<String> unused = new TreeSet<>(keys);
        unused.removeAll(literals);
        families().forEach(family -> constants(family).forEach(c -> unused.remove(family + "." + c)));
        // A key that is put together, such as "export.kind." and a file's ending.
        unused.removeIf(key -> literals.contains(key.substring(0, key.lastIndexOf('.') + 1)));
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyKeyInTheCodeHasAText() {
        Set<String> areas = keys.stream().map(BundleTest::firstPart).collect(Collectors.toSet());
        Set<String> missing = literals.stream()
                .filter(literal -> KEY.matcher(literal).matches() && areas.contains(firstPart(literal)))
                .filter(literal -> !keys.contains(literal) && !families().contains(literal))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    @Test
    void aFamilyHasATextForEachConstantOfAnEnum() {
        for (String family : families()) {
            assertTrue(!constants(family).isEmpty(), "no enum has exactly the constants of the texts " + family + ".*");
        }
    }

    @Test
    void noApostropheStandsAlone() {
        // It would swallow the placeholders after it.
        bundles.forEach(bundle -> bundle.texts()
                .forEach((key, text) -> assertTrue(
                        text.replace("''", "").replaceAll("'[{}]'", "").indexOf('\'') < 0,
                        bundle.file() + ": " + key + ": write an apostrophe twice, or ’")));
    }

    @Test
    void everyTextCanBeFilledInInAnyLanguage() {
        Object[] arguments = Stream.generate(() -> 2).limit(10).toArray();
        for (Bundle bundle : bundles) {
            bundle.texts()
                    .forEach((key, text) -> Stream.of("en-GB", "tr", "ar-EG", "zh-CN", "ru")
                            .forEach(tag -> {
                                String where = bundle.file() + ": " + key;
                                String filled = assertDoesNotThrow(
                                        () -> new MessageFormat(text, Locale.forLanguageTag(tag)).format(arguments),
                                        where);
                                assertTrue(!filled.contains("{") && !filled.contains("}"), where + " leaves " + filled);
                            }));
        }
    }

    @Test
    void placeholdersHaveNoGaps() {
        for (Bundle bundle : bundles) {
            bundle.texts().forEach((key, text) -> {
                Set<Integer> numbers = placeholders(text);
                assertTrue(
                        numbers.isEmpty()
                                || numbers.size()
                                        == numbers.stream()
                                                        .max(Integer::compare)
                                                        .get()
                                                + 1,
                        bundle.file() + ": " + key + " has only " + numbers);
            });
        }
    }

    @Test
    void aTranslationIsWholeAndHasTheSamePlaceholders() {
        Set<String> languages = bundles.stream().map(Bundle::language).collect(Collectors.toSet());
        for (Bundle original : english) {
            for (String language : languages) {
                Bundle translation = bundles.stream()
                        .filter(b ->
                                b.area().equals(original.area()) && b.language().equals(language))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(original.area() + " is not translated to " + language));
                assertEquals(original.texts().keySet(), translation.texts().keySet(), translation.file());
                original.texts()
                        .forEach((key, text) -> assertEquals(
                                placeholders(text),
                                placeholders(String.valueOf(translation.texts().get(key))),
                                translation.file() + ": " + key));
            }
        }
    }

    private Set<String> families() {
        Set<String> families = found(FAMILY);
        families.removeIf(name -> keys.stream().noneMatch(k -> isOf(name, k)));
        return families;
    }

    /// The constants, as keys write them, of the enum that the family is of: the texts of the family that no literal
    /// names are for its constants, and each of these has one.
    private Set<String> constants(String family) {
        Set<String> endings = keys.stream()
                .filter(key -> isOf(family, key))
                .map(key -> key.substring(family.length() + 1))
                .collect(Collectors.toSet());
        Set<String> unnamed = endings.stream()
                .filter(e -> !literals.contains(family + "." + e))
                .collect(Collectors.toSet());
        return ENUMS.stream()
                .filter(constants -> endings.containsAll(constants) && constants.containsAll(unnamed))
                .findFirst()
                .orElse(Set.of());
    }

    private static final List<Set<String>> ENUMS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dateline").stream()
                    .filter(JavaClass::isEnum)
                    .map(BundleTest::constants)
                    .toList();

    private static Set<String> constants(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                .map(field -> field.getName().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }

    private static boolean isOf(String family, String key) {
        return key.startsWith(family + ".") && key.indexOf('.', family.length() + 1) < 0;
    }

    private static String firstPart(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<Integer> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> found(Pattern pattern) {
        return pattern.matcher(code)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// All sources without their comments.
    private static String code() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.strip().startsWith("//"))
                        .map(line -> line.replace("'\"'", "' '"))
                        .forEach(line -> all.append(line).append('\n'));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
