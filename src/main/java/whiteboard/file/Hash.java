package whiteboard.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// Hashes of content: SHA-256 (FIPS 180-4) for caches and names, a checksum for files of our own.
public final class Hash {

    private Hash() {}

    /// 64 lower-case hexadecimal digits.
    public static String of(byte[]... pieces) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] piece : pieces) digest.update(piece);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// A checksum of 16 hexadecimal digits, CRC-32 (IEEE 802.3) and CRC-32C (RFC 3720) side by side, which costs next
    /// to nothing: enough to tell two versions of a file apart, not to withstand a forger.
    public static String quick(byte[] bytes) {
        CRC32 one = new CRC32();
        CRC32C two = new CRC32C();
        one.update(bytes);
        two.update(bytes);
        return HexFormat.of().toHexDigits(one.getValue() << 32 | two.getValue());
    }

    /// The hash of a text in UTF-8.
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
