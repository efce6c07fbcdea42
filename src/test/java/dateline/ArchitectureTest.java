package dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The package rules of the README, each with its reason.
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dateline");

    /// Fewer than there were when this was written: the rules must not pass because nothing was read.
    private static final int LEAST_CLASSES = 150;

    /// What a package may know of ours.
    ///
    /// @param because the reason, printed when the rule is broken
    record Rule(String name, Set<String> knows, String because) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Rule> rules() {
        return Stream.of(
                new Rule("model", Set.of(), "an itinerary means the same to whoever reads, draws or writes it"),
                new Rule("anchor", Set.of("model"), "finding a quote needs a text and nothing else"),
                new Rule("gazetteer", Set.of("model"), "a place's name is found in any text, whatever it is found for"),
                new Rule("grid", Set.of("model"), "window and paper lay out the same days in the same way"),
                new Rule("search", Set.of("model"), "finding words in an itinerary, or filtering it, needs no window"),
                new Rule("review", Set.of("model"), "what is open and what collides is the same on paper and screen"),
                new Rule(
                        "timex",
                        Set.of("model"),
                        "what a text says of time is found without knowing what it is used for"),
                new Rule(
                        "draft",
                        Set.of("model", "anchor", "timex", "gazetteer"),
                        "an article is read without knowing who reviews or saves what it announces"),
                new Rule(
                        "edit",
                        Set.of("model", "anchor", "timex", "draft", "wording"),
                        "what is undone, merged or wrong in a form is decided, and tested, without a window"),
                new Rule("atlas", Set.of("model"), "where a point lies on a map is a matter of numbers"),
                new Rule(
                        "wording",
                        Set.of("model", "review"),
                        "window, paper and terminal say the same thing in the same words"),
                new Rule(
                        "format",
                        Set.of("model", "review", "wording", "grid", "anchor"),
                        "a file can be read and written without a window; its citations are checked when it is read"),
                new Rule(
                        "view",
                        Set.of("model", "search", "review", "atlas", "wording", "grid", "edit"),
                        "a view shows what it is given: who decides, and where it comes from, is not its concern"),
                new Rule(
                        "controller",
                        Set.of(
                                "view",
                                "format",
                                "anchor",
                                "search",
                                "review",
                                "atlas",
                                "model",
                                "wording",
                                "grid",
                                "edit",
                                "draft",
                                "timex",
                                "gazetteer"),
                        "it joins views, state and work; the program that holds it is not its concern"),
                new Rule(
                        "cli",
                        Set.of("format", "draft", "gazetteer", "timex", "model", "wording"),
                        "the command line runs without a toolkit"),
                new Rule(
                        "app",
                        Set.of(
                                "cli",
                                "controller",
                                "view",
                                "format",
                                "anchor",
                                "search",
                                "model",
                                "wording",
                                "grid",
                                "draft",
                                "gazetteer"),
                        "it makes all parts and hands them to each other"));
    }

    @Test
    void thereIsSomethingToCheck() {
        assertTrue(CLASSES.size() >= LEAST_CLASSES, "only " + CLASSES.size() + " classes were read");
        rules().forEach(rule -> assertTrue(
                CLASSES.stream().anyMatch(c -> c.getPackageName().startsWith("dateline." + rule.name())),
                "no class in " + rule.name()));
    }

    @Test
    void everyPackageHasARule() {
        Set<String> packages = CLASSES.stream()
                .map(c -> c.getPackageName().replaceFirst("^dateline\\.([^.]+).*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(rules().map(Rule::name).collect(Collectors.toCollection(TreeSet::new)), packages);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aPackageKnowsOnlyWhatItMay(Rule rule) {
        String[] known = Stream.concat(Stream.of(rule.name()), rule.knows().stream())
                .map(name -> "dateline." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("dateline." + rule.name() + "..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("dateline..")
                        .and(JavaClass.Predicates.resideOutsideOfPackages(known)))
                .because(rule.because())
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCircles() {
        slices().matching("dateline.(**)")
                .should()
                .beFreeOfCycles()
                .because("a package that is part of a circle can be neither understood nor tested alone")
                .check(CLASSES);
    }

    @Test
    void concreteFormatsAreHandedInByTheApp() {
        noClasses()
                .that()
                .resideInAnyPackage("dateline.view..", "dateline.controller..", "dateline.cli..", "dateline.format")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dateline.format.(*)..")
                .because("a new format is added in one place, the app's list")
                .check(CLASSES);
    }

    @Test
    void theToolkitStaysInTheWindow() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dateline.view..", "dateline.controller..", "dateline.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .because("everything else runs, and is tested, without a toolkit")
                .check(CLASSES);
    }

    @Test
    void awtStaysInThePdfWriter() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dateline.format.pdf..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
                .because("a second toolkit costs start-up time, and memory; only the PDF library needs it")
                .check(CLASSES);
    }

    @Test
    void eachLibraryHasItsPlace() {
        Map<String, List<String>> places = Map.of(
                "picocli..", List.of("dateline.cli.."),
                // The settings and the map are JSON too.
                "com.google.gson..", List.of("dateline.format.json..", "dateline.controller..", "dateline.atlas.."),
                "com.github.mangstadt.vinnie..", List.of("dateline.format.ics.."),
                "com.openhtmltopdf..", List.of("dateline.format.pdf.."),
                "org.apache.pdfbox.pdmodel..", List.of("dateline.format.pdf.."),
                // Pictures measure their letters in the faces that they are painted with.
                "org.apache..", List.of("dateline.format.pdf..", "dateline.format.picture.."));
        places.forEach((library, users) -> noClasses()
                .that()
                .resideOutsideOfPackages(users.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("it can be replaced there, and nobody else pays for loading it")
                .check(CLASSES));
    }

    @Test
    void clockZoneAndLocaleAreHandedIn() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dateline.app..", "dateline.cli..")
                .should()
                .callMethodWhere(readsTheMachine())
                .because("the same itinerary looks the same, and a test passes, on any machine on any day")
                .check(CLASSES);
    }

    @Test
    void onlyTheAppTouchesTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dateline.app..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("what is printed, and when the program ends, is decided in one place")
                .check(CLASSES);
    }

    @Test
    void packagesAreNullMarked() {
        classes()
                .that()
                .resideInAPackage("dateline..")
                .should()
                .resideInAnyPackage(CLASSES.stream()
                        .filter(c -> c.getSimpleName().equals("package-info"))
                        .filter(c -> c.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                        .map(JavaClass::getPackageName)
                        .toArray(String[]::new))
                .because("what can be null says so")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaCall<?>> readsTheMachine() {
        return DescribedPredicate.describe("reads the machine's clock, zone or locale", call -> {
            String owner = call.getTargetOwner().getName();
            int arguments = call.getTarget().getRawParameterTypes().size();
            return switch (call.getName()) {
                case "now" -> owner.startsWith("java.time.") && arguments == 0;
                case "systemDefault", "systemDefaultZone", "systemUTC" -> owner.startsWith("java.time.");
                case "currentTimeMillis" -> owner.equals("java.lang.System");
                case "getDefault" -> owner.equals("java.util.Locale") || owner.equals("java.util.TimeZone");
                case "toLowerCase", "toUpperCase" -> owner.equals("java.lang.String") && arguments == 0;
                case "formatted" -> owner.equals("java.lang.String");
                case "format" -> owner.equals("java.lang.String") && arguments == 2;
                default -> false;
            };
        });
    }
}
