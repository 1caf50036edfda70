package whiteboard.verify;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import whiteboard.file.Problem;

/// What the compiler made of a program.
///
/// @param classes class files by binary name, sorted; empty if there were errors
/// @param problems errors and warnings, where they are
record Compiled(SortedMap<String, byte[]> classes, List<Problem> problems) {

    private static final byte[] ASSERTION = "$assertionsDisabled".getBytes(StandardCharsets.US_ASCII);

    /// The class to start: named as the file, in whatever package.
    String mainClass(String name) {
        return classes.keySet().stream().filter(it -> it.equals(name) || it.endsWith("." + name)).findFirst()
                .orElse(name);
    }

    /// Whether any class has an `assert`: javac gives it a field of that name.
    boolean asserts() {
        return classes.values().stream().anyMatch(Compiled::mentionsAssertion);
    }

    private static boolean mentionsAssertion(byte[] bytes) {
        for (int i = 0; i + ASSERTION.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + ASSERTION.length, ASSERTION, 0, ASSERTION.length)) return true;
        }
        return false;
    }
}
