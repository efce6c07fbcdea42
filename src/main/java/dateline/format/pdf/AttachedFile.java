package dateline.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Takes one attached file out of a PDF that nobody vouches for.
final class AttachedFile {
    /// The header stands among the first bytes; mail programs put a few before it.
    private static final int HEADER_WITHIN = 1024;

    private AttachedFile() {}

    /// The file's bytes.
    ///
    /// @param maxBytes unpacked; less than `Integer.MAX_VALUE`
    /// @throws UnreadablePdfException when there is no such file in it, or it cannot be had
    static byte[] read(byte[] pdf, String name, String mimeType, int maxBytes) {
        String start = new String(pdf, 0, Math.min(pdf.length, HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        if (!start.contains("%PDF-")) {
            throw new UnreadablePdfException("pdf.no-pdf");
        }
        try (PDDocument document = new BoundedParser(pdf).parse(false)) {
            return unpack(find(document, name, mimeType), name, maxBytes);
        } catch (StackOverflowError | OutOfMemoryError e) {
            // The library follows references by recursion and makes objects of whatever a file lists.
            throw new UnreadablePdfException("pdf.too-much");
        } catch (UnreadablePdfException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // A damaged file can lead the library to any exception, such as a cast that fails.
            throw new UnreadablePdfException("pdf.broken");
        }
    }

    private static COSStream find(PDDocument document, String name, String mimeType) {
        COSDictionary catalog = document.getDocument().getTrailer().getCOSDictionary(COSName.ROOT);
        COSStream file = new FileSpecifications(name)
                .find(catalog)
                .orElseThrow(() -> new UnreadablePdfException("pdf.no-itinerary", name));
        String type = file.getNameAsString(COSName.SUBTYPE, mimeType);
        if (!type.toLowerCase(Locale.ROOT).equals(mimeType)) {
            throw new UnreadablePdfException("pdf.wrong-type", name, mimeType);
        }
        return file;
    }

    private static byte[] unpack(COSStream file, String name, int maxBytes) {
        try (InputStream in = PackedStream.open(file)) {
            byte[] bytes = in.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new UnreadablePdfException("pdf.too-large", name, maxBytes >> 20);
            }
            return bytes;
        } catch (IOException e) {
            throw new UnreadablePdfException("pdf.cannot-unpack", name);
        }
    }
}
