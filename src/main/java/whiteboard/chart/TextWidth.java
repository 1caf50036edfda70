package whiteboard.chart;

/// How wide a text is, without a font: the advance widths of DejaVu Sans, the widest of the usual sans-serif
/// faces, so that a text in the reader's face is rather narrower than the space kept for it.
public final class TextWidth {

    /// Advances of the characters from blank to tilde in hundredths of the text size.
    private static final int[] ADVANCES = {
        32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34,
        64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 53,
        100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79,
        60, 79, 69, 63, 61, 73, 68, 99, 69, 61, 69, 39, 34, 39, 84, 50,
        50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61,
        63, 63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84};

    private TextWidth() {}

    /// The width in the unit of `size`.
    public static double of(String text, double size) {
        int hundredths = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            hundredths += advance(c);
            i += Character.charCount(c);
        }
        return hundredths * size / 100;
    }

    private static int advance(int c) {
        if (c >= ' ' && c <= '~') return ADVANCES[c - ' '];
        if (c >= 0x300 && c < 0x370) return 0;         // combining marks
        if (c < 0x2000) return c < 0x400 ? 72 : 90;     // Latin, Greek; Cyrillic and other alphabets
        if (c < 0x2e80) return 100;                     // dashes, arrows, operators
        return c < 0x10000 ? 105 : 135;                 // Han, Kana, Hangul; pictographs
    }

    /// The text, cut at the end with an ellipsis where it is wider than `width`.
    public static String cut(String text, double width, double size) {
        if (of(text, size) <= width + 0.01) return text;
        int end = 0;
        double used = of("…", size);
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            used += of(text.substring(end, next), size);
            if (used > width) break;
            end = next;
        }
        return text.substring(0, end) + "…";
    }
}
