package whiteboard.verify;

/// Shows what a program printed so that neither a terminal nor the log of a workflow obeys it.
final class Inert {

    /// Longer quotations end in `...`.
    private static final int QUOTED = 160;

    private Inert() {}

    /// One line with every control, invisible and direction character written by its code point in braces, and the
    /// marks that start a workflow command (`##[`, and `::` at the start) broken.
    static String line(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (visible(c)) shown.appendCodePoint(c);
            else shown.append("\\u{").append(Integer.toHexString(c)).append('}');
        });
        String line = shown.toString().replace("##[", "#\\u{23}[");
        return line.stripLeading().startsWith("::") ? line.replaceFirst("::", ":\\\\u{3a}") : line;
    }

    /// The same in backquotes, cut where it is long.
    static String quote(String text) {
        int end = text.length() <= QUOTED ? text.length() : text.offsetByCodePoints(0,
                Math.min(QUOTED, text.codePointCount(0, text.length())));
        return "`" + line(text.substring(0, end)) + (end < text.length() ? "..." : "") + "`";
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
                    Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
