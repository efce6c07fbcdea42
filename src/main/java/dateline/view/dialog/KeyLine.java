package dateline.view.dialog;

/// Keys and what they do, as the list of keys says it.
public record KeyLine(String keys, String does) {}
