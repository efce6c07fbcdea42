package dateline.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Many texts in one file, and what was found in them, a line each.
public interface TextLines {

    /// What was read of a file.
    ///
    /// @param texts those whose lines are sound
    record Read(List<DatedText> texts, List<Problem> problems) {

        public Read {
            texts = List.copyOf(texts);
            problems = List.copyOf(problems);
        }
    }

    /// Never throws for what is wrong with the content: that is a problem in its line, and the others are read.
    ///
    /// @param name the file's name as the user gave it
    Read read(String name, byte[] content);

    void write(List<AnnotatedText> texts, OutputStream out) throws IOException;
}
