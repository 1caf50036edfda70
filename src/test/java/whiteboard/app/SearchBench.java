package whiteboard.app;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whiteboard.browse.Chrome;
import whiteboard.file.Source;
import whiteboard.model.Guide;
import whiteboard.render.Site;

/// How long the search takes from a letter to its answer, in the pages of the guide four times over, which is what 250
/// pages are: cold, with what it loads from this machine; then again, the median of nine; then on a processor four
/// times slower, as Lighthouse takes a phone for. Run it with
///
///     ./whiteboard build && ./mvnw test-compile exec:exec@search
final class SearchBench {

    private static final int TIMES = 4;

    private static final List<String> QUERIES = List.of("gradient", "k-means", "kmeans", "kMeans", "gardient descent", "co",
            "a", "sigma", "why this company", "the bias of the variance of an estimator", "naïve", "xyzzyquux");

    private static final String ASK = """
            query => new Promise(done => {
              const list = document.querySelector('.finder-list'), input = document.querySelector('.finder input')
              const start = performance.now()
              const wait = new MutationObserver(() => {
                if (list.ariaBusy !== 'false') return
                wait.disconnect()
                done(performance.now() - start)
              })
              wait.observe(list, {attributes: true, attributeFilter: ['aria-busy']})
              input.value = query
              input.dispatchEvent(new Event('input'))
            })""";

    private SearchBench() {}

    public static void main(String[] arguments) throws IOException {
        Guide guide = fourfold(Loaded.of(Project.at(Path.of(""), null, null)).guide());
        Map<String, byte[]> files = new HashMap<>();
        Site.search(guide, it -> files.put("/" + it.path(), it.bytes()));
        HttpServer server = SimpleFileServer.createFileServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                Path.of("target/site").toAbsolutePath(), SimpleFileServer.OutputLevel.NONE);
        server.createContext("/search/", exchange -> {
            byte[] body = files.getOrDefault(exchange.getRequestURI().getPath(), new byte[0]);
            exchange.getResponseHeaders().set("Content-Type", "text/javascript");
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try (Chrome chrome = Chrome.start()) {
            System.out.printf("%d pages%n%-42s %8s %8s %9s%n", guide.pages().size(), "query", "cold_ms", "again_ms", "phone_ms");
            for (String query : QUERIES) row(chrome, "http://127.0.0.1:" + server.getAddress().getPort() + "/", query);
        } finally {
            server.stop(0);
        }
    }

    private static void row(Chrome chrome, String url, String query) {
        try (Page page = chrome.browser().newPage()) {
            page.navigate(url);
            page.keyboard().press("/");
            page.waitForCondition(() -> "false".equals(page.getAttribute(".finder-list", "aria-busy")));
            double cold = millis(page, query), again = median(page, query);
            CDPSession browser = page.context().newCDPSession(page);
            JsonObject slow = new JsonObject();
            slow.addProperty("rate", 4);
            browser.send("Emulation.setCPUThrottlingRate", slow);
            System.out.printf("%-42s %8.1f %8.1f %9.1f%n", query, cold, again, median(page, query));
        }
    }

    private static double millis(Page page, String query) {
        return ((Number) page.evaluate(ASK, query)).doubleValue();
    }

    private static double median(Page page, String query) {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) all.add(millis(page, query));
        return all.stream().sorted().toList().get(4);
    }

    private static Guide fourfold(Guide guide) {
        List<whiteboard.model.Page> pages = new ArrayList<>(guide.pages().values());
        for (int i = 1; i < TIMES; i++) {
            for (whiteboard.model.Page it : guide.pages().values()) pages.add(copy(it, i));
        }
        return Guide.of(guide.settings(), guide.syllabus(), guide.sections().values(), pages, guide.programs().values(),
                guide.assets().values());
    }

    private static whiteboard.model.Page copy(whiteboard.model.Page page, int number) {
        Source source = page.source();
        Source moved = new Source(source.path().replaceFirst("\\.md$", "-" + number + ".md"), source.text(), source.hash());
        return new whiteboard.model.Page(moved, page.meta(), page.parts(), page.links(), page.anchors(), page.titleAt(), page.words());
    }
}
