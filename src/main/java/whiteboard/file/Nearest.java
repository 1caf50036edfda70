package whiteboard.file;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// The nearest right answer for a wrong one.
public final class Nearest {

    private Nearest() {}

    /// The candidate with the least edit distance to `wrong` (letter case counts nothing), if at most
    /// a third of its letters, and at least one, must change; ties go to the first in natural order.
    public static Optional<String> to(String wrong, Collection<String> candidates) {
        String best = null;
        int least = Math.max(1, wrong.length() / 3) + 1;
        for (String candidate : candidates.stream().sorted().toList()) {
            int distance = distance(wrong.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance >= least) continue;
            least = distance;
            best = candidate;
        }
        return Optional.ofNullable(best);
    }

    /// `` did you mean `x`? ``, or nothing.
    public static String help(String wrong, Collection<String> candidates) {
        return to(wrong, candidates).map(it -> "did you mean `" + it + "`?").orElse("");
    }

    /// Damerau's distance with adjacent transpositions, each pair swapped at most once.
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) d[i][0] = i;
        for (int j = 0; j <= b.length(); j++) d[0][j] = j;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int swap = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + swap, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                boolean crossed = i > 1 && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (crossed) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
        return d[a.length()][b.length()];
    }
}
