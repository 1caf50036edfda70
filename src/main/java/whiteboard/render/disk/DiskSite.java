package whiteboard.render.disk;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whiteboard.file.Json;

/// The site as files that a browser opens without a server. There a folder has no page of its own, modules are not loaded
/// and nothing can be fetched (the origin of a `file:` address is opaque: HTML Standard, section "Origin"): links name
/// their file, modules are linked into one classic script, and data is handed over by scripts.
public final class DiskSite {

    private static final String MODULES = "assets/modules.js";

    private static final Set<String> FOR_SERVERS = Set.of("404.html", "robots.txt", "sitemap.xml", "llms.txt",
            "site.webmanifest", "jbang-catalog.json");

    /// What runs programs in the page, and what keeps pages for reading without a network.
    private static final Pattern NOT_HERE = Pattern.compile("assets/(?:run|run-frame|runner|boards|keep|offline|icon-.*)\\.\\w+\\.\\w+");

    private static final Pattern LINK = Pattern.compile(" href=\"(?![a-z][a-z0-9+.-]*:|#)([^\"?#]*)([?#][^\"]*)?\"");
    private static final Pattern MODULE = Pattern.compile("<script type=\"module\" src=\"([^\"]*?)assets/([^\"]+)\"></script>");
    private static final Pattern USELESS = Pattern.compile("<link rel=\"(?:manifest|preload|alternate|apple-touch-icon)\"[^>]*>\\R"
            + "|<script defer src=\"[^\"]*assets/run\\.[^>]*></script>\\R");

    private DiskSite() {}

    /// @param site the files of the edition for disks, by path
    public static SortedMap<String, byte[]> of(Map<String, byte[]> site) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Modules modules = modules(site);
        site.forEach((path, bytes) -> {
            if (FOR_SERVERS.contains(path) || path.endsWith(".md") || NOT_HERE.matcher(path).matches()) return;
            if (path.endsWith(".html") && !path.startsWith("assets/")) files.put(path, page(text(bytes)));
            else if (path.startsWith("assets/") && modules.has(path.substring("assets/".length()))) return;
            else if (path.endsWith(".json")) files.put(path + ".js", data(path, bytes));
            else files.put(path, bytes);
        });
        files.put(MODULES, modules.script().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /// What pages load as modules, and what these import.
    private static Modules modules(Map<String, byte[]> site) {
        Modules modules = new Modules(name -> text(site.get("assets/" + name)));
        site.forEach((path, bytes) -> {
            if (path.endsWith(".html")) MODULE.matcher(text(bytes)).results().forEach(it -> modules.add(it.group(2)));
        });
        return modules;
    }

    private static byte[] page(String html) {
        String linked = LINK.matcher(USELESS.matcher(html).replaceAll("")).replaceAll(DiskSite::file);
        StringBuilder entries = new StringBuilder();
        Matcher found = MODULE.matcher(linked);
        String root = "";
        while (found.find()) {
            root = found.group(1);
            entries.append(entries.isEmpty() ? "" : " ").append(found.group(2));
        }
        String classic = found.reset().replaceAll("");
        String script = "<script defer src=\"" + root + MODULES + "\" data-run=\"" + entries + "\" data-root=\""
                + (root.isEmpty() ? "./" : root) + "\"></script>\n</head>";
        return classic.replaceFirst("</head>", Matcher.quoteReplacement(script)).getBytes(StandardCharsets.UTF_8);
    }

    private static String file(MatchResult link) {
        String path = link.group(1), rest = link.group(2) == null ? "" : link.group(2);
        boolean folder = path.isEmpty() || path.endsWith("/") || path.equals(".") || path.equals("..") || path.endsWith("/..");
        String separator = path.isEmpty() || path.endsWith("/") ? "" : "/";
        return Matcher.quoteReplacement(" href=\"" + path + (folder ? separator + "index.html" : "") + rest + "\"");
    }

    private static byte[] data(String path, byte[] bytes) {
        return ("whiteboardFile(" + Json.line(path) + ", " + Json.line(text(bytes)) + ")\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
