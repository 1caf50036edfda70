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
/// left them. Prints the median of 20.
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
            page.waitForTimeout(500);
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
        }
        millis.sort(null);
        System.out.println("save to visible, ms: median " + millis.get(millis.size() / 2) + ", least " + millis.getFirst()
                + ", most " + millis.getLast() + " of " + millis.size());
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
