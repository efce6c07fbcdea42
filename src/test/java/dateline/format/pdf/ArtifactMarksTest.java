package dateline.format.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArtifactMarksTest {

    @Test
    void anEmptyMarkGoesAndAFullOneBecomesPlain() {
        assertEquals("q\n/Artifact BMC\n0 0 m\nEMC\n/Span <</MCID 0>> BDC\nEMC\nQ\n", slim("""
            q
            /Artifact /Prop1 BDC
            EMC
            /Artifact /Prop2 BDC
            0 0 m
            EMC
            /Span <</MCID 0>> BDC
            EMC
            Q
            """));
    }

    @Test
    void whatIsRepeatedBecomesDecoration() {
        assertEquals(
                "/Span <</MCID 1>> BDC\n(a) Tj\nEMC\n/Artifact BMC\n(b) Tj\nEMC\n",
                slim("/Span <</MCID 1>> BDC\n(a) Tj\nEMC\n/Span <</MCID 12>> BDC\n(b) Tj\nEMC\n", Set.of(12)));
    }

    @Test
    void emptyMarksMayFollowEachOtherAndEndThePage() {
        assertEquals("q\n", slim("q\n/Artifact /Prop1 BDC\nEMC\n/Artifact /Prop2 BDC\nEMC\n"));
        assertEquals("", slim(""));
        assertEquals("Q", slim("Q"));
    }

    private static String slim(String content) {
        return slim(content, Set.of());
    }

    private static String slim(String content, Set<Integer> decoration) {
        return new String(
                ArtifactMarks.slim(content.getBytes(StandardCharsets.US_ASCII), decoration), StandardCharsets.US_ASCII);
    }
}
