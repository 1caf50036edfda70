package whiteboard.file;

import java.util.Collection;
import java.util.List;

/// Whether the JVM can read the names of files: under `LC_ALL=C` it reads bytes beyond ASCII as U+FFFD or `?`.
public final class NameEncoding {

    private NameEncoding() {}

    /// @param names of files or folders, as the JVM gave them
    /// @throws EnvironmentProblem where the locale, not the author, has damaged one of them
    public static void require(Collection<String> names) {
        if ("UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"))) return;
        if (names.stream().anyMatch(it -> it.indexOf('\uFFFD') >= 0 || it.indexOf('?') >= 0)) {
            throw new EnvironmentProblem("this locale cannot read the names of all files", "set LC_ALL=C.UTF-8");
        }
    }

    /// The same, for one name.
    public static void require(String name) {
        require(List.of(name));
    }
}
