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
        int same = 0;
        for (int i = 0; i < from.length() && i < to.length() && from.charAt(i) == to.charAt(i); i++) {
            if (from.charAt(i) == '/') same = i + 1;
        }
        StringBuilder way = new StringBuilder(to.length() + 16);
        for (int up = from.indexOf('/', same); up >= 0; up = from.indexOf('/', up + 1)) way.append("../");
        way.append(to, same, to.length());
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
