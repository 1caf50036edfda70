package whiteboard.browse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How long a reader waits from the press of Run to the first frame that shows output, in Chromium, for every program of
/// the built site: on a page that was just opened, when the pointer has reached the button; and pressed once more. Run it
/// with
///
///     ./whiteboard build && ./mvnw test-compile exec:exec@run
final class RunBench {

    private static final String WATCH = """
            board => {
              const samp = board.querySelector('.proof samp')
              board.querySelector('.run').addEventListener('click', ({timeStamp}) => {
                window.seen = new Promise(done => {
                  const watch = new MutationObserver(() => {
                    if (!samp.textContent) return
                    watch.disconnect()
                    requestAnimationFrame(() => done(performance.now() - timeStamp))
                  })
                  watch.observe(samp, {childList: true, characterData: true, subtree: true})
                })
              }, {capture: true})
            }""";

    private RunBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of("target/site");
        List<Double> first = new ArrayList<>(), again = new ArrayList<>();
        System.out.println("program             first_ms  again_ms");
        try (Chrome chrome = Chrome.start(); StaticSite site = new StaticSite(folder)) {
            Page page = chrome.browser().newPage();
            for (String path : pages(folder)) {
                page.navigate(site.url(path));
                for (Locator board : page.locator(".board:has(.proof .run[data-run])").all()) {
                    page.navigate(site.url(path));
                    board.evaluate(WATCH);
                    first.add(press(page, board));
                    again.add(press(page, board));
                    System.out.printf(Locale.ROOT, "%-18s  %8.0f  %8.0f%n", board.getAttribute("id"), first.getLast(),
                            again.getLast());
                }
            }
        }
        row("first", first);
        row("again", again);
    }

    private static double press(Page page, Locator board) {
        Locator run = board.locator(".proof .run");
        run.hover();
        page.waitForTimeout(300);
        run.click();
        double millis = ((Number) page.evaluate("window.seen")).doubleValue();
        run.evaluate("async it => { while (it.textContent !== 'Run') await new Promise(done => setTimeout(done, 20)) }");
        return millis;
    }

    private static List<String> pages(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<String> pages = new ArrayList<>();
            for (Path it : all.filter(it -> it.endsWith("index.html")).sorted().toList()) {
                if (Files.readString(it).contains("data-run=")) pages.add(folder.relativize(it.getParent()) + "/");
            }
            return pages;
        }
    }

    private static void row(String name, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        System.out.printf(Locale.ROOT, "%s: median %.0f ms, worst %.0f ms of %d%n", name, sorted.get(sorted.size() / 2),
                sorted.getLast(), sorted.size());
    }
}
