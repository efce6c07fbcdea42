package dateline.format.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// Looks for an attached file by its name, among those associated with the document and then in the tree of names.
/// Looks
/// at so many objects and no more, and at none twice, whatever the tree's form.
final class FileSpecifications {
    private static final int MOST_LOOKED_AT = 1000;

    private final String fileName;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    FileSpecifications(String fileName) {
        this.fileName = fileName;
    }

    /// The first of that name that has content.
    Optional<COSStream> find(COSDictionary catalog) {
        return among(catalog.getCOSArray(EmbeddedFiles.ASSOCIATED), 0, 1).or(() -> inTree(catalog));
    }

    private Optional<COSStream> inTree(COSDictionary catalog) {
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        COSDictionary root = names == null ? null : names.getCOSDictionary(COSName.EMBEDDED_FILES);
        Deque<COSDictionary> nodes = new ArrayDeque<>();
        for (COSDictionary node = root; node != null; node = nodes.poll()) {
            Optional<COSStream> found = among(node.getCOSArray(COSName.NAMES), 1, 2);
            if (found.isPresent()) {
                return found;
            }
            addNew(node.getCOSArray(COSName.KIDS), nodes);
        }
        return Optional.empty();
    }

    private void addNew(@Nullable COSArray kids, Deque<COSDictionary> nodes) {
        for (int i = 0; kids != null && i < kids.size() && seen.size() < MOST_LOOKED_AT; i++) {
            if (kids.getObject(i) instanceof COSDictionary kid && seen.add(kid)) {
                nodes.add(kid);
            }
        }
    }

    private Optional<COSStream> among(@Nullable COSArray files, int first, int step) {
        for (int i = first; files != null && i < files.size() && seen.size() < MOST_LOOKED_AT; i += step) {
            if (files.getObject(i) instanceof COSDictionary file && seen.add(file) && isNamed(file)) {
                Optional<COSStream> content = content(file);
                if (content.isPresent()) {
                    return content;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isNamed(COSDictionary file) {
        String name = file.getString(COSName.UF, file.getString(COSName.F));
        return fileName.equals(name);
    }

    private static Optional<COSStream> content(COSDictionary file) {
        COSDictionary contents = file.getCOSDictionary(COSName.EF);
        if (contents == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(contents.getCOSStream(COSName.UF))
                .or(() -> Optional.ofNullable(contents.getCOSStream(COSName.F)));
    }
}
