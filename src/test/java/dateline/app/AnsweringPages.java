package dateline.app;

import dateline.format.BriefingPages;
import dateline.format.ExportOptions;
import dateline.format.Picture;
import dateline.format.Progress;
import dateline.format.pdf.PdfPages;
import dateline.model.Itinerary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The real pages, and a printer that is there or not as the test wants it, and prints nothing.
final class AnsweringPages implements BriefingPages {
    private final BriefingPages real = new PdfPages(InstalledFormats.briefings());
    boolean printer;
    final List<ExportOptions> printed = new ArrayList<>();

    @Override
    public Picture first(Itinerary itinerary, ExportOptions options, int width, Progress progress) throws IOException {
        return real.first(itinerary, options, width, progress);
    }

    @Override
    public boolean canPrint() {
        return printer;
    }

    @Override
    public Printing print(Itinerary itinerary, ExportOptions options, Progress progress) {
        printed.add(options);
        return Printing.PRINTED;
    }
}
