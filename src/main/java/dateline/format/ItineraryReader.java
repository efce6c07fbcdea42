package dateline.format;

/// Reads one format. Thread-safe.
public interface ItineraryReader {

    /// Reads a whole file that was loaded into memory.
    ///
    /// Never throws for what the bytes say: what is wrong with them is in the result.
    ///
    /// @param name the file's name, for problems
    ReadResult read(String name, byte[] bytes);
}
