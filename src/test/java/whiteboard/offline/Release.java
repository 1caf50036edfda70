package whiteboard.offline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import whiteboard.file.Hash;
import whiteboard.file.Listed;
import whiteboard.file.Output;
import whiteboard.model.Guide;
import whiteboard.render.Built;
import whiteboard.render.Edition;
import whiteboard.render.Offline;
import whiteboard.render.Sample;

/// The sample site as it was published once: every page, style sheet and script tells of which release it is.
///
/// @param files by their paths
record Release(SortedMap<String, byte[]> files) {

    static Release of(String name, Path cache) {
        Guide guide = Sample.guide();
        SortedMap<String, byte[]> files = new TreeMap<>(Built.of(guide, cache).files());
        files.keySet().removeIf(it -> it.equals(Offline.WORKER) || it.startsWith("offline/files."));
        Map<String, String> renamed = new TreeMap<>();
        for (String path : List.copyOf(files.keySet())) {
            if (!path.matches("assets/(site|offline)\\.\\w+\\.(css|js)")) continue;
            String text = text(files.remove(path)) + (path.endsWith(".css") ? ":root { --release: \"" + name + "\" }\n"
                    : "document.documentElement.dataset.release = \"" + name + "\"\n");
            String hash = Hash.of(text).substring(0, 10);
            renamed.put(path, path.replaceFirst("\\.\\w+\\.", "." + hash + "."));
            files.put(renamed.get(path), text.getBytes(StandardCharsets.UTF_8));
        }
        files.replaceAll((path, bytes) -> path.endsWith(".html") ? page(text(bytes), name, renamed) : bytes);
        files.compute("search/index.js", (_, bytes) -> (text(bytes) + "// " + name + "\n").getBytes(StandardCharsets.UTF_8));
        return new Release(files).listed();
    }

    private static byte[] page(String html, String name, Map<String, String> renamed) {
        for (var it : renamed.entrySet()) html = html.replace(it.getKey(), it.getValue());
        return html.replace("<title>", "<meta name=\"release\" content=\"" + name + "\">\n<title>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// With the worker and the list that belong to its files.
    private Release listed() {
        List<Listed> all = new ArrayList<>();
        files.forEach((path, bytes) -> all.add(Listed.of(new Output(path, bytes))));
        Offline.of(Sample.guide(), Edition.PUBLISHED, all).forEach(it -> files.put(it.path(), it.bytes()));
        return this;
    }

    /// The same, but with one file of other bytes, as when a server has copied half of a newer release.
    Release with(String path, byte[] bytes) {
        SortedMap<String, byte[]> other = new TreeMap<>(files);
        other.put(path, bytes);
        return new Release(other);
    }

    /// The path of an asset by its plain name.
    String asset(String name) {
        int dot = name.lastIndexOf('.');
        return files.keySet().stream().filter(it -> it.matches("assets/" + name.substring(0, dot) + "\\.\\w{10}"
                + name.substring(dot))).findFirst().orElseThrow();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
