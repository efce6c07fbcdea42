package dateline.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonPointerTest {

    /// The names of RFC 6901 §5, and those that are hardest to tell apart.
    @Test
    void namesSurvive() {
        for (String name :
                List.of("foo", "", "a/b", "c%d", "e^f", "g|h", "i\\j", "k\"l", " ", "m~n", "~1", "~01", "/~")) {
            String pointer = JsonPointer.child("/quote", name);
            assertEquals(name, JsonPointer.name(pointer));
            assertEquals("/quote", JsonPointer.parent(pointer));
        }
    }

    @Test
    void escapesAsTheStandardSays() {
        assertEquals("/a~1b", JsonPointer.child("", "a/b"));
        assertEquals("/m~0n", JsonPointer.child("", "m~n"));
        assertEquals("/foo/0", JsonPointer.child("/foo", 0));
    }
}
