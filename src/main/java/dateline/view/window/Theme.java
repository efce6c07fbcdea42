package dateline.view.window;

/// Light, dark, or as the desktop is.
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
