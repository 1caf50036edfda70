package whiteboard.browse;

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

/// The Chrome or Chromium of this machine, without a window.
public final class Chrome implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    private Chrome(Path executable) {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync", "--no-first-run")));
    }

    /// Starts it. Skips the test where there is none, unless one is required.
    public static Chrome start() {
        Optional<Path> executable = find();
        Requirement.of("browser", executable.isPresent(), "install Chrome, or Chromium (apt-get install chromium)");
        return new Chrome(executable.orElseThrow());
    }

    /// The running browser.
    public Browser browser() {
        return browser;
    }

    private static Optional<Path> find() {
        return Stream.of("/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/chromium", "/usr/bin/chromium-browser",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium",
                        "C:/Program Files/Google/Chrome/Application/chrome.exe")
                .map(Path::of).filter(Files::isExecutable).findFirst();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
