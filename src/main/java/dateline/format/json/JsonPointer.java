package dateline.format.json;

/// JSON Pointers (RFC 6901), which say where in its record an unknown property stands: `/quote/colour`.
final class JsonPointer {

    private JsonPointer() {}

    static String child(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    static String child(String parent, int index) {
        return parent + "/" + index;
    }

    /// The pointer to the object that holds the property.
    static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /// The property's name.
    static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
