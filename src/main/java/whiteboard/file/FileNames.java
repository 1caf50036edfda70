package whiteboard.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Names that every file system can hold and that mean the same file on each: ASCII letters, digits, `-`, `_`
/// and `.`, none of Windows' device names, no two alike but for letter case or Unicode form.
public final class FileNames {

    /// In UTF-8. Most file systems take 255; archives, encrypted folders and long paths on Windows less.
    public static final int MOST_BYTES = 100;

    /// Windows takes these for devices, whatever stands behind the first dot.
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private FileNames() {}

    /// The problems of all files and folders, each name once.
    ///
    /// @param paths with `/`, relative, as in [Source]
    public static List<Problem> problems(List<String> paths) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Map<String, String> folded = new HashMap<>();
        for (String path : paths.stream().sorted().toList()) {
            for (int end = path.indexOf('/', 1); ; end = path.indexOf('/', end + 1)) {
                String place = end < 0 ? path : path.substring(0, end);
                if (seen.add(place)) check(place, folded, problems);
                if (end < 0) break;
            }
        }
        return problems.stream().sorted().toList();
    }

    private static void check(String place, Map<String, String> folded, List<Problem> problems) {
        String name = place.substring(place.lastIndexOf('/') + 1);
        String fault = fault(name);
        if (!fault.isEmpty()) {
            problems.add(new Problem(new Source(place, "", "").whole(), Rule.FILE_NAME, fault, cure(name)));
        }
        String twin = folded.putIfAbsent(fold(place), place);
        if (twin != null) {
            problems.add(new Problem(new Source(place, "", "").whole(), Rule.FILE_TWIN,
                    "differs from `" + twin + "` only in letter case or Unicode form", "rename one of them"));
        }
    }

    private static String fault(String name) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) return "the name has " + bytes + " bytes, at most " + MOST_BYTES + " are safe";
        if (name.isEmpty() || name.equals(".") || name.equals("..")) return "`" + name + "` names no file";
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            int c = name.codePointAt(at);
            if (!allowed(c)) return "the name holds U+%04X ".formatted(c) + Character.getName(c);
        }
        if (name.endsWith(".")) return "Windows drops the `.` at the end of a name";
        if (DEVICE.matcher(name).matches()) return "`" + name + "` is a device on Windows";
        return "";
    }

    private static boolean allowed(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
    }

    /// What is left of the name when accents are dropped, blanks and signs made `-`.
    private static String cure(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[\\p{M}\\p{C}]+", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("-*\\.-*", ".").replaceAll("^[-.]+|[-.]+$", "");
        boolean usable = !plain.isEmpty() && !plain.equals(name) && fault(plain).isEmpty();
        return usable ? "rename it to `" + plain + "`" : "rename it";
    }

    private static String fold(String path) {
        if (path.chars().allMatch(c -> c < 128)) return path.toLowerCase(Locale.ROOT); // as nearly all are
        String composed = Normalizer.normalize(path, Normalizer.Form.NFKC);
        return Normalizer.normalize(composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }
}
