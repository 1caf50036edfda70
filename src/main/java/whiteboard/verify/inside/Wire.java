package whiteboard.verify.inside;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Texts and bytes between the verifier and the caged compiler, each behind its length. What comes out of a cage is
/// not to be believed: the reader says how long it may be.
public final class Wire {

    private Wire() {}

    /// Writes a length and the bytes.
    public static void write(DataOutputStream to, byte[] bytes) throws IOException {
        to.writeInt(bytes.length);
        to.write(bytes);
    }

    /// Writes a text in UTF-8.
    public static void write(DataOutputStream to, String text) throws IOException {
        write(to, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads a number from 0 to `most`.
    ///
    /// @throws IOException if it is another
    public static int count(DataInputStream from, int most) throws IOException {
        int count = from.readInt();
        if (count < 0 || count > most) throw new IOException("more than " + most);
        return count;
    }

    /// Reads at most `most` bytes.
    ///
    /// @throws IOException if there are more, or less than announced
    public static byte[] bytes(DataInputStream from, int most) throws IOException {
        int length = count(from, most);
        byte[] bytes = from.readNBytes(length);
        if (bytes.length < length) throw new EOFException();
        return bytes;
    }

    /// Reads a text of at most `most` bytes.
    public static String text(DataInputStream from, int most) throws IOException {
        return new String(bytes(from, most), StandardCharsets.UTF_8);
    }
}
