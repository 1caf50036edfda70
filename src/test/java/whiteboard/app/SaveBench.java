package whiteboard.app;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import whiteboard.browse.Chrome;

/// Measures how long a saved page of the real guide takes to be seen in an open browser: from the end of the write
/// to the first frame that shows it, by the clock that both share. The programs run in the page, as `./whiteboard build`
/// left them. Prints the median of 20. Then how long a saved program takes to run in that page, changed: the first
/// after the server's start, and the median of the next ones.
final class SaveBench {

    private SaveBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("save");
        copy(Path.of("content"), folder.resolve("content"));
        Files.copy(Path.of("jbang-catalog.json"), folder.resolve("jbang-catalog.json"));
        copy(Path.of("target/cache"), folder.resolve("target/cache"));
        Path file = folder.resolve("content/ai/algorithms/k-means.md");
        String text = Files.readString(file);
        List<Double> millis = new ArrayList<>();
        try (Chrome chrome = Chrome.start(); LiveSession live = new LiveSession(folder, true)) {
            Page page = chrome.browser().newPage(new Browser.NewPageOptions().setBypassCSP(true));
            page.navigate(live.url("ai/algorithms/k-means/"));
            page.waitForTimeout(6_000); // so long an author reads before the first save; the compilers are loaded meanwhile
            page.evaluate("""
                    new MutationObserver(() => {
                      const found = /Six points \\((\\d+)\\)/.exec(document.querySelector('main')?.textContent ?? '')
                      if (found && window.seen !== found[1]) {
                        window.seen = found[1]
                        requestAnimationFrame(() => { window.seenAt = Date.now(); window.seenWhich = found[1] })
                      }
                    }).observe(document.documentElement, { childList: true, subtree: true })""");
            for (int i = 0; i < 25; i++) {
                Files.writeString(file, text.replace("Six points", "Six points (" + i + ")"));
                long saved = System.currentTimeMillis();
                page.waitForFunction("window.seenWhich === '" + i + "'");
                if (i >= 5) millis.add(((Number) page.evaluate("window.seenAt")).doubleValue() - saved);
                page.waitForTimeout(100);
            }
            print("save to visible, ms", millis);
            modules(folder.resolve("content/ai/algorithms/KMeans.java"), page);
        }
    }

    private static void modules(Path program, Page page) throws java.io.IOException {
        String text = Files.readString(program), module = "document.querySelector('[data-run*=\"KMeans.\"]')?.dataset.run";
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Object before = page.evaluate(module);
            long saved = System.nanoTime();
            Files.writeString(program, text.replace("void main() {", "void main() { assert !\"" + i + "\".isEmpty();"));
            page.waitForFunction("![undefined, '" + before + "'].includes(" + module + ")");
            millis.add((System.nanoTime() - saved) / 1e6);
            page.waitForTimeout(1_000);
        }
        System.out.printf("save to module, ms: the first %.0f%n", millis.removeFirst());
        print("save to module, ms", millis);
    }

    private static void print(String what, List<Double> millis) {
        millis.sort(null);
        System.out.printf("%s: median %.0f, least %.0f, most %.0f of %d%n", what, millis.get(millis.size() / 2),
                millis.getFirst(), millis.getLast(), millis.size());
    }

    private static void copy(Path from, Path to) throws java.io.IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path it : all.toList()) {
                Path target = to.resolve(from.relativize(it).toString());
                if (Files.isDirectory(it)) Files.createDirectories(target);
                else Files.copy(it, target);
            }
        }
    }
}
