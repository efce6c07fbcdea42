package dateline.format.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArtifactMarksTest {

    @Test
    void anEmptyMarkGoesAndAFullOneBecomesPlain() {
        assertEquals(
                "q\n/Artifact BMC\n0 0 m\nEMC\n/Span <</MCID 0>> BDC\nEMC\nQ\n",
                slim(
                        "q\n/Artifact /Prop1 BDC\nEMC\n/Artifact /Prop2 BDC\n0 0 m\nEMC\n/Span <</MCID 0>> BDC\nEMC\nQ\n"));
    }

    @Test
    void emptyMarksMayFollowEachOtherAndEndThePage() {
        assertEquals("q\n", slim("q\n/Artifact /Prop1 BDC\nEMC\n/Artifact /Prop2 BDC\nEMC\n"));
        assertEquals("", slim(""));
        assertEquals("Q", slim("Q"));
    }

    private static String slim(String content) {
        return new String(ArtifactMarks.slim(content.getBytes(StandardCharsets.US_ASCII)), StandardCharsets.US_ASCII);
    }
}
