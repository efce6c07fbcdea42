package dateline.format.pdf;

import dateline.format.BriefingPages;
import dateline.format.ExportOptions;
import dateline.format.ExportOptions.Paper;
import dateline.format.Picture;
import dateline.format.Progress;
import dateline.model.Itinerary;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.awt.print.PrinterException;
import java.awt.print.PrinterIOException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.DialogTypeSelection;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Paints and prints the same pages that are written, from the same bytes. Thread-safe.
public final class PdfPages implements BriefingPages {
    private final PdfBriefingWriter writer;

    public PdfPages(PdfBriefingWriter writer) {
        this.writer = writer;
    }

    @Override
    public Picture first(Itinerary itinerary, ExportOptions options, int width, Progress progress) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.writeBeginning(itinerary, withoutData(options), bytes, progress);
        try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
            float scale = width / document.getPage(0).getMediaBox().getWidth();
            BufferedImage image = new PDFRenderer(document).renderImage(0, scale, ImageType.ARGB);
            int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new Picture(image.getWidth(), image.getHeight(), argb);
        }
    }

    @Override
    public boolean canPrint() {
        return !GraphicsEnvironment.isHeadless() && PrintServiceLookup.lookupPrintServices(null, null).length > 0;
    }

    @Override
    public Printing print(Itinerary itinerary, ExportOptions options, Progress progress) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(itinerary, withoutData(options), bytes, progress);
        try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
            return print(document, attributes(itinerary, options));
        } catch (PrinterIOException e) {
            // Says nothing itself; what it wraps does, such as that the system has no print command.
            throw e.getIOException();
        } catch (PrinterException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Printing print(PDDocument document, PrintRequestAttributeSet attributes) throws PrinterException {
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setPageable(new PDFPageable(document));
        if (!job.printDialog(attributes)) {
            return Printing.CANCELLED;
        }
        job.print(attributes);
        return Printing.PRINTED;
    }

    private static PrintRequestAttributeSet attributes(Itinerary itinerary, ExportOptions options) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(DialogTypeSelection.NATIVE);
        attributes.add(options.paper() == Paper.A4 ? MediaSizeName.ISO_A4 : MediaSizeName.NA_LETTER);
        attributes.add(new JobName(itinerary.title(), options.locale()));
        return attributes;
    }

    private static ExportOptions withoutData(ExportOptions options) {
        return new ExportOptions(options.paper(), options.locale(), options.zone(), options.parts(), false);
    }
}
