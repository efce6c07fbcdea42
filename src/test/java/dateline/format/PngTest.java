package dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {

    @Test
    void theJdkReadsBackEveryPixelWithItsAlpha() throws IOException {
        int[] argb = {0xFF000000, 0xFFFF0000, 0xFF00FF00, 0xFF0000FF, 0x80123456, 0x00FFFFFF};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Png.write(3, 2, argb, out);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(3, image.getWidth());
        assertEquals(2, image.getHeight());
        for (int i = 0; i < argb.length; i++) {
            assertEquals(argb[i], image.getRGB(i % 3, i / 3), "pixel " + i);
        }
    }
}
