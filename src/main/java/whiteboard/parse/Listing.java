package whiteboard.parse;

import java.util.ArrayList;
import java.util.List;
import whiteboard.model.Region;

/// A piece of a program as it is shown: without the marks of regions, and as far to the left as it goes.
final class Listing {

    private Listing() {}

    /// @param lines whole lines
    /// @return the lines, each ended by `\n`, without blank ones at the start and the end
    static String of(String lines) {
        List<String> kept = new ArrayList<>();
        int indent = Integer.MAX_VALUE;
        for (String line : lines.split("\n", -1)) {
            if (line.indexOf('@') >= 0 && Region.marks(line)) continue;
            kept.add(line);
            if (!line.isBlank()) indent = Math.min(indent, line.length() - line.stripLeading().length());
        }
        while (!kept.isEmpty() && kept.getFirst().isBlank()) kept.removeFirst();
        while (!kept.isEmpty() && kept.getLast().isBlank()) kept.removeLast();
        StringBuilder text = new StringBuilder(lines.length());
        for (String line : kept) text.append(line.isBlank() ? "" : line.substring(indent)).append('\n');
        return text.toString();
    }
}
