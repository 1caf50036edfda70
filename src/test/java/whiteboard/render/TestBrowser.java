package whiteboard.render;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import whiteboard.Requirement;

/// Chromium or Chrome, where one is installed.
record TestBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

    /// Skips the calling test where there is none, unless one is required.
    static TestBrowser open() {
        Optional<Path> found = installed();
        Requirement.of("browser", found.isPresent(), "install Chrome, or Chromium (apt-get install chromium)");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(found.orElseThrow()).setArgs(List.of("--no-sandbox", "--disable-gpu")));
        return new TestBrowser(playwright, browser);
    }

    private static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Stream.of("/usr/bin/" + name, "/usr/local/bin/" + name)).map(Path::of)
                .filter(Files::isExecutable).findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
