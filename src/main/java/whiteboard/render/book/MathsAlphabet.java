package whiteboard.render.book;

import java.util.Map;
import org.jsoup.nodes.Element;

/// Letters of another alphabet as the characters that Unicode has for them: MathML Core (W3C, section 2.1.1) knows no
/// `mathvariant` but `normal`, so that browsers and newer readers of books ignore it.
final class MathsAlphabet {

    /// The first capital, small letter and digit of an alphabet in "Mathematical Alphanumeric Symbols"; 0 for none.
    private record Block(int capital, int small, int digit) {}

    private static final Map<String, Block> BLOCKS = Map.of(
            "bold", new Block(0x1D400, 0x1D41A, 0x1D7CE), "italic", new Block(0x1D434, 0x1D44E, 0),
            "bold-italic", new Block(0x1D468, 0x1D482, 0), "script", new Block(0x1D49C, 0x1D4B6, 0),
            "fraktur", new Block(0x1D504, 0x1D51E, 0), "double-struck", new Block(0x1D538, 0x1D552, 0x1D7D8),
            "sans-serif", new Block(0x1D5A0, 0x1D5BA, 0x1D7E2), "monospace", new Block(0x1D670, 0x1D68A, 0x1D7F6));

    /// Letters that Unicode had before the block, which leaves their places free.
    private static final Map<Integer, Integer> EARLIER = Map.ofEntries(Map.entry(0x1D455, 0x210E),
            Map.entry(0x1D49D, 0x212C), Map.entry(0x1D4A0, 0x2130), Map.entry(0x1D4A1, 0x2131), Map.entry(0x1D4A3, 0x210B),
            Map.entry(0x1D4A4, 0x2110), Map.entry(0x1D4A7, 0x2112), Map.entry(0x1D4A8, 0x2133), Map.entry(0x1D4AD, 0x211B),
            Map.entry(0x1D4BA, 0x212F), Map.entry(0x1D4BC, 0x210A), Map.entry(0x1D4C4, 0x2134), Map.entry(0x1D506, 0x212D),
            Map.entry(0x1D50B, 0x210C), Map.entry(0x1D50C, 0x2111), Map.entry(0x1D515, 0x211C), Map.entry(0x1D51D, 0x2128),
            Map.entry(0x1D53A, 0x2102), Map.entry(0x1D53F, 0x210D), Map.entry(0x1D545, 0x2115), Map.entry(0x1D547, 0x2119),
            Map.entry(0x1D548, 0x211A), Map.entry(0x1D549, 0x211D), Map.entry(0x1D551, 0x2124));

    private MathsAlphabet() {}

    /// Writes the letters of an element that names an alphabet; an alphabet that is not known stays named.
    static void write(Element element) {
        Block block = BLOCKS.get(element.attr("mathvariant"));
        if (block == null) return;
        StringBuilder letters = new StringBuilder();
        element.text().codePoints().map(it -> letter(it, block)).forEach(letters::appendCodePoint);
        element.text(letters.toString()).removeAttr("mathvariant");
    }

    private static int letter(int c, Block block) {
        int letter = c >= 'A' && c <= 'Z' ? block.capital + c - 'A' : c >= 'a' && c <= 'z' ? block.small + c - 'a'
                : c >= '0' && c <= '9' && block.digit > 0 ? block.digit + c - '0' : c;
        return EARLIER.getOrDefault(letter, letter);
    }
}
