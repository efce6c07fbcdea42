package dateline.format.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/// Has the libraries loaded while a processor is idle, by laying out and saving a page with one of each thing that a
/// briefing is made of. For a program that was started for one briefing, loading them is most of the work.
final class WarmUp implements Runnable {
    private static final String WORD = "Dateline";
    private static final Locale LANGUAGE = Locale.ENGLISH;

    private final FontSet fonts;

    WarmUp(FontSet fonts) {
        this.fonts = fonts;
    }

    @Override
    public void run() {
        try {
            write(OutputStream.nullOutputStream());
        } catch (IOException | RuntimeException e) {
            // Whoever writes the briefing meets the same, and tells it.
        }
    }

    void write(OutputStream out) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            Assembly assembly = new Assembly();
            assembly.add(PdfLayout.layOut(page(), new DocumentFonts(fonts, pdf), () -> {}));
            assembly.finish(pdf, LANGUAGE.toLanguageTag(), List.of());
            pdf.save(out);
        }
    }

    private Document page() {
        Html html = new Html(new PrintableText(fonts), LANGUAGE, BriefingDocument.style(), id -> true, part -> {});
        html.heading(1, "start", LANGUAGE, WORD);
        html.open("table", "calendar")
                .open("tr")
                .header("col", "date")
                .text(WORD)
                .close();
        html.open("td", "first")
                .open("div", "bar within")
                .text(WORD)
                .close()
                .close()
                .close()
                .close();
        html.open("ul", "signs")
                .open("li", "plain")
                .open("span", "sign")
                .close()
                .text(WORD)
                .close()
                .close();
        return html.open("p", "remark")
                .link("start", "number", WORD)
                .text(WORD)
                .close()
                .close()
                .end();
    }
}
