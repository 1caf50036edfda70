package whiteboard.render.deck;

import java.math.BigInteger;
import whiteboard.file.Hash;

/// Names and numbers that stay the same from one deck to the next: by the first, Anki finds the note that it has, and
/// with it the reader's schedule.
final class Ids {

    /// Anki's own numbers are milliseconds since 1970: these stand for some between 2014 and 2020.
    private static final long FIRST = 1_400_000_000_000L, SPAN = 180_000_000_000L;

    private Ids() {}

    /// The name of a note everywhere, for ever.
    static String guid(String key) {
        return "wb" + new BigInteger(Hash.of(key).substring(0, 20), 16).toString(36);
    }

    /// A number for a name, likely its own.
    static long number(String name) {
        return FIRST + Long.parseLong(Hash.of(name).substring(0, 15), 16) % SPAN;
    }
}
