package whiteboard.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The markers of JEP 413 that the guide uses: `// @start region="name"` and `// @end`, alone on a line.
public final class Region {

    private static final Pattern START = Pattern.compile("\\s*//\\s*@start\\s+region\\s*=\\s*\"?([\\w-]+)\"?\\s*");
    private static final Pattern END = Pattern.compile("\\s*//\\s*@end(?:\\s+region\\s*=\\s*\"?([\\w-]+)\"?)?\\s*");

    private Region() {}

    /// Matches a line that opens a region; group 1 is its name.
    public static Matcher start(String line) {
        return START.matcher(line);
    }

    /// Matches a line that closes one; group 1 is its name, or null.
    public static Matcher end(String line) {
        return END.matcher(line);
    }

    /// Whether a line is a marker, which is never shown.
    public static boolean marks(String line) {
        return START.matcher(line).matches() || END.matcher(line).matches();
    }
}
