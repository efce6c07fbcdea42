package dateline.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// The identifier of a document (ISO 32000-1 §14.4). It follows from what is in it: the pages, what it says of itself,
/// its attachments.
final class DocumentIdentifier {
    private static final int LENGTH = 16;

    private DocumentIdentifier() {}

    /// Sets the identifier of a document that is ready to be saved.
    static void set(PDDocument document) throws IOException {
        MessageDigest digest = sha256();
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        add(catalog.getCOSObject().getDictionaryObject(COSName.METADATA), digest);
        for (PDPage page : document.getPages()) {
            add(page.getCOSObject().getDictionaryObject(COSName.CONTENTS), digest);
        }
        COSArray files = catalog.getCOSObject().getCOSArray(EmbeddedFiles.ASSOCIATED);
        for (int i = 0; files != null && i < files.size(); i++) {
            add(
                    ((COSDictionary) files.getObject(i))
                            .getCOSDictionary(COSName.EF)
                            .getDictionaryObject(COSName.F),
                    digest);
        }
        COSString id = new COSString(Arrays.copyOf(digest.digest(), LENGTH));
        COSArray ids = new COSArray();
        ids.add(id);
        ids.add(id);
        document.getDocument().getTrailer().setItem(COSName.ID, ids);
    }

    /// @param content a stream, or several
    private static void add(@Nullable COSBase content, MessageDigest digest) throws IOException {
        if (content instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                add(several.getObject(i), digest);
            }
        } else if (content instanceof COSStream stream) {
            try (InputStream in = stream.createRawInputStream()) {
                digest.update(in.readAllBytes());
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
