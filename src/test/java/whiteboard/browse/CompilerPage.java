package whiteboard.browse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import whiteboard.browser.CompilerSite;

/// The compiler of the page in a browser, behind a plain static file server, with a page of its own around it.
final class CompilerPage implements AutoCloseable {

    private static final String LOADER = "org/teavm/backend/wasm/wasm-gc-module-runtime.js";

    private final StaticSite site;
    private final BrowserContext context;
    private final Page page;

    /// What became of a program.
    ///
    /// @param out      what it printed; empty where it has problems
    /// @param problems each as `line:column+length message`
    /// @param millis   until it was compiled
    /// @param first    milliseconds until the first output
    /// @param size     of the module, in bytes
    record Pressed(String out, List<String> problems, double millis, double first, int size) {}

    /// @param folder an empty one
    CompilerPage(Chrome chrome, CompilerSite compiler, Path folder) throws IOException {
        for (var it : compiler.site().entrySet()) write(folder.resolve(it.getKey()), it.getValue().get());
        String loader = text(LOADER);
        String run = "const load = (() => {\n" + loader.substring(0, loader.lastIndexOf("export {")) + "\nreturn load\n})()\n"
                + text("site/run-worker.js");
        write(folder.resolve("program.js"), run.getBytes(StandardCharsets.UTF_8));
        write(folder.resolve("index.html"), bytes("whiteboard/browse/compiler.html"));
        write(folder.resolve("compiler-page.js"), bytes("whiteboard/browse/compiler-page.js"));
        site = new StaticSite(folder);
        context = chrome.browser().newContext();
        page = context.newPage();
        page.navigate(site.url(""));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static String text(String path) throws IOException {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) throws IOException {
        try (InputStream in = CompilerPage.class.getClassLoader().getResourceAsStream(path)) {
            return in.readAllBytes();
        }
    }

    /// The page, which has `compile`, `run`, `press`, `ask` and `heard`.
    Page page() {
        return page;
    }

    /// Compiles a program and runs it.
    @SuppressWarnings("unchecked")
    Pressed press(String file, String source) {
        Map<String, Object> it = (Map<String, Object>) page.evaluate("([file, source]) => press(file, source)",
                List.of(file, source));
        return new Pressed((String) it.getOrDefault("out", ""), (List<String>) it.getOrDefault("problems", List.of()),
                number(it, "millis"), number(it, "first"), (int) number(it, "size"));
    }

    private static double number(Map<String, Object> values, String name) {
        return ((Number) values.getOrDefault(name, 0)).doubleValue();
    }

    @Override
    public void close() {
        context.close();
        site.close();
    }
}
