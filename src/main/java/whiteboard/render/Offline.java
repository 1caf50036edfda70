package whiteboard.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import whiteboard.file.Hash;
import whiteboard.file.Listed;
import whiteboard.file.Output;
import whiteboard.model.Catalog;
import whiteboard.model.Guide;
import whiteboard.render.search.SearchIndex;

/// Reading without a network: the service worker, and the list of the files that it may keep. The list is named by its
/// own checksum and the worker names the list, so that a worker, a list and the files are of one build or not at all.
public final class Offline {

    /// Where the worker lies: a worker has power over what is beside and below it (Service Workers, W3C, section 6.4.2).
    public static final String WORKER = "sw.js";

    /// What runs programs. Kept when it was used, or on request.
    private static final String RUNNING = "run/";

    /// Files that a reader's browser does not open.
    private static final Set<String> FOR_MACHINES = Set.of("404.html", "robots.txt", "sitemap.xml", "llms.txt",
            Catalog.NAME, WORKER);

    /// A larger index is kept with the guide, or as it is used.
    private static final int SEARCH_LIMIT = 6 << 20;

    private Offline() {}

    /// The worker and its list; of an edition that is retired, the worker that ends all others.
    ///
    /// @param files all others of the site
    public static List<Output> of(Guide guide, Edition edition, Collection<Listed> files) {
        return switch (edition) {
            case PUBLISHED -> of(guide, files);
            case RETIRED -> List.of(retired());
            case FILES, LIVE -> List.of();
        };
    }

    private static List<Output> of(Guide guide, Collection<Listed> files) {
        Set<String> content = new HashSet<>();
        guide.pages().values().forEach(it -> content.add(it.url() + "index.html"));
        guide.sections().values().forEach(it -> content.add(it.url() + "index.html"));
        content.remove("index.html");
        long search = files.stream().filter(it -> it.path().startsWith(SearchIndex.FOLDER)).mapToLong(Listed::size).sum();
        StringBuilder list = new StringBuilder();
        for (Listed it : files.stream().sorted().toList()) {
            if (forMachines(it.path())) continue;
            list.append(kind(it.path(), content, search > SEARCH_LIMIT)).append(' ').append(it.sum()).append(' ')
                    .append(it.size()).append(' ').append(it.path()).append('\n');
        }
        byte[] bytes = list.toString().getBytes(StandardCharsets.UTF_8);
        String build = Hash.quick(bytes);
        return List.of(new Output("offline/files." + build + ".txt", bytes),
                Output.text(WORKER, "const BUILD = '" + build + "'\n" + script("worker.js")));
    }

    /// The worker that ends all others: it removes what they kept, and itself.
    public static Output retired() {
        return Output.text(WORKER, script("retired.js"));
    }

    private static boolean forMachines(String path) {
        return FOR_MACHINES.contains(path) || path.endsWith(".md") || path.startsWith("downloads/");
    }

    /// `c` for what every reader needs, `g` for the guide's own pages, programs and pictures, `r` for what runs programs.
    private static char kind(String path, Set<String> content, boolean searchIsLarge) {
        if (path.startsWith(RUNNING)) return 'r';
        if (path.startsWith(SearchIndex.FOLDER) && !path.endsWith("/index.js")) return searchIsLarge ? 'g' : 'c';
        boolean picture = path.matches("(?i).*\\.(png|jpe?g|webp|svg|csv|tsv|txt)") && !path.startsWith("assets/");
        return content.contains(path) || picture || path.startsWith("programs/") ? 'g' : 'c';
    }

    private static String script(String name) {
        try (InputStream in = Offline.class.getResourceAsStream("/site/" + name)) {
            if (in == null) throw new IllegalStateException("not on the class path: /site/" + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
