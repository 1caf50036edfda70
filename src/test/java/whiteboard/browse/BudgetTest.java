package whiteboard.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What every page of the guide costs before its reader presses anything: read from the files, so that none is left out.
class BudgetTest {

    private static final int TEXT = 50_000, SCRIPT = 15_000, PRACTICE = 20_000;

    /// Pages that are all script: what they do is what they are for.
    private static final Set<String> PRACTISED = Set.of("cards/", "mock/");

    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\b[^'\"(]*['\"]\\./([^'\"]+)['\"]");

    private static PublishedGuide guide;

    @BeforeAll
    static void open() {
        guide = PublishedGuide.open();
    }

    private static int weight(Path file) throws IOException {
        return Gzip.size(Files.readAllBytes(file));
    }

    private static void collect(Path script, Set<Path> all) throws IOException {
        if (!all.add(script)) return;
        for (var it : IMPORT.matcher(Files.readString(script)).results().toList()) {
            collect(script.resolveSibling(it.group(1)).normalize(), all);
        }
    }

    @Test
    void everyPageKeepsToItsBudget() throws IOException {
        List<String> over = new ArrayList<>();
        int most = 0, mostScript = 0, pages = 0;
        try (Stream<Path> files = Files.walk(guide.folder)) {
            for (Path file : files.filter(it -> it.endsWith("index.html") || it.endsWith("404.html")).sorted().toList()) {
                Document page = Jsoup.parse(Files.readString(file));
                String url = guide.folder.relativize(file).toString().replace('\\', '/').replace("index.html", "");
                int text = weight(file), script = 0;
                for (Element sheet : page.select("link[rel=stylesheet]")) text += weight(place(file, sheet.attr("href")));
                Set<Path> scripts = new LinkedHashSet<>();
                for (Element it : page.select("script[src]")) collect(place(file, it.attr("src")), scripts);
                for (Path it : scripts) script += weight(it);
                if (text > TEXT) over.add(url + ": HTML and CSS " + text);
                if (script > (PRACTISED.contains(url) ? PRACTICE : SCRIPT)) over.add(url + ": script " + script);
                most = Math.max(most, text);
                mostScript = Math.max(mostScript, script);
                pages++;
            }
        }
        assertTrue(pages > 70 && most > 30_000 && mostScript > 10_000, pages + " pages, " + most + ", " + mostScript);
        assertEquals(List.of(), over);
    }

    /// 404.html names its files from the root of the site, wherever that is.
    private static Path place(Path page, String address) {
        if (!address.startsWith("/") && !address.contains(":")) return page.resolveSibling(address).normalize();
        return guide.folder.resolve(address.substring(address.indexOf("assets/")));
    }
}
