package dateline.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Unpacks a stream of a PDF piece by piece. The library unpacks the whole before the first byte can be read, however
/// much it is.
final class PackedStream {

    private PackedStream() {}

    /// What is in the stream, without the predictor that tables have (it adds nothing to their size).
    ///
    /// @throws IOException when it is packed in another way than with Flate, or more than once
    static InputStream open(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        COSBase filter = filters instanceof COSArray all && all.size() == 1 ? all.getObject(0) : filters;
        if (filter == null || (filter instanceof COSArray none && none.size() == 0)) {
            return stream.createRawInputStream();
        }
        if (COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter)) {
            return new InflaterInputStream(stream.createRawInputStream());
        }
        throw new IOException("not unpacked: " + filter);
    }
}
