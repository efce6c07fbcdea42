package dateline.format.pdf;

import dateline.format.Progress;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/// Puts attachments into a document, as PDF/A-3 asks for them (ISO 19005-3 §6.8): named, described, and associated with
/// the whole document.
final class EmbeddedFiles {
    static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    private EmbeddedFiles() {}

    static void add(PDDocument document, Briefing briefing, List<Attachment> attachments) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        Map<String, PDComplexFileSpecification> names = new TreeMap<>();
        COSArray associated = new COSArray();
        for (Attachment attachment : attachments) {
            PDComplexFileSpecification file = specification(document, briefing, attachment);
            names.put(attachment.fileName(), file);
            associated.add(file);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(names);
        PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(document.getDocumentCatalog());
        dictionary.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(dictionary);
        document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }

    private static PDComplexFileSpecification specification(
            PDDocument document, Briefing briefing, Attachment attachment) throws IOException {
        PDEmbeddedFile content = content(document, briefing, attachment);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(attachment.fileName());
        file.setFileUnicode(attachment.fileName());
        file.setFileDescription(briefing.texts().get(attachment.descriptionKey()));
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        file.getCOSObject().setName(RELATIONSHIP, attachment.relationship());
        return file;
    }

    private static PDEmbeddedFile content(PDDocument document, Briefing briefing, Attachment attachment)
            throws IOException {
        PDEmbeddedFile content = new PDEmbeddedFile(document);
        Counter out = new Counter(content.getCOSObject().createOutputStream(COSName.FLATE_DECODE));
        try (out) {
            attachment.writer().write(briefing.itinerary(), briefing.options(), out, Progress.NONE);
        }
        content.setSubtype(attachment.mimeType());
        content.setSize(out.size);
        PdfMetadata.date(briefing.itinerary()).map(PdfMetadata::midnight).ifPresent(content::setModDate);
        return content;
    }

    /// Counts what is written through it.
    private static final class Counter extends FilterOutputStream {
        private int size;

        Counter(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            size++;
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            out.write(bytes, start, length);
            size += length;
        }
    }
}
