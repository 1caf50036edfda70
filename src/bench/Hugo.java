import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The same pages for Hugo: highlighting on, maths left as code, the plainest templates.
final class Hugo {

    private Hugo() {}

    static void write(Path guide) throws IOException {
        Path hugo = Files.createDirectories(guide.resolve("hugo"));
        Files.writeString(hugo.resolve("config.toml"), """
                baseURL = "https://bench.example.org/"
                title = "Bench"
                disableKinds = ["taxonomy", "term", "RSS"]
                [markup.goldmark.renderer]
                unsafe = true
                [markup.highlight]
                codeFences = true
                noClasses = false
                """);
        Path layouts = Files.createDirectories(hugo.resolve("layouts/_default"));
        String page = "<!doctype html><html><head><title>{{ .Title }}</title></head><body>{{ .TableOfContents }}"
                + "<main>{{ .Content }}</main>{{ with .PrevInSection }}<a href=\"{{ .Permalink }}\">{{ .Title }}</a>{{ end }}"
                + "{{ with .NextInSection }}<a href=\"{{ .Permalink }}\">{{ .Title }}</a>{{ end }}</body></html>\n";
        Files.writeString(layouts.resolve("single.html"), page);
        Files.writeString(layouts.resolve("list.html"), page);
        Path content = guide.resolve("content");
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".md")).toList()) {
                String name = content.relativize(file).toString().replace("README.md", "_index.md");
                Path copy = hugo.resolve("content").resolve(name);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
