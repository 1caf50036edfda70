package whiteboard.file;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;

/// A text that takes half the memory of a string while nobody reads it: one character beyond Latin-1, and Java keeps
/// two bytes for each. Of ten thousand pages that is a sixth of all that a build must hold.
public final class KeptText {

    private final byte[] utf8;
    private volatile WeakReference<String> read;
    private final String text;

    private KeptText(byte[] utf8, String text) {
        this.utf8 = utf8;
        this.text = utf8 == null ? text : null;
        this.read = new WeakReference<>(text);
    }

    /// Keeps the string itself.
    static KeptText of(String text) {
        return new KeptText(null, text);
    }

    /// Keeps the bytes where they are the smaller of the two.
    ///
    /// @param utf8 what the text is decoded from, unchanged
    static KeptText of(byte[] utf8, String text) {
        return utf8.length == text.length() ? of(text) : new KeptText(utf8, text);
    }

    /// The text. Threads that read it at once may be given different strings, equal to each other.
    public String text() {
        if (utf8 == null) return text;
        String known = read.get();
        if (known != null) return known;
        String decoded = new String(utf8, StandardCharsets.UTF_8);
        read = new WeakReference<>(decoded);
        return decoded;
    }

    @Override
    public String toString() {
        return text();
    }
}
