package whiteboard.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The scripts that run a module: those of the page, and what an engine without a browser needs for them.
final class Worker {

    private static final String LOADER = "org/teavm/backend/wasm/wasm-gc-module-runtime.js";

    private Worker() {}

    /// In the order in which the engine takes them.
    static String script() {
        return text("whiteboard/browser/engine.js") + loader() + text("site/run-worker.js");
    }

    private static String loader() {
        String module = text(LOADER);
        int exports = module.lastIndexOf("export {");
        return "const load = (() => {\n" + module.substring(0, exports) + "\nreturn load\n})()\n";
    }

    private static String text(String path) {
        try (InputStream in = Worker.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("not on the class path: " + path);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
