package whiteboard.browser.overlay;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// What [Throwable#printStackTrace] prints, with a word for the frames, which a module does not know.
public final class Traces {

    private static final String FRAMES = "\t(the calls are told by the JVM only, not in the page)";

    private Traces() {}

    public static List<String> of(Throwable thrown) {
        List<String> lines = new ArrayList<>();
        tell(thrown, "", "", lines, new IdentityHashMap<>());
        return lines;
    }

    private static void tell(Throwable thrown, String indent, String role, List<String> lines,
            Map<Throwable, Boolean> told) {
        if (told.put(thrown, true) != null) {
            lines.add(indent + role + "[CIRCULAR REFERENCE: " + thrown + "]");
            return;
        }
        lines.add(indent + role + thrown);
        lines.add(indent + FRAMES);
        for (Throwable it : thrown.getSuppressed()) tell(it, indent + "\t", "Suppressed: ", lines, told);
        if (thrown.getCause() != null) tell(thrown.getCause(), indent, "Caused by: ", lines, told);
    }
}
