package dateline.search;

import dateline.search.Hit.ArticleHit;
import dateline.search.Hit.EntryHit;
import java.util.List;

/// What a search found: the first of each sort, and how many there are in all.
public record Hits(List<EntryHit> entries, int entryCount, List<ArticleHit> passages, int passageCount) {

    public static final Hits NONE = new Hits(List.of(), 0, List.of(), 0);

    public Hits {
        entries = List.copyOf(entries);
        passages = List.copyOf(passages);
    }

    public boolean isEmpty() {
        return entryCount + passageCount == 0;
    }
}
