package dateline.view.detail;

/// What is drawn behind the text, from the lowest to the topmost.
enum Layer {
    /// A passage that any entry or note cites.
    CITED("cited", 8),
    /// A passage that the selected entry cites.
    EMPHASISED("emphasised", 7),
    /// The passage that was asked for.
    CURRENT("current", 6),
    /// A phrase that names days.
    DATED("dated", 5),
    /// A phrase that names days, in no passage that is cited.
    OPEN("open", 4),
    /// The passages under the mouse.
    HOVERED("hovered", 3),
    /// The reader's selection.
    SELECTION("selection", 2),
    /// The passage that has the keyboard's focus.
    FOCUSED("focused", 1);

    private final String styleClass;
    private final int depth;

    Layer(String styleClass, int depth) {
        this.styleClass = styleClass;
        this.depth = depth;
    }

    /// How far behind the text it is drawn.
    int depth() {
        return depth;
    }

    String styleClass() {
        return styleClass;
    }

    /// Whether the passages of this layer are underlined, so that they can be told without colour.
    boolean isUnderlined() {
        return switch (this) {
            case CITED, EMPHASISED, CURRENT -> true;
            case DATED, OPEN, HOVERED, SELECTION, FOCUSED -> false;
        };
    }
}
