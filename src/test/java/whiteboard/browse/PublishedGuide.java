package whiteboard.browse;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.List;
import whiteboard.app.Guides;

/// The real guide behind a file server, and a browser: built and started once for all tests of a run.
final class PublishedGuide {

    /// A page of every kind that the site has.
    static final List<String> KINDS = List.of("", "syllabus/", "plan/", "cards/", "quiz/", "mock/", "progress/",
            "offline/", "404.html", "ai/", "ai/algorithms/", "ai/algorithms/k-means/", "ai/vision/resnet/",
            "cs/data-structures/hash-tables/", "systems/software/load-balancing/", "cases/search/", "start/the-loop/",
            "screen/why-this-job/", "behavioural/why-here/", "reference/", "reference/notation/", "reference/often-wrong/");

    static final String TOPIC = "ai/algorithms/k-means/";

    private static PublishedGuide open;

    /// The folder of the site.
    final Path folder;

    private final Chrome chrome;
    private final StaticSite site;

    private PublishedGuide(Chrome chrome, Path folder) {
        this.chrome = chrome;
        this.folder = folder;
        this.site = new StaticSite(folder);
    }

    /// Skips the test where there is no browser, unless one is required.
    static synchronized PublishedGuide open() {
        if (open == null) {
            Chrome chrome = Chrome.start();
            PublishedGuide guide = new PublishedGuide(chrome,
                    Guides.build(Path.of("."), Path.of("target/browsed-site").toAbsolutePath()));
            Runtime.getRuntime().addShutdownHook(new Thread(guide::close));
            open = guide;
        }
        return open;
    }

    /// The same site with a browser and a server of its own, for another thread.
    PublishedGuide another() {
        return new PublishedGuide(Chrome.start(), folder);
    }

    String url(String path) {
        return site.url(path);
    }

    /// A reader with a window of this width; more is set with the options of [Visit].
    Visit visit(int width) {
        return visit(Visit.options(width));
    }

    Visit visit(Browser.NewContextOptions options) {
        return new Visit(this, chrome.browser().newContext(options));
    }

    void close() {
        site.close();
        chrome.close();
    }
}
