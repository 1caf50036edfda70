package whiteboard.render.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FontCutTest {

    @Test
    void everyCharacterIsInThePartOrInTheRestAndInOne() {
        for (FontCut cut : FontCut.ALL) {
            BitSet part = characters(cut.range()), rest = characters(cut.rest());
            assertTrue(!part.intersects(rest), cut.part());
            part.or(rest);
            assertEquals(0x110000, part.cardinality(), cut.part());
        }
    }

    private static BitSet characters(String range) {
        BitSet all = new BitSet();
        for (String piece : range.replace("U+", "").split(",")) {
            String[] ends = piece.split("-");
            all.set(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16) + 1);
        }
        return all;
    }

    @Test
    void aSheetLoadsThePartFirstAndTheRestFromTheWholeFont() {
        Set<String> files = new TreeSet<>();
        String css = MathsSheet.css(Set.of("katex", "mathbb"), name -> {
            files.add(name);
            return name;
        });
        assertTrue(files.containsAll(Set.of("KaTeX_AMS-Regular.woff2", "KaTeX_AMS-letters.woff2")), files.toString());
        assertTrue(css.contains("url(KaTeX_AMS-letters.woff2);unicode-range:U+41-5A,U+6B}"), css);
        assertTrue(css.contains("url(KaTeX_AMS-Regular.woff2);unicode-range:U+0-40,U+5b-6a,U+6c-10ffff}"), css);
    }

    /// The parts are made by hand from the fonts of one version: another one needs them made anew, see [FontCut].
    @Test
    void thePartsAreOfTheVersionThatIsUsed() {
        assertEquals("katex/0.18.11/dist/", Webjar.KATEX.folder);
    }
}
