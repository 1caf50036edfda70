package whiteboard.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.UnaryOperator;

/// A table of inputs and what must become of them: `input => expected`, one fact a line. `\n` and `\s` in a
/// fact stand for a line feed and a blank.
public final class Facts {

    private Facts() {}

    public static void hold(String table, UnaryOperator<String> of) {
        StringBuilder actual = new StringBuilder();
        for (String line : table.lines().toList()) {
            String input = line.substring(0, line.indexOf(" => "));
            actual.append(input).append(" => ").append(write(of.apply(read(input)))).append('\n');
        }
        assertEquals(table, actual.toString());
    }

    private static String read(String fact) {
        return fact.replace("\\n", "\n").replace("\\s", " ");
    }

    private static String write(String fact) {
        String text = fact.replace("\n", "\\n");
        return text.endsWith(" ") ? text.substring(0, text.length() - 1) + "\\s" : text;
    }
}
