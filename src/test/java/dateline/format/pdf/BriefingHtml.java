package dateline.format.pdf;

import dateline.format.json.JsonItineraryReader;
import dateline.model.Itinerary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/// Writes the HTML that the bundled briefing is laid out from, for a browser to print the same: `FILE.html`.
public final class BriefingHtml {
    private BriefingHtml() {}

    public static void main(String[] arguments) throws IOException, TransformerException {
        Itinerary visit = new JsonItineraryReader()
                .read("visit", FontSet.resource("/samples/state-visit-2024.json"))
                .itinerary()
                .orElseThrow();
        Briefing briefing = Briefing.of(visit, Briefings.A4);
        Html html = new Html(
                new PrintableText(new FontSet()),
                briefing.locale(),
                new String(FontSet.resource("/pdf/briefing.css"), StandardCharsets.UTF_8),
                briefing::hasTarget,
                part -> {});
        new TitleBlock().write(briefing, html);
        List.of(new CalendarSection(), new Programme(), new Articles(), new Background(), new OpenQuestions())
                .forEach(chapter -> chapter.write(briefing, html));
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.METHOD, "html");
        Path file = Path.of(arguments[0]);
        try (var out = Files.newBufferedWriter(file)) {
            transformer.transform(new DOMSource(html.end()), new StreamResult(out));
        }
    }
}
