package whiteboard.model;

import java.util.ArrayList;
import java.util.List;

/// Addresses in the site, relative to its root, without a `/` in front:
/// `content/ai/algorithms/k-means.md` is at `ai/algorithms/k-means/`.
public final class Url {

    /// The folder of the content, as the paths of sources begin.
    public static final String CONTENT = "content/";

    private Url() {}

    /// The address of a page, a section's README.md, a program or an asset, by its source's path.
    public static String of(String path) {
        String inside = path.startsWith(CONTENT) ? path.substring(CONTENT.length()) : path;
        if (inside.endsWith("README.md")) return inside.substring(0, inside.length() - "README.md".length());
        if (inside.endsWith(".md")) return inside.substring(0, inside.length() - ".md".length()) + "/";
        if (inside.endsWith(".java")) return "programs/" + inside.substring(inside.lastIndexOf('/') + 1);
        return inside;
    }

    /// The relative address that leads from the page at `from` (which ends in `/` or is empty) to `to`.
    /// The page itself is `./`.
    public static String relative(String from, String to) {
        List<String> a = parts(from), b = parts(to);
        String file = to.endsWith("/") || to.isEmpty() ? "" : b.removeLast();
        int same = 0;
        while (same < a.size() && same < b.size() && a.get(same).equals(b.get(same))) same++;
        StringBuilder way = new StringBuilder("../".repeat(a.size() - same));
        for (String part : b.subList(same, b.size())) way.append(part).append('/');
        way.append(file);
        return way.isEmpty() ? "./" : way.toString();
    }

    /// The path of the file that a relative link in `folder` names, `.` and `..` resolved;
    /// starts with `../` where it leaves the tree.
    public static String resolve(String folder, String link) {
        List<String> way = parts(folder);
        for (String part : link.split("/")) {
            if (part.isEmpty() || part.equals(".")) continue;
            if (part.equals("..") && !way.isEmpty() && !way.getLast().equals("..")) way.removeLast();
            else way.add(part);
        }
        return String.join("/", way);
    }

    private static List<String> parts(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/")) if (!part.isEmpty()) parts.add(part);
        return parts;
    }
}
