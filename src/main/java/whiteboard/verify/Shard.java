package whiteboard.verify;

import whiteboard.file.Hash;
import whiteboard.model.Program;

/// One of several machines that share the programs among them, each program falling to exactly one.
///
/// @param index from 1 to `count`
public record Shard(int index, int count) {

    /// All programs.
    public static final Shard ALL = new Shard(1, 1);

    public Shard {
        if (count < 1 || index < 1 || index > count) {
            throw new IllegalArgumentException("a shard is i/n with i from 1 to n, not " + index + "/" + count);
        }
    }

    /// Reads `2/5`.
    ///
    /// @throws IllegalArgumentException if it is not of that form
    public static Shard of(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 2) throw new IllegalArgumentException("a shard is i/n, not " + text);
        try {
            return new Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a shard is i/n, not " + text, e);
        }
    }

    /// Whether the program falls to this shard. It goes by the program's name alone, so that a change of one
    /// program moves no other.
    public boolean holds(Program program) {
        return Long.parseLong(Hash.of(program.name()).substring(0, 8), 16) % count == index - 1;
    }
}
