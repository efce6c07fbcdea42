package dateline.format;

import java.util.function.Predicate;

/// A format that itineraries are read from.
///
/// @param ending of the file's name, in lower case, without the dot
/// @param recognises whether a file's bytes are certainly of this format; asked where several formats have one ending
public record ImportFormat(String ending, ItineraryReader reader, Predicate<byte[]> recognises) {

    /// A format that is known by its ending alone.
    public ImportFormat(String ending, ItineraryReader reader) {
        this(ending, reader, bytes -> false);
    }
}
