package whiteboard.verify;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import whiteboard.verify.inside.Javac;
import whiteboard.verify.inside.Wire;

/// What the caged compiler answers. It comes out of a cage: sizes are bounded, and no name leads to another folder.
///
/// @param aside   what javac says where it cannot give a diagnostic
/// @param classes class files by binary name, sorted
record Answer(Javac.End end, String aside, List<Said> said, SortedMap<String, byte[]> classes) {

    /// Texts, diagnostics, class files, and the bytes of a class file (JVMS 4.11 bounds a method by 64 kB).
    private static final int TEXT = 1 << 20, MANY = 4_096, CLASS = 8 << 20;
    private static final int ALL = 64 << 20;

    /// A diagnostic: what javac says between two offsets of the text, of which the first may be missing (-1).
    record Said(long position, long end, String message) {}

    /// @throws IOException if the process ended, or answers what no compiler does
    static Answer read(DataInputStream from) throws IOException {
        int end = from.readUnsignedByte();
        if (end >= Javac.End.values().length) throw new IOException("an answer of no compiler");
        String aside = Wire.text(from, TEXT);
        List<Said> said = new ArrayList<>();
        for (int n = Wire.count(from, MANY); n > 0; n--) {
            said.add(new Said(from.readLong(), from.readLong(), Wire.text(from, TEXT)));
        }
        SortedMap<String, byte[]> classes = new TreeMap<>();
        int left = ALL;
        for (int n = Wire.count(from, MANY); n > 0; n--) {
            String name = Wire.text(from, TEXT);
            if (!isBinary(name)) throw new IOException("a class that is named `" + name + "`");
            byte[] bytes = Wire.bytes(from, Math.min(CLASS, left));
            left -= bytes.length;
            classes.put(name, bytes);
        }
        return new Answer(Javac.End.values()[end], aside, said, classes);
    }

    /// The binary name of a class (JLS 13.1): Java identifiers between dots.
    private static boolean isBinary(String name) {
        return Arrays.stream(name.split("\\.", -1)).allMatch(it -> !it.isEmpty()
                && it.codePoints().allMatch(Character::isJavaIdentifierPart));
    }
}
