package dateline.format.pdf;

import dateline.format.ExportOptions.Paper;
import dateline.format.Progress;
import dateline.format.pdf.Html.Heading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/// Composes a briefing and has it laid out: a short one at once, a long one in parts, so that it takes no more memory
/// than its pages do.
final class BriefingDocument {
    private static final Section TITLE = new TitleBlock();
    private static final List<Chapter> CHAPTERS =
            List.of(new CalendarSection(), new Programme(), new Articles(), new Background(), new OpenQuestions());

    /// About as many entries fill a part, for the progress.
    private static final int ENTRIES_OF_A_PART = 120;

    private static final double LAID_OUT = 0.85;

    private final Briefing briefing;
    private final PrintableText printable;
    private final DocumentFonts fonts;
    private final Progress progress;
    private final List<Chapter> chapters;
    private final String style;
    private final Assembly assembly = new Assembly();

    /// @param printable notes the characters that no face has
    BriefingDocument(Briefing briefing, PrintableText printable, DocumentFonts fonts, Progress progress) {
        this.briefing = briefing;
        this.printable = printable;
        this.fonts = fonts;
        this.progress = progress;
        this.chapters = CHAPTERS.stream()
                .filter(chapter -> chapter.heading(briefing).isPresent())
                .toList();
        this.style = style(briefing.options().paper());
    }

    /// Puts the pages into the document, which has none yet.
    void writeTo(PDDocument document) throws IOException {
        finish(document, briefing.isLong() ? inParts() : inOne());
    }

    /// As [#writeTo], of a long briefing only the title, its contents without their pages: to look at, not to keep.
    void writeBeginningTo(PDDocument document) throws IOException {
        if (briefing.isLong()) {
            Html html = new Html(printable, briefing.locale(), style, id -> false, this::add);
            TITLE.write(briefing, html);
            Contents.write(briefing, html, headings(), Map.of(), 0);
            add(html.end());
            finish(document, List.of());
        } else {
            writeTo(document);
        }
    }

    private void finish(PDDocument document, List<Heading> headings) throws IOException {
        assembly.finish(document, briefing.locale().toLanguageTag(), headings);
        RunningHeads.paint(briefing, printable, fonts, assembly.pages());
        progress.step(LAID_OUT);
    }

    private List<Heading> headings() {
        return chapters.stream()
                .map(chapter -> chapter.heading(briefing))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Heading> inOne() throws IOException {
        Html html = html();
        TITLE.write(briefing, html);
        chapters.forEach(chapter -> chapter.write(briefing, html));
        Contents.write(briefing, html, headings());
        progress.step(0.1);
        assembly.add(PdfLayout.layOut(html.end(), fonts, () -> progress.step(0.5)));
        return html.headings();
    }

    private List<Heading> inParts() throws IOException {
        Html html = html();
        chapters.forEach(chapter -> chapter.write(briefing, html));
        add(html.end());
        title();
        return html.headings();
    }

    private void add(Document part) throws IOException {
        double expected = 1 + briefing.itinerary().entries().size() / (double) ENTRIES_OF_A_PART;
        progress.step(Math.min(1, assembly.parts() / expected) * LAID_OUT);
        assembly.add(PdfLayout.layOut(part, fonts, () -> {}));
    }

    /// The title block has a page to itself, or more, which come first; but only when all other pages are there is it
    /// known on which each chapter begins.
    private void title() throws IOException {
        Map<String, Integer> pages = assembly.pageNumbers();
        LaidOutPart title = title(pages, 1);
        int its = title.pages().size();
        assembly.addFirst(its == 1 ? title : title(pages, its));
    }

    private LaidOutPart title(Map<String, Integer> pages, int before) throws IOException {
        Html html = html();
        TITLE.write(briefing, html);
        Contents.write(briefing, html, headings(), pages, before);
        return PdfLayout.layOut(html.end(), fonts, () -> {});
    }

    private Html html() {
        return new Html(printable, briefing.locale(), style, briefing::hasTarget, this::add);
    }

    /// The stylesheet without the paper's size.
    static String style() {
        return new String(FontSet.resource("/pdf/briefing.css"), StandardCharsets.UTF_8);
    }

    private static String style(Paper paper) {
        String size = switch (paper) {
            case A4 -> "210mm 297mm";
            case LETTER -> "8.5in 11in";
        };
        return "@page { size: " + size + "; }\n" + style();
    }
}
