package whiteboard.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whiteboard.browse.Chrome;

/// The icons of pixels are the icon of lines: whoever changes one draws the others anew, with `-Dicons=draw`.
class IconTest {

    private static final Path ASSETS = Path.of("site-templates/assets");

    @ParameterizedTest
    @CsvSource({"icon-180.png, 180, 144, true", "icon-192.png, 192, 192, false", "icon-512.png, 512, 512, false",
            "icon-maskable-512.png, 512, 328, true"})
    void theIconOfPixelsIsTheIconOfLines(String file, int pixels, int drawn, boolean paper) throws IOException {
        byte[] now = draw(Files.readString(ASSETS.resolve("icon.svg")), pixels, drawn, paper);
        if ("draw".equals(System.getProperty("icons"))) Files.write(ASSETS.resolve(file), now);
        assertTrue(distance(now, Files.readAllBytes(ASSETS.resolve(file))) < 0.02, file + " shows another icon");
    }

    @Test
    void anotherIconIsNoticed() throws IOException {
        String svg = Files.readString(ASSETS.resolve("icon.svg"));
        byte[] other = draw(svg.replace("M14.5 20.5l4 3.6 7.4-10.4", "M14.5 20.5l4 3.6"), 192, 192, false);
        assertTrue(distance(other, Files.readAllBytes(ASSETS.resolve("icon-192.png"))) > 0.02);
    }

    private static byte[] draw(String svg, int pixels, int drawn, boolean paper) {
        try (Chrome chrome = Chrome.start(); BrowserContext context = chrome.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(pixels, pixels))) {
            Page page = context.newPage();
            page.setContent("<style>body{margin:0;height:100vh;display:grid;place-items:center;background:"
                    + (paper ? "#fbf9f4" : "transparent") + "}svg{width:" + drawn + "px}</style>" + svg);
            return page.screenshot(new Page.ScreenshotOptions().setOmitBackground(!paper));
        }
    }

    /// The share of pixels that differ by more than a shade.
    private static double distance(byte[] a, byte[] b) throws IOException {
        BufferedImage one = ImageIO.read(new ByteArrayInputStream(a)), two = ImageIO.read(new ByteArrayInputStream(b));
        assertEquals(one.getWidth() + "x" + one.getHeight(), two.getWidth() + "x" + two.getHeight());
        int differ = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int p = one.getRGB(x, y), q = two.getRGB(x, y), most = 0;
                for (int bits = 0; bits < 32; bits += 8) most = Math.max(most, Math.abs((p >> bits & 255) - (q >> bits & 255)));
                if (most > 64) differ++;
            }
        }
        return (double) differ / (one.getWidth() * one.getHeight());
    }
}
