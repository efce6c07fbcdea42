package dateline.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/// The library's parser with bounds: what a file's packed objects and tables come to is measured before they are
/// unpacked, and a protected file is not tried. Used strictly, it does not search a damaged file for what may be left.
final class BoundedParser extends PDFParser {
    /// Packed objects and tables on the way to an attachment, all together and unpacked: many times those of a briefing
    /// of 10,000 entries.
    private static final int MOST_STRUCTURE = 16 << 20;

    private int structure;

    BoundedParser(byte[] pdf) throws IOException {
        super(new RandomAccessReadBuffer(pdf));
    }

    @Override
    protected void prepareDecryption() {
        if (document.getEncryptionDictionary() != null) {
            throw new UnreadablePdfException("pdf.encrypted");
        }
    }

    /// @param dictionary with N where the stream is one of objects, with W where it is a table: without these, the
    /// library
    ///     does not unpack it
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (dictionary.containsKey(COSName.N) || dictionary.containsKey(COSName.W)) {
            requireWidth(dictionary);
            measure(stream);
        }
        return stream;
    }

    /// A table whose rows have no width would have no end.
    private static void requireWidth(COSDictionary dictionary) throws IOException {
        COSArray widths = dictionary.getCOSArray(COSName.W);
        if (widths != null && widths.toCOSNumberIntegerList().stream().noneMatch(w -> w != null && w > 0)) {
            throw new IOException("rows without width");
        }
    }

    private void measure(COSStream stream) throws IOException {
        try (InputStream in = PackedStream.open(stream)) {
            structure += in.readNBytes(MOST_STRUCTURE + 1 - structure).length;
        }
        if (structure > MOST_STRUCTURE) {
            throw new UnreadablePdfException("pdf.too-much");
        }
    }
}
