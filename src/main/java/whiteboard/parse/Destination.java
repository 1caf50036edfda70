package whiteboard.parse;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Where a link leads, taken apart.
///
/// @param written as the author wrote it, Markdown's escapes resolved
/// @param scheme  in lower case; empty for a relative link
/// @param target  percent-decoded, without the anchor
/// @param anchor  percent-decoded, without `#`
record Destination(String written, String scheme, String target, String anchor) {

    static Destination of(String written) {
        String trimmed = written.strip();
        int hash = trimmed.indexOf('#');
        String target = hash < 0 ? trimmed : trimmed.substring(0, hash);
        String anchor = hash < 0 ? "" : trimmed.substring(hash + 1);
        return new Destination(trimmed, scheme(target), decode(target), decode(anchor));
    }

    /// Whether it leaves the site.
    boolean external() {
        return !scheme.isEmpty() || target.startsWith("//");
    }

    boolean program() {
        return !external() && target.endsWith(".java");
    }

    /// What stands before the first `:`, unless a `/` or `?` comes first (RFC 3986, section 4.2).
    private static String scheme(String target) {
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c == '/' || c == '?') return "";
            if (c == ':') return target.substring(0, i).toLowerCase(Locale.ROOT);
        }
        return "";
    }

    /// Percent-decoded as UTF-8; unchanged where that is malformed.
    static String decode(String text) {
        if (text.indexOf('%') < 0) return text;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
            boolean escape = bytes[i] == '%' && high >= 0 && low >= 0;
            decoded.put(escape ? (byte) (high << 4 | low) : bytes[i]);
            if (escape) i += 2;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString();
        } catch (CharacterCodingException malformed) {
            return text;
        }
    }

    /// Percent-encoded where RFC 3986 does not allow the character, and `'`; `%` with two hexadecimal digits stays.
    static String encode(String address) {
        StringBuilder out = new StringBuilder(address.length() + 8);
        byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int c = bytes[i] & 0xff;
            boolean escape = c == '%' && i + 2 < bytes.length
                    && Character.digit(bytes[i + 1], 16) >= 0 && Character.digit(bytes[i + 2], 16) >= 0;
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~:/?#[]@!$&()*+,;=".indexOf(c) >= 0);
            if (plain || escape) out.append((char) c);
            else out.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
        }
        return out.toString();
    }
}
