package dateline.format.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.format.ExportOptions;
import dateline.format.json.JsonItineraryReader;
import dateline.model.Itinerary;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;
import org.verapdf.pdfa.results.ValidationResult;

/// Each briefing is at once PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), as veraPDF sees it.
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
class PdfStandardsTest {

    static Stream<Arguments> briefings() {
        List<Itinerary> itineraries = List.of(
                new JsonItineraryReader()
                        .read("visit", FontSet.resource("/samples/state-visit-2024.json"))
                        .itinerary()
                        .orElseThrow(),
                Samples.languages(),
                Samples.sixArticles(),
                Samples.noArticle(),
                Samples.kinds(),
                Samples.hard(),
                Samples.empty(),
                Samples.odd(),
                Samples.many(320),
                new Samples("Визит").language(Locale.forLanguageTag("ru")).build());
        return itineraries.stream()
                .flatMap(itinerary -> Stream.of(
                        Arguments.of(itinerary.title(), itinerary, Briefings.A4),
                        Arguments.of(itinerary.title(), itinerary, Briefings.LETTER)));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("briefings")
    void isArchivalAndAccessible(String title, Itinerary itinerary, ExportOptions options) throws Exception {
        byte[] pdf = Briefings.write(itinerary, options);
        assertEquals(List.of(), failures(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), failures(pdf, PDFAFlavour.PDFUA_1));
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == Status.FAILED)
                    .map(PdfStandardsTest::describe)
                    .limit(20)
                    .toList();
        }
    }

    private static String describe(TestAssertion failure) {
        return failure.getRuleId() + " " + failure.getMessage() + " at "
                + failure.getLocation().getContext();
    }
}
