package dateline.format.pdf;

import dateline.format.FileLoader;
import dateline.format.ItineraryReader;
import dateline.format.Problem;
import dateline.format.Problem.Severity;
import dateline.format.ReadResult;
import java.util.List;
import java.util.Optional;

/// Reads the itinerary that a briefing carries as an attached file. Of the PDF itself, nothing but the way to that file
/// is looked at. Making a reader is free: the library is loaded with the first PDF. Thread-safe.
public final class PdfItineraryReader implements ItineraryReader {
    /// The attached file's name.
    public static final String FILE_NAME = "itinerary.json";
    /// The attached file's type.
    public static final String MIME_TYPE = "application/json";

    private final ItineraryReader attached;
    private final int maxBytes;

    /// @param attached reads the attached file
    public PdfItineraryReader(ItineraryReader attached) {
        this(attached, FileLoader.MAX_BYTES);
    }

    /// @param maxBytes of the attached file, unpacked; less than `Integer.MAX_VALUE`
    PdfItineraryReader(ItineraryReader attached, int maxBytes) {
        this.attached = attached;
        this.maxBytes = maxBytes;
    }

    /// Problems inside the attached file have its lines and columns, and name both files.
    @Override
    public ReadResult read(String name, byte[] bytes) {
        byte[] content;
        try {
            content = AttachedFile.read(bytes, FILE_NAME, MIME_TYPE, maxBytes);
        } catch (UnreadablePdfException e) {
            Problem problem = new Problem(Severity.ERROR, name, 1, 1, "", e.key(), e.arguments());
            return new ReadResult(Optional.empty(), List.of(problem));
        }
        return attached.read(name + " (" + FILE_NAME + ")", content);
    }
}
