package dateline.search;

import dateline.search.Hit.ArticleHit;
import dateline.search.Hit.EntryHit;
import dateline.search.Hit.NoteHit;
import java.util.List;

/// What a search found: the first entries and passages, and how many there are in all; and all the notes.
public record Hits(
        List<EntryHit> entries, int entryCount, List<ArticleHit> passages, int passageCount, List<NoteHit> notes) {

    public static final Hits NONE = new Hits(List.of(), 0, List.of(), 0, List.of());

    public Hits {
        entries = List.copyOf(entries);
        passages = List.copyOf(passages);
        notes = List.copyOf(notes);
    }

    public boolean isEmpty() {
        return entryCount + passageCount + notes.size() == 0;
    }
}
