package dateline.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// Makes PDFs that no program would write, or that another one than ours did.
final class HostilePdfs {

    private HostilePdfs() {}

    /// What is done to a document before it is saved.
    interface Change {
        void apply(PDDocument document) throws IOException;
    }

    /// A page, and what the change adds.
    static byte[] document(Change change) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.apply(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /// A page with a file attached, in the tree of names only.
    static byte[] carrying(String name, String mimeType, byte[] content) throws IOException {
        return document(document -> attach(document, name, mimeType, content));
    }

    static void attach(PDDocument document, String name, String mimeType, byte[] content) throws IOException {
        PDEmbeddedFile embedded = new PDEmbeddedFile(document);
        try (OutputStream out = embedded.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        embedded.setSubtype(mimeType);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setEmbeddedFile(embedded);
        PDEmbeddedFilesNameTreeNode leaf = new PDEmbeddedFilesNameTreeNode();
        leaf.setNames(Map.of(name, file));
        setRoot(document, leaf);
    }

    static void setRoot(PDDocument document, PDEmbeddedFilesNameTreeNode root) {
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(root);
        document.getDocumentCatalog().setNames(names);
    }

    /// Opens only with a password, or with none but keeps the user from copying.
    static byte[] encrypted(String password) throws IOException {
        return document(
                document -> document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
    }

    /// Its objects are in a stream that unpacks to far more than it is.
    static byte[] objectBomb(int size) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write("1 0 << /Type /Catalog /Pages 1 0 R >>".getBytes(StandardCharsets.US_ASCII));
            byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int written = 0; written < size; written += blank.length) {
                out.write(blank);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(ascii("%PDF-1.7\n"));
        int objects = pdf.size();
        stream(pdf, 2, "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", packed.toByteArray());
        int table = pdf.size();
        // Object 0 is free, 1 is the first in stream 2, 2 and 3 stand where they do; offsets have four bytes.
        ByteBuffer rows = ByteBuffer.allocate(24).put((byte) 0).putInt(0).put((byte) 0);
        rows.put((byte) 2).putInt(2).put((byte) 0);
        rows.put((byte) 1).putInt(objects).put((byte) 0);
        rows.put((byte) 1).putInt(table).put((byte) 0);
        stream(pdf, 3, "/Type /XRef /Size 4 /W [1 4 1] /Root 1 0 R", rows.array());
        pdf.write(ascii("startxref\n" + table + "\n%%EOF\n"));
        return pdf.toByteArray();
    }

    /// A chain of streams, each of whose lengths is said to be in the next one.
    static byte[] chain(int length) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (length + 1) + "\n0000000000 65535 f \n");
        for (int number = 1; number <= length; number++) {
            table.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(number)
                    .append(" 0 obj\n<< /Length ")
                    .append(number + 1)
                    .append(" 0 R >>\nstream\nx\nendstream\nendobj\n");
        }
        int start = pdf.length();
        return ascii(pdf.append(table)
                .append("trailer\n<< /Root 1 0 R /Size " + (length + 1) + " >>\nstartxref\n" + start + "\n%%EOF\n")
                .toString());
    }

    private static void stream(ByteArrayOutputStream pdf, int number, String entries, byte[] content)
            throws IOException {
        pdf.write(ascii(number + " 0 obj\n<< " + entries + " /Length " + content.length + " >>\nstream\n"));
        pdf.write(content);
        pdf.write(ascii("\nendstream\nendobj\n"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
