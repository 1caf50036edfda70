package whiteboard.render.page;

import java.nio.charset.StandardCharsets;

/// Paths as addresses: RFC 3986 section 2.1.
final class Uris {

    private static final String PLAIN = "-._~/";

    private Uris() {}

    /// Percent-encodes everything but letters and digits of ASCII, `-`, `.`, `_`, `~` and `/`.
    static String encode(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0;
            if (plain) encoded.append(c);
            else encoded.append("%%%02X".formatted((int) c));
        }
        return encoded.toString();
    }
}
