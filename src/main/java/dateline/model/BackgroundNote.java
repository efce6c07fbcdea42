package dateline.model;

import java.util.List;
import java.util.Optional;

/// What explains the programme without being part of it.
///
/// @param text paragraphs divided by an empty line
/// @param date when it was, for the time line of earlier events
public record BackgroundNote(
        String id, String title, String text, Optional<EdtfDate> date, List<Citation> citations, Extras extras) {

    public BackgroundNote {
        citations = List.copyOf(citations);
    }
}
