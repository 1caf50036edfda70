package whiteboard.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import whiteboard.file.Listed;
import whiteboard.file.Output;
import whiteboard.model.Guide;
import whiteboard.model.Modules;
import whiteboard.render.typeset.Typesetter;

/// A site in memory.
public record Built(SortedMap<String, byte[]> files) {

    /// Typesets and renders every file of a guide.
    public static Built of(Guide guide, Path cache) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Typesetter typesetter = Typesetter.open(cache)) {
            for (Work work : Site.plan(guide, typesetter.prepare(guide).value(), Modules.NONE, Edition.PUBLISHED)) {
                Output output = work.output().get();
                boolean once = files.put(work.path(), output.bytes()) == null;
                if (!once || !output.path().equals(work.path())) throw new AssertionError(work.path());
            }
        }
        Site.search(guide, it -> files.put(it.path(), it.bytes()));
        List<Listed> listed = files.entrySet().stream().map(it -> Listed.of(new Output(it.getKey(), it.getValue()))).toList();
        Offline.of(guide, Edition.PUBLISHED, listed).forEach(it -> files.put(it.path(), it.bytes()));
        return new Built(files);
    }

    public String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /// Every page, parsed as a browser does.
    public void eachPage(BiConsumer<String, Document> visit) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!file.getKey().endsWith(".html") || file.getKey().startsWith("assets/")) continue;
            visit.accept(file.getKey(), Jsoup.parse(text(file.getKey()), "https://guide.example/wb/" + file.getKey()));
        }
    }
}
