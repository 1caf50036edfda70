package whiteboard.verify;

import java.util.Map;
import java.util.Set;
import whiteboard.file.Rule;
import whiteboard.model.Program;

/// A program that tries to get out of its cage, or to harm what is in it.
///
/// @param name    of the program
/// @param imports each with its semicolon
/// @param body    of a method that returns what it got hold of, or null; what it throws held it
/// @param stopped the rules of which one must refuse it; empty if it must run to its end, held
/// @param open    whether it succeeds where there is no cage, and harms nothing there
record Attempt(String name, String imports, String body, Set<Rule> stopped, boolean open) {

    static final String ESCAPED = "ESCAPED";

    /// With the names of the bait put in.
    Program program(Map<String, String> bait) {
        String text = imports + """

                Object attempt() throws Throwable {
                %s}

                void main() {
                    assert List.of().isEmpty();
                    Object got;
                    try {
                        got = attempt();
                    } catch (Throwable held) {
                        got = null;
                    }
                    IO.println(got == null ? "held" : "%s " + got);
                }
                """.formatted(body.indent(4), ESCAPED);
        for (Map.Entry<String, String> it : bait.entrySet()) text = text.replace(it.getKey(), it.getValue());
        return Sample.program(name, text.stripLeading(), "held\n");
    }
}
