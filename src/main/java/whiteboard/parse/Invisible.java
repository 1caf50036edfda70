package whiteboard.parse;

/// Which characters leave no mark on the page: Unicode's default ignorable code points (UAX 44), format,
/// private-use and unassigned characters, blanks other than U+0020, and a few letters that are drawn as nothing.
final class Invisible {

    private static final int JOINER = 0x200D, EMOJI_STYLE = 0xFE0F, TEXT_STYLE = 0xFE0E, KEYCAP = 0x20E3;

    private Invisible() {}

    /// @param before the character in front, or -1
    /// @param after  the character behind, or -1
    static boolean is(int c, int before, int after) {
        if (c < 0x7F) return false;
        if (c == JOINER) return !(emojiPart(before) && emoji(after));
        boolean style = c == EMOJI_STYLE || c == TEXT_STYLE;
        if (style) return !(emoji(before) || after == KEYCAP && Character.isEmoji(before));
        return switch (Character.getType(c)) {
            case Character.FORMAT -> !drawnFormat(c);
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE, Character.LINE_SEPARATOR,
                 Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR -> true;
            default -> ignorable(c);
        };
    }

    /// Digits, `#` and `*` have the property Emoji for the sake of keycaps.
    private static boolean emoji(int c) {
        return c > 0x7F && Character.isEmoji(c);
    }

    private static boolean emojiPart(int c) {
        return emoji(c) || c == EMOJI_STYLE || c > 0x7F && Character.isEmojiModifier(c);
    }

    /// The signs that Arabic, Syriac and Kaithi put around numbers are of the category Format, but drawn.
    private static boolean drawnFormat(int c) {
        return c >= 0x600 && c <= 0x605 || c == 0x6DD || c == 0x70F || c == 0x890 || c == 0x891 || c == 0x8E2
                || c == 0x110BD || c == 0x110CD;
    }

    /// Default ignorable or blank although of a visible category.
    private static boolean ignorable(int c) {
        return c == 0x34F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5
                || c >= 0x180B && c <= 0x180F || c == 0x2800 || c == 0x3164 || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFFA0 || c == 0xFFFC || c >= 0xE0000 && c <= 0xE0FFF;
    }

    /// What sort of character it is, in words.
    static String kind(int c) {
        if (c == 0xFEFF) return "byte-order mark inside the text:";
        if (c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x61C) {
            return "bidirectional control";
        }
        if (c >= 0xE0000 && c <= 0xE007F) return "tag character";
        return switch (Character.getType(c)) {
            case Character.CONTROL -> "control character";
            case Character.PRIVATE_USE -> "private-use character";
            case Character.UNASSIGNED -> "unassigned character";
            case Character.SPACE_SEPARATOR -> "blank that is no space:";
            default -> "invisible character";
        };
    }

    /// `U+202E RIGHT-TO-LEFT OVERRIDE`.
    static String name(int c) {
        String name = Character.getName(c);
        return "U+%04X".formatted(c) + (name == null ? "" : " " + name);
    }

    static String cure(int c) {
        if (Character.getType(c) == Character.SPACE_SEPARATOR) return "type a space";
        if (c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) return "end lines with a line feed";
        return "delete it";
    }
}
