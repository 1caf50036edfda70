package whiteboard.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A file of probes, made a program. A probe is a line of Java: an expression whose value is printed, or a body in
/// braces that returns it. What it throws is printed too.
record Probes(String name, List<String> probes) {

    /// The methods of all files, before those of the probes.
    private static final String COMMON = """
            import module java.base;
            interface Probe { Object run() throws Throwable; }
            record Point(int x, String s) {}
            record Pair<A, B>(A first, B second) {}
            record Clash(int n) implements Comparable<Clash> { public int hashCode() { return 42; } public int compareTo(Clash o) { return Integer.compare(n, o.n); } }
            record Blind(int n) { public int hashCode() { return 7; } }
            enum Colour { RED, GREEN { public String hex() { return "0f0"; } }, BLUE; public String hex() { return "?"; } }
            sealed interface Shape permits Circle, Square {}
            record Circle(double r) implements Shape {}
            record Square(double side) implements Shape {}
            static int zero = Integer.parseInt("0");
            static Object nothing = zero == 0 ? null : "";
            static final String BLOCK = \"""
              text
                block\\t"quoted"
              end\\
              joined   \\s
              \""";
            static int depth(int n) { return depth(n + 1) + 1; }
            static String text(Object value) {
                return switch (value) {
                    case null -> "null";
                    case int[] it -> Arrays.toString(it);
                    case long[] it -> Arrays.toString(it);
                    case double[] it -> Arrays.toString(it);
                    case float[] it -> Arrays.toString(it);
                    case char[] it -> Arrays.toString(it);
                    case byte[] it -> Arrays.toString(it);
                    case short[] it -> Arrays.toString(it);
                    case boolean[] it -> Arrays.toString(it);
                    case Object[] it -> Arrays.deepToString(it);
                    default -> value.toString();
                };
            }
            static void show(int number, Probe probe) {
                String text;
                try {
                    text = text(probe.run());
                } catch (Throwable thrown) {
                    text = "! " + thrown;
                }
                StringBuilder line = new StringBuilder().append(number).append(": ");
                for (int i = 0; i < text.length(); i++) {
                    char it = text.charAt(i);
                    if (it < ' ' || it > '~') line.append("\\\\").append((int) it).append(';');
                    else line.append(it);
                }
                System.out.println(line);
            }
            """;

    static Probes of(String name, String file) {
        return new Probes(name, file.lines().filter(it -> !it.isBlank() && !it.startsWith("#")).toList());
    }

    /// The program; probe number `i` is on line `line(i)`.
    ///
    /// @param without the numbers of probes that are left out
    String source(java.util.Set<Integer> without) {
        StringBuilder source = new StringBuilder(COMMON);
        for (int i = 0; i < probes.size(); i++) {
            String probe = probes.get(i);
            String body = probe.startsWith("{") ? probe : "{ return " + probe + "; }";
            if (!without.contains(i)) source.append("static Object p").append(i).append("() throws Throwable ").append(body);
            source.append('\n');
        }
        source.append("void main() {\n");
        for (int i = 0; i < probes.size(); i++) {
            if (!without.contains(i)) source.append("show(%d, () -> p%d());%n".formatted(i, i));
        }
        return source.append("}\n").toString();
    }

    /// The number of the probe on a line of the source, or less than nought.
    int at(int line) {
        return line - 1 - (int) COMMON.lines().count();
    }

    /// What the probes have printed, by number.
    static Map<Integer, String> results(String output) {
        Map<Integer, String> results = new TreeMap<>();
        List<String> lines = new ArrayList<>(output.lines().toList());
        for (String line : lines) {
            int colon = line.indexOf(": ");
            if (line.matches("\\d+: .*")) results.put(Integer.valueOf(line.substring(0, colon)), line.substring(colon + 2));
        }
        return results;
    }
}
