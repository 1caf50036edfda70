package whiteboard.render.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The document in whose sandbox the reader's programs run. Its policy allows two inline scripts, by their hashes, and
/// workers made of text that the document holds; nothing in it can load or send anything. Static hosts send no
/// policies, and a worker made of a file would have none: therefore all is in one document.
///
/// The sandbox is a frame inside it. A service worker answers for documents of the site's origin alone, and a sandboxed
/// document has none: fetched by itself, it would be missing without a network. A document given by `srcdoc` is not
/// fetched, and inherits the policy of the one around it (HTML, "Policy containers").
///
/// `unsafe-eval` is for TeaVM's loader, which makes functions of texts that it wrote itself. A program gains nothing
/// by it: it may run any script here, and reaches nothing.
final class RunFrame {

    /// What TeaVM ships to load its modules: a script that exports `load`.
    private static final String LOADER = "/org/teavm/backend/wasm/wasm-gc-module-runtime.min.js";

    private static final Pattern EXPORTS = Pattern.compile("export\\s*\\{([^}]*)}\\s*;?\\s*$");
    private static final Pattern LOAD = Pattern.compile("([\\w$]+) as load\\b");

    private RunFrame() {}

    /// The document.
    ///
    /// @param gate   the script that hands messages on to the sandbox
    /// @param frame  the script that runs in the sandbox
    /// @param worker the script of a worker
    static String html(String gate, String frame, String worker) {
        String room = document("", """
                <script type="text/plain" id="worker">
                %s%s</script>
                <script>%s</script>""".formatted(inert(loader()), inert(worker), inert(frame)));
        return document("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy(gate, frame) + "\">\n", """
                <iframe sandbox="allow-scripts" title="Programs run here" srcdoc="%s"></iframe>
                <script>%s</script>""".formatted(room.replace("&", "&amp;").replace("\"", "&quot;"), inert(gate)));
    }

    private static String document(String policy, String body) {
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                %s<title>Programs run here</title>
                %s
                </html>
                """.formatted(policy, body);
    }

    private static String policy(String... scripts) {
        String hashes = Arrays.stream(scripts).map(it -> "'sha256-" + sha256(it) + "' ").collect(Collectors.joining());
        return "default-src 'none'; script-src " + hashes + "'unsafe-eval'; worker-src blob:; "
                + "base-uri 'none'; form-action 'none'";
    }

    /// TeaVM's loader as a plain script that defines `load`.
    static String loader() {
        String module = loaderModule();
        Matcher exports = EXPORTS.matcher(module);
        if (!exports.find()) throw new IllegalStateException(LOADER + " does not end with its exports");
        Matcher load = LOAD.matcher(exports.group(1));
        String name = load.find() ? load.group(1) : "load";
        return "const load = (() => {\n" + module.substring(0, exports.start()) + "\nreturn " + name + ";\n})();\n";
    }

    private static String loaderModule() {
        try (InputStream in = RunFrame.class.getResourceAsStream(LOADER)) {
            if (in == null) throw new IllegalStateException("not on the class path: " + LOADER);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(LOADER, e);
        }
    }

    /// A script that a document can hold.
    private static String inert(String script) {
        if (script.toLowerCase(Locale.ROOT).contains("</script")) {
            throw new IllegalArgumentException("a script holds the end of its element");
        }
        return script;
    }

    private static String sha256(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
