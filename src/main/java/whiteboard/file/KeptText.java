package whiteboard.file;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;

/// A text that takes half the memory of a string while nobody reads it: one character beyond Latin-1, and Java keeps
/// two bytes for each. Of ten thousand pages that is a sixth of all that a build must hold.
public final class KeptText {

    /// One of the two is null.
    private final String text;
    private final byte[] utf8;
    private volatile WeakReference<String> read;

    private KeptText(String text, byte[] utf8, WeakReference<String> read) {
        this.text = text;
        this.utf8 = utf8;
        this.read = read;
    }

    /// Keeps the string itself.
    static KeptText of(String text) {
        return new KeptText(text, null, null);
    }

    /// Keeps the bytes where they are the smaller of the two.
    ///
    /// @param utf8 what the text is decoded from, unchanged
    static KeptText of(byte[] utf8, String text) {
        return utf8.length == text.length() ? of(text) : new KeptText(null, utf8, new WeakReference<>(text));
    }

    /// The text. Threads that read it at once may be given different strings, equal to each other.
    public String text() {
        if (text != null) return text;
        String known = read.get();
        if (known != null) return known;
        String decoded = new String(utf8, StandardCharsets.UTF_8);
        read = new WeakReference<>(decoded);
        return decoded;
    }
}
