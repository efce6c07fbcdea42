package dateline.edit;

/// Where something is typed.
public enum InputField {
    TEXT,
    HEADLINE,
    PUBLISHED,
    LINK,
    ZONE,
    TITLE,
    FIRST,
    LAST,
    START,
    END,
    END_ZONE,
    DAYS,
    REASON,
    PLACE_NAME,
    PLACE_ZONE,
    PLACE_POINT,
    PARTICIPANTS,
    INFERRED
}
