package dateline.view.window;

/// Whose clock hours are shown by.
public enum ZoneChoice {
    PLACE,
    READER
}
