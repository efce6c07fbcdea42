package dateline.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ValuePathTest {

    @Test
    void isWrittenAsJsonPath() {
        ValuePath path = ValuePath.ROOT.property("entries").element(3).property("when");
        assertEquals("$", ValuePath.ROOT.toString());
        assertEquals("$.entries[3].when", path.toString());
        assertEquals(
                "$['a b']['it\\'s'][0]['\\\\']",
                ValuePath.ROOT
                        .property("a b")
                        .property("it's")
                        .element(0)
                        .property("\\")
                        .toString());
    }
}
