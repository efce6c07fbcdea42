package dateline.view.window;

/// What the drawer under the calendar holds.
public enum DrawerKind {
    /// Nothing: it is closed.
    NONE,
    /// The places on a map.
    MAP,
    /// What the sources leave open.
    NOT_YET_KNOWN,
    /// The entries that collide.
    CONFLICTS
}
