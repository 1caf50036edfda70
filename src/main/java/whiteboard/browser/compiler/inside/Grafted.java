package whiteboard.browser.compiler.inside;

/// Methods of the JDK that the compilers call and TeaVM's class library lacks.
public final class Grafted {

    private Grafted() {}

    /// [java.util.Arrays#compare(char[], char[])]
    public static int compare(char[] one, char[] other) {
        int common = Math.min(one.length, other.length);
        for (int i = 0; i < common; i++) if (one[i] != other[i]) return one[i] - other[i];
        return one.length - other.length;
    }
}
