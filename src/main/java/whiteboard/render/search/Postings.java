package whiteboard.render.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Where a term stands: the numbers of its passages, ascending, each with a weight from 0 to 3. Four times the way
/// from the passage before, plus the weight, in digits of five bits, the lowest first, with a bit that says that more
/// follow: the variable-length quantities of source maps (ECMA-426), unsigned.
final class Postings {

    static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private static final byte[] ASCII = DIGITS.getBytes(StandardCharsets.US_ASCII);

    private byte[] written = new byte[4];
    private int size;
    private int last;

    void add(int passage, int weight) {
        int rest = (passage - last) * 4 + weight;
        last = passage;
        do {
            int digit = rest & 31;
            rest >>>= 5;
            if (size == written.length) written = Arrays.copyOf(written, size * 2);
            written[size++] = ASCII[rest > 0 ? digit + 32 : digit];
        } while (rest > 0);
    }

    @Override
    public String toString() {
        return new String(written, 0, size, StandardCharsets.US_ASCII);
    }
}
