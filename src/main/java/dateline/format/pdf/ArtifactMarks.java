package dateline.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// Slims the marks around what is decoration (artifacts, ISO 32000-1 §14.8.2.2). The layout engine writes one for the
/// background of every box, even where it paints none, each with a dictionary of its own: two thirds of a document's
/// objects. Here empty ones go, and the others become plain marks.
final class ArtifactMarks {
    private static final byte[] BEGIN = ascii("/Artifact /");
    private static final byte[] NUMBERED = ascii("/Span <</MCID ");
    private static final byte[] END = ascii("EMC\n");
    private static final byte[] PLAIN = ascii("/Artifact BMC\n");

    private ArtifactMarks() {}

    /// Rewrites the content of pages, and compresses it.
    ///
    /// @param decoration numbers of marks that become decoration, by the page's dictionary
    static void slim(PDDocument document, List<PDPage> pages, IdentityHashMap<COSDictionary, Set<Integer>> decoration)
            throws IOException {
        for (PDPage page : pages) {
            COSBase old = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
            PDStream content = new PDStream(document);
            try (InputStream in = page.getContents();
                    OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(slim(in.readAllBytes(), decoration.getOrDefault(page.getCOSObject(), Set.of())));
            }
            page.setContents(content);
            page.getResources().getCOSObject().removeItem(COSName.PROPERTIES);
            release(old);
        }
    }

    /// Works on lines: the engine ends each operator with a line feed, and no text that it writes can hold the mark,
    /// because text is in two-byte glyph numbers, none of which begins with a slash.
    static byte[] slim(byte[] content, Set<Integer> decoration) {
        ByteArrayOutputStream slim = new ByteArrayOutputStream(content.length);
        int from = 0;
        for (int at = 0; at < content.length; ) {
            int next = endOfLine(content, at);
            if (startsWith(content, at, BEGIN)) {
                slim.write(content, from, at - from);
                if (startsWith(content, next, END)) {
                    next += END.length;
                } else {
                    slim.writeBytes(PLAIN);
                }
                from = next;
            } else if (!decoration.isEmpty() && startsWith(content, at, NUMBERED)) {
                if (decoration.contains(number(content, at + NUMBERED.length))) {
                    slim.write(content, from, at - from);
                    slim.writeBytes(PLAIN);
                    from = next;
                }
            }
            at = next;
        }
        slim.write(content, from, content.length - from);
        return slim.toByteArray();
    }

    private static int number(byte[] content, int from) {
        int number = 0;
        for (int at = from; content[at] >= '0' && content[at] <= '9'; at++) {
            number = number * 10 + content[at] - '0';
        }
        return number;
    }

    private static int endOfLine(byte[] content, int from) {
        int at = from;
        while (at < content.length && content[at] != '\n') {
            at++;
        }
        return Math.min(content.length, at + 1);
    }

    private static boolean startsWith(byte[] content, int at, byte[] start) {
        int end = at + start.length;
        return end <= content.length && Arrays.equals(content, at, end, start, 0, start.length);
    }

    /// Gives back the memory of the content that is no longer used.
    private static void release(COSBase content) throws IOException {
        if (content instanceof COSStream stream) {
            stream.close();
        } else if (content instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                release(array.getObject(i));
            }
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
