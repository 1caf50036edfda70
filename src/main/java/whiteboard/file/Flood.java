package whiteboard.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Keeps the list of a file's problems short enough to be read, and to be printed in time.
public final class Flood {

    /// Problems of one rule that are told one by one.
    public static final int MOST = 50;

    private Flood() {}

    /// The problems of one file, sorted: of each rule the first ones, and how many more there are.
    public static List<Problem> capped(List<Problem> problems) {
        if (problems.size() <= MOST) return problems.stream().sorted().toList();
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        for (Problem it : problems) counts.merge(it.rule(), 1, Integer::sum);
        Map<Rule, Integer> told = new EnumMap<>(Rule.class);
        List<Problem> kept = new ArrayList<>();
        for (Problem it : problems.stream().sorted().toList()) {
            int number = told.merge(it.rule(), 1, Integer::sum), rest = counts.get(it.rule()) - MOST;
            if (number < MOST || number == MOST && rest == 0) kept.add(it);
            if (number == MOST && rest > 0) {
                String message = it.message() + ", and " + rest + " more like this";
                kept.add(new Problem(it.at(), it.rule(), message, it.help()));
            }
        }
        return List.copyOf(kept);
    }
}
