package whiteboard.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import whiteboard.file.Nearest;
import whiteboard.model.Guide;
import whiteboard.model.Url;

/// Every file of the content that a link may lead to, and the one that a wrong link may have meant.
final class Files {

    private final TreeSet<String> paths = new TreeSet<>();
    private final Map<String, List<String>> byFolder = new HashMap<>(), byName = new HashMap<>();

    Files(Guide guide) {
        paths.addAll(guide.sections().keySet());
        paths.addAll(guide.pages().keySet());
        paths.addAll(guide.programs().keySet());
        paths.addAll(guide.assets().keySet());
        for (String path : paths) {
            byFolder.computeIfAbsent(folder(path), it -> new ArrayList<>()).add(name(path));
            if (!name(path).equals("README.md")) byName.computeIfAbsent(name(path), it -> new ArrayList<>()).add(path);
        }
    }

    boolean has(String path) {
        return paths.contains(path);
    }

    /// The file that a path without a file may mean: an address of the site, a folder, a name without its
    /// ending, a name in other letter case, in another folder or with a slip.
    Optional<String> nearest(String path) {
        String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        for (String guess : List.of(plain, plain + ".md", plain + "/README.md", plain + ".java")) {
            if (paths.contains(guess)) return Optional.of(guess);
        }
        List<String> inFolder = byFolder.getOrDefault(folder(plain), List.of());
        for (String name : inFolder) {
            if (name.equalsIgnoreCase(name(plain))) return Optional.of(folder(plain) + "/" + name);
        }
        for (String place : List.of(name(plain), name(plain) + ".md")) {
            if (byName.containsKey(place)) return Optional.of(byName.get(place).getFirst());
        }
        Optional<String> here = Nearest.to(name(plain), inFolder).map(it -> folder(plain) + "/" + it);
        return here.or(() -> Nearest.to(name(plain), byName.keySet()).map(it -> byName.get(it).getFirst()))
                .or(() -> paths.stream().filter(plain::equalsIgnoreCase).findFirst());
    }

    /// How a file is written in a link from a file of a folder.
    static String relative(String folder, String path) {
        return Url.relative(folder + "/", path);
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String folder(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }
}
