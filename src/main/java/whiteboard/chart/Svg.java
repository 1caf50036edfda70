package whiteboard.chart;

/// Writes SVG, every text and attribute escaped. Colours are left to classes and `currentColor`: a page's
/// policy forbids inline styles, and the same drawing is read by day and by night.
public final class Svg {

    private final StringBuilder out = new StringBuilder();

    /// An element that holds others: attributes as name, value, name, value; numbers are coordinates.
    public Svg open(String element, Object... attributes) {
        tag(element, attributes);
        out.append('>');
        return this;
    }

    public Svg close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /// An element that holds nothing.
    public Svg draw(String element, Object... attributes) {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    /// An element that holds a text.
    public Svg text(String element, String content, Object... attributes) {
        open(element, attributes);
        out.append(escape(content));
        return close(element);
    }

    private void tag(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String text = value instanceof Number n ? Numbers.coordinate(n.doubleValue()) : escape(value.toString());
            out.append(' ').append(attributes[i]).append("=\"").append(text).append('"');
        }
    }

    /// A number as a coordinate: one decimal at most, the same in every locale.
    public static String number(double value) {
        return Numbers.coordinate(value);
    }

    /// Text for an element or a quoted attribute. What XML cannot hold becomes U+FFFD.
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(legal(text, i) ? c : '\uFFFD');
            }
        }
        return safe.toString();
    }

    private static boolean legal(String text, int i) {
        char c = text.charAt(i);
        if (c < ' ') return c == '\t' || c == '\n';
        if (c >= 0x7f && c < 0xa0 || c >= 0xfffe) return false;
        if (Character.isHighSurrogate(c)) return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        return !Character.isLowSurrogate(c) || i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
