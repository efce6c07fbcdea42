package dateline.view.detail;

import javafx.css.PseudoClass;

/// The style classes of the detail panel, as the stylesheet names them.
final class DetailStyles {
    static final String DETAIL_PANE = "detail-pane";
    static final String DIVIDER = "divider";

    static final String SCROLLER = "detail-scroller";
    static final String EMPTY_STATE = "empty-state";
    static final String SECTION_TITLE = "section-title";
    static final String MUTED = "muted";
    static final String SMALL_PRINT = "small-print";
    static final String INFERRED_REASON = "inferred-reason";
    static final String INFERRED_CHIP = "inferred-chip";
    static final String INFERRED_LINE = "inferred-line";
    static final String BADGE = "number-badge";

    static final String SUMMARY = "summary";
    static final String AFTER_LINK = "after-link";
    static final String SUMMARY_TITLE = "summary-title";
    static final String FACT = "fact";
    static final String FACT_SIGN = "fact-sign";
    static final String STATUS = "status";
    static final String EVIDENCE = "evidence";
    static final String EVIDENCE_CARD = "evidence-card";
    static final String QUOTE = "quote";
    static final String HINT = "hint";
    static final String COUNTS = "counts";

    static final String READING = "reading";
    static final String READING_CONTENT = "reading-content";
    static final String JUMP_BAR = "jump-bar";
    static final String JUMP_LINK = "jump-link";
    static final String ARTICLE_HEADER = "article-header";
    static final String HEADLINE = "headline";
    static final String BYLINE = "byline";
    static final String ARTICLE_TEXT = "article-text";
    static final String ARTICLE_BLOCK = "article-block";
    static final String ARTICLE_FLOW = "article-flow";
    static final String ARTICLE_WORDS = "article-words";
    static final String CONTINUED = "continued";
    static final String MARK = "mark";
    static final String MARK_LINE = "mark-line";
    static final String MARK_LINK = "mark-link";
    static final String MARK_RULE = "mark-rule";

    static final String BACKGROUND = "background";
    static final String NOTE = "note";
    static final String NOTE_TITLE = "note-title";
    static final String NOTE_TEXT = "note-text";
    static final String TIME_LINE = "time-line";
    static final String TIME_LINE_AXIS = "axis";
    static final String TIME_LINE_PROGRAMME = "programme";
    static final String TIME_LINE_DOT = "dot";

    /// Of the panel, while its two parts stand beside one another.
    static final PseudoClass SIDE_BY_SIDE = PseudoClass.getPseudoClass("side-by-side");

    /// Of the panel, while it has little height.
    static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    /// Of what is shown as the current one: a card, a badge, a note.
    static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private DetailStyles() {}
}
