package whiteboard.render.typeset;

/// Text as HTML.
public final class Text {

    private Text() {}

    /// Escapes what means something in the content of an element.
    public static String escape(String text) {
        StringBuilder html = null;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escape(text.charAt(i));
            if (escaped != null && html == null) html = new StringBuilder(text.length() + 16).append(text, 0, i);
            if (html == null) continue;
            if (escaped == null) html.append(text.charAt(i));
            else html.append(escaped);
        }
        return html == null ? text : html.toString();
    }

    private static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> null;
        };
    }
}
