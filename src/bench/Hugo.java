import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The same pages for Hugo: highlighting on, maths left as code. Plain, it makes of each page its HTML by the shortest
/// templates, and links from page to page lead nowhere. Like ours, it also resolves those links, shows where a page
/// stands, and writes a Markdown twin of each page and an index for a search.
enum Hugo {
    PLAIN, LIKE_OURS;

    private static final String CONFIG = """
            baseURL = "https://bench.example.org/"
            title = "Bench"
            disableKinds = ["taxonomy", "term", "RSS"]
            [markup.goldmark.renderer]
            unsafe = true
            [markup.highlight]
            codeFences = true
            noClasses = false
            """;
    private static final String OUTPUTS = """
            [mediaTypes."text/markdown"]
            suffixes = ["md"]
            [outputFormats.twin]
            mediaType = "text/markdown"
            baseName = "index"
            isPlainText = true
            [outputFormats.search]
            mediaType = "application/json"
            baseName = "search"
            isPlainText = true
            [outputs]
            page = ["HTML", "twin"]
            section = ["HTML", "twin"]
            home = ["HTML", "search"]
            """;
    private static final String PAGE = "<!doctype html><html><head><title>{{ .Title }}</title></head><body>%s"
            + "{{ .TableOfContents }}<main>{{ .Content }}</main>"
            + "{{ with .PrevInSection }}<a href=\"{{ .Permalink }}\">{{ .Title }}</a>{{ end }}"
            + "{{ with .NextInSection }}<a href=\"{{ .Permalink }}\">{{ .Title }}</a>{{ end }}</body></html>\n";
    private static final String CRUMBS =
            "<nav>{{ range .Ancestors.Reverse }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a> {{ end }}</nav>";
    private static final String LINK = """
            {{- $to := .Destination -}}{{- $url := urls.Parse .Destination -}}
            {{- if and (not $url.IsAbs) (strings.HasSuffix $url.Path ".md") -}}
            {{- with .Page.GetPage (replace $url.Path "README.md" "_index.md") -}}
            {{- $to = .RelPermalink -}}{{- with $url.Fragment }}{{ $to = printf "%s#%s" $to . }}{{ end -}}
            {{- end -}}{{- end -}}<a href="{{ $to | safeURL }}">{{ .Text | safeHTML }}</a>
            {{- /* no line end */ -}}
            """;
    private static final String SEARCH = "[{{ range $i, $page := site.RegularPages }}{{ if $i }},{{ end }}"
            + "{{ dict \"title\" .Title \"url\" .RelPermalink \"text\" .Plain | jsonify }}{{ end }}]";

    /// Where its site is made from.
    Path folder(Path guide) {
        return guide.resolve("hugo-" + ordinal());
    }

    /// Writes what Hugo needs.
    void write(Path guide) throws IOException {
        boolean like = this == LIKE_OURS;
        put("config.toml", guide, like ? CONFIG + OUTPUTS : CONFIG);
        for (String name : new String[] {"single", "list"}) {
            put("layouts/_default/" + name + ".html", guide, PAGE.formatted(like ? CRUMBS : ""));
            if (like) put("layouts/_default/" + name + ".twin.md", guide, "{{ .RawContent }}");
        }
        if (like) put("layouts/_default/_markup/render-link.html", guide, LINK);
        if (like) put("layouts/index.search.json", guide, SEARCH);
        Path content = guide.resolve("content");
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".md")).toList()) {
                String name = content.relativize(file).toString().replace("README.md", "_index.md");
                put("content/" + name, guide, Files.readString(file));
            }
        }
    }

    private void put(String name, Path guide, String text) throws IOException {
        Path file = folder(guide).resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
